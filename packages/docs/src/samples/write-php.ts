import { type Notation, printValue } from './print-value.ts'
import type { SampleRequest } from './sample-request.ts'
import { Secret } from './secret.ts'
import { joinText, type Text } from './text.ts'

const php: Notation = {
  object: ['[', ' => ', ']'],
  list: ['[', ']'],
  emptyObject: 'new stdClass()',
  text: quote,
  secret: ({ variable }) => `getenv('${variable}')`,
  indent: 4,
  trailing: ',',
}

/** A call with PHP's curl, which prints the payload or, where there is none, the status. */
export function writePhp({ server, method, path, headers, body, answer }: SampleRequest): string {
  const fields = headers.map(({ name, value }) => printText(joinText(`${name}: `, ...value)))
  const isImplied = method === (body === undefined ? 'GET' : 'POST')
  // With HEAD as a custom request, curl would wait for a body that never comes.
  const verb = method === 'HEAD' ? 'NOBODY => true' : `CUSTOMREQUEST => '${method}'`
  const options = [
    ...(isImplied ? [] : [`CURLOPT_${verb}`]),
    ...(fields.length > 1
      ? [`CURLOPT_HTTPHEADER => [\n        ${fields.join(',\n        ')},\n    ]`]
      : []),
    ...(fields.length === 1 ? [`CURLOPT_HTTPHEADER => [${fields[0]}]`] : []),
    ...(body === undefined
      ? []
      : [`CURLOPT_POSTFIELDS => json_encode(${printValue(body, php, 4)}, JSON_THROW_ON_ERROR)`]),
    'CURLOPT_RETURNTRANSFER => true',
    'CURLOPT_TIMEOUT => 30',
  ]
  return `<?php

$url = getenv('${server.variable}') ?: '${server.url}';

$curl = curl_init($url . ${printText(path, 'rawurlencode')});
curl_setopt_array($curl, [
    ${options.join(',\n    ')},
]);
$body = curl_exec($curl);
$status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
if ($body === false || $status >= 300) {
    throw new RuntimeException("$status: " . ($body ?: curl_error($curl)));
}
${printAnswer(answer)}`
}

function printAnswer(answer: SampleRequest['answer']): string {
  if (!answer) return 'echo $status, PHP_EOL;\n'
  const { payload } = answer
  const decoded = 'json_decode($body, true, flags: JSON_THROW_ON_ERROR)'
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
