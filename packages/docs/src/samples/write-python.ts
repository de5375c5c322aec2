import { type Notation, printValue } from './print-value.ts'
import type { SampleRequest } from './sample-request.ts'
import { Secret } from './secret.ts'
import type { Text } from './text.ts'

const python: Notation = {
  object: ['{', ': ', '}'],
  list: ['[', ']'],
  text: (text) => JSON.stringify(text),
  secret: ({ variable }) => `os.environ[${JSON.stringify(variable)}]`,
  words: { true: 'True', false: 'False', null: 'None' },
  indent: 4,
  trailing: ',',
}

/** A call with the standard library, which prints the payload or, where there is none, the status. */
export function writePython(request: SampleRequest): string {
  const { server, method, path, headers, body, answer } = request
  const usesJson = body !== undefined || answer !== undefined
  const fields = headers.map(({ name, value }) => `${JSON.stringify(name)}: ${printText(value)}`)
  const quotes = path.some((part) => part instanceof Secret)
  const options = [
    `url + ${printText(path, 'quote')}`,
    ...(method === 'GET' ? [] : [`method="${method}"`]),
    ...(fields.length > 1 ? [`headers={\n        ${fields.join(',\n        ')},\n    }`] : []),
    ...(fields.length === 1 ? [`headers={${fields[0]}}`] : []),
    ...(body === undefined ? [] : [`data=json.dumps(${printValue(body, python, 4)}).encode()`]),
  ]
  return `${usesJson ? 'import json\n' : ''}import os
import sys
from urllib.error import HTTPError
${quotes ? 'from urllib.parse import quote\n' : ''}from urllib.request import Request, urlopen

url = os.environ.get("${server.variable}", "${server.url}")
request = Request(
    ${options.join(',\n    ')},
)
try:
    with urlopen(request, timeout=30) as response:
        ${answer ? 'answer = json.load(response)' : 'print(response.status)'}
except HTTPError as error:
    sys.exit(f"{error.code}: {error.read().decode()}")
${printAnswer(answer)}`
}

function printAnswer(answer: SampleRequest['answer']): string {
  if (!answer) return ''
  return answer.payload === undefined ? 'print(answer)\n' : `print(answer["${answer.payload}"])\n`
}

function printText(text: Text, encode?: string): string {
  return text
    .map((part) => {
      if (!(part instanceof Secret)) return JSON.stringify(part)
      return encode ? `${encode}(${python.secret(part)}, safe="")` : python.secret(part)
    })
    .join(' + ')
}
