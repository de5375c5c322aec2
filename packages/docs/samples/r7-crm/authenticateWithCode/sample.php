<?php

// R7_URL=… R7_CODE=… R7_PASSWORD=… php sample.php

$url = getenv('R7_URL') ?: 'https://yourportal.r7-office.ru';

$curl = curl_init($url . '/api/2.0/authentication/' . rawurlencode(getenv('R7_CODE')));
curl_setopt_array($curl, [
    CURLOPT_HTTPHEADER => ['Content-Type: application/json'],
    CURLOPT_POSTFIELDS => json_encode([
        'userName' => 'mike.zanyatski@example.com',
        'password' => getenv('R7_PASSWORD'),
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
