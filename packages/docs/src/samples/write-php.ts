import { type Notation, printValue } from './print-value.ts'
import type { SampleRequest } from './sample-request.ts'
import { Secret } from './secret.ts'
import { joinText, type Text } from './text.ts'

const php: Notation = {
  object: ['[', ' => ', ']'],
  list: ['[', ']'],
  nothing: 'new stdClass()',
  text: quote,
  secret: ({ variable }) => `getenv('${variable}')`,
  indent: 4,
  trailing: ',',
}

/** A call with PHP's curl, which prints the payload or, where there is none, the status. */
export function writePhp({ server, method, path, headers, body, answer }: SampleRequest): string {
  const fields = headers.map(({ name, value }) => printText(joinText(`${name}: `, ...value)))
  const options = [
    ...(method === 'GET' ? [] : [`CURLOPT_CUSTOMREQUEST => '${method}'`]),
    ...(fields.length > 1
      ? [`CURLOPT_HTTPHEADER => [\n        ${fields.join(',\n        ')},\n    ]`]
      : []),
    ...(fields.length === 1 ? [`CURLOPT_HTTPHEADER => [${fields[0]}]`] : []),
    ...(body === undefined
      ? []
      : [`CURLOPT_POSTFIELDS => json_encode(${printValue(body, php, 4)})`]),
    'CURLOPT_RETURNTRANSFER => true',
  ]
  return `<?php

$url = getenv('${server.variable}') ?: '${server.url}';

$curl = curl_init($url . ${printText(path, 'rawurlencode')});
curl_setopt_array($curl, [
    ${options.join(',\n    ')},
]);
$body = curl_exec($curl);
$status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
if ($status < 200 || $status >= 300) {
    throw new RuntimeException("$status: " . ($body ?: curl_error($curl)));
}
${printAnswer(answer)}`
}

function printAnswer(answer: SampleRequest['answer']): string {
  if (!answer) return 'echo $status, PHP_EOL;\n'
  const { payload } = answer
  const decoded = 'json_decode($body, true)'
  return `print_r(${payload === undefined ? decoded : `${decoded}[${quote(payload)}]`});\n`
}

function printText(text: Text, encode?: string): string {
  return text
    .map((part) => {
      if (!(part instanceof Secret)) return quote(part)
      return encode ? `${encode}(${php.secret(part)})` : php.secret(part)
    })
    .join(' . ')
}

function quote(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`
}
