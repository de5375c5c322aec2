<?php

$url = getenv('R7_URL') ?: 'https://yourportal.r7-office.ru';

$curl = curl_init($url . '/api/2.0/crm/case/1234/contact');
curl_setopt_array($curl, [
    CURLOPT_HTTPHEADER => ['Authorization: ' . getenv('R7_TOKEN')],
    CURLOPT_RETURNTRANSFER => true,
]);
$body = curl_exec($curl);
$status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
if ($status < 200 || $status >= 300) {
    throw new RuntimeException("$status: " . ($body ?: curl_error($curl)));
}
print_r(json_decode($body, true)['response']);
