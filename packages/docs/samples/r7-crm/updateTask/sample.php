<?php

// R7_URL=… R7_TOKEN=… php sample.php

$url = getenv('R7_URL') ?: 'https://yourportal.r7-office.ru';

$curl = curl_init($url . '/api/2.0/crm/task/1234');
curl_setopt_array($curl, [
    CURLOPT_CUSTOMREQUEST => 'PUT',
    CURLOPT_HTTPHEADER => [
        'Authorization: ' . getenv('R7_TOKEN'),
        'Content-Type: application/json',
    ],
    CURLOPT_POSTFIELDS => json_encode([
        'title' => 'Send a commercial offer',
        'description' => 'Two options, with and without delivery.',
        'deadline' => '2022-10-14T15:00:00Z',
        'responsibleid' => '9924256A-739C-462b-AF15-E652A3B1B6EB',
        'categoryid' => 30,
        'contactid' => 5101,
        'entityType' => 'case',
        'entityid' => 1234,
        'isNotify' => true,
        'alertValue' => 15,
    ], JSON_THROW_ON_ERROR),
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_TIMEOUT => 30,
]);
$body = curl_exec($curl);
$status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
if ($body === false || $status >= 300) {
    throw new RuntimeException("$status: " . ($body ?: curl_error($curl)));
}
print_r(json_decode($body, true, flags: JSON_THROW_ON_ERROR)['response']);
