<?php

// EGAIN_URL=… EGAIN_TOKEN=… php sample.php

$url = getenv('EGAIN_URL') ?: 'https://api.egain.cloud/core/casemgr/v3';

$curl = curl_init($url . '/case/1001/close');
curl_setopt_array($curl, [
    CURLOPT_CUSTOMREQUEST => 'PATCH',
    CURLOPT_HTTPHEADER => [
        'Authorization: Bearer ' . getenv('EGAIN_TOKEN'),
        'Accept-Language: en-US',
    ],
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_TIMEOUT => 30,
]);
$body = curl_exec($curl);
$status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
if ($body === false || $status >= 300) {
    throw new RuntimeException("$status: " . ($body ?: curl_error($curl)));
}
echo $status, PHP_EOL;
