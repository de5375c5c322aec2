import { format } from '@wasm-fmt/gofmt'
import { type Notation, printValue } from './print-value.ts'
import type { SampleRequest } from './sample-request.ts'
import { Secret } from './secret.ts'
import type { Text } from './text.ts'

const go: Notation = {
  object: ['map[string]any{', ': ', '}'],
  list: ['[]any{', '}'],
  text: (text) => JSON.stringify(text),
  secret: ({ variable }) => `os.Getenv("${variable}")`,
  words: { null: 'nil' },
  indent: 4,
  trailing: ',',
}

/** A call with the standard library, which prints the answer or, where there is none, the status. */
export function writeGo({ server, method, path, headers, body, answer }: SampleRequest): string {
  const hasBody = body !== undefined
  const quotes = path.some((part) => part instanceof Secret)
  const imports = [
    ...(hasBody ? ['bytes', 'encoding/json'] : []),
    'fmt',
    'io',
    'log',
    'net/http',
    ...(quotes ? ['net/url'] : []),
    'os',
    'time',
  ]
  const onError = 'if err != nil {\nlog.Fatal(err)\n}'
  return format(`package main

import (
${imports.map((each) => JSON.stringify(each)).join('\n')}
)

func main() {
server := os.Getenv("${server.variable}")
if server == "" {
server = "${server.url}"
}

${hasBody ? `body, err := json.Marshal(${printValue(body, go)})\n${onError}\n` : ''}
request, err := http.NewRequest("${method}", server+${printText(path, 'url.PathEscape')}, ${hasBody ? 'bytes.NewReader(body)' : 'nil'})
${onError}
${headers.map(({ name, value }) => `request.Header.Set("${name}", ${printText(value)})`).join('\n')}

client := &http.Client{Timeout: 30 * time.Second}
response, err := client.Do(request)
${onError}
defer response.Body.Close()

answer, err := io.ReadAll(response.Body)
${onError}
if response.StatusCode >= 300 {
log.Fatalf("%s: %s", response.Status, answer)
}
fmt.Println(${answer ? 'string(answer)' : 'response.StatusCode'})
}
`)
}

function printText(text: Text, encode?: string): string {
  return text
    .map((part) => {
      if (!(part instanceof Secret)) return JSON.stringify(part)
      return encode ? `${encode}(${go.secret(part)})` : go.secret(part)
    })
    .join('+')
}
