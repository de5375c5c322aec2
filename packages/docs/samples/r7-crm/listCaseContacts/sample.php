<?php

// R7_URL=… R7_TOKEN=… php sample.php

$url = getenv('R7_URL') ?: 'https://yourportal.r7-office.ru';

$curl = curl_init($url . '/api/2.0/crm/case/1234/contact');
curl_setopt_array($curl, [
    CURLOPT_HTTPHEADER => ['Authorization: ' . getenv('R7_TOKEN')],
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_TIMEOUT => 30,
]);
$body = curl_exec($curl);
$status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
if ($body === false || $status >= 300) {
    throw new RuntimeException("$status: " . ($body ?: curl_error($curl)));
}
print_r(json_decode($body, true, flags: JSON_THROW_ON_ERROR)['response']);
