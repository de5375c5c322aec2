import { type Notation, printValue } from './print-value.ts'
import type { SampleRequest } from './sample-request.ts'
import { Secret } from './secret.ts'
import type { Text } from './text.ts'

/** Names of a `JsonObject` are sent as they stand, whatever the serializer does to those of classes. */
const csharp: Notation = {
  object: ['new JsonObject\n{', ' = ', '}'],
  list: ['new JsonArray([', '])'],
  emptyList: 'new JsonArray()',
  name: (name) => `[${JSON.stringify(name)}]`,
  text: (text) => JSON.stringify(text),
  secret: ({ name }) => name,
  padded: true,
  indent: 4,
  trailing: ',',
}

/** A call with `HttpClient`, which prints the answer or, where there is none, the status. */
export function writeCsharp(request: SampleRequest): string {
  const { server, method, path, headers, body, secrets, answer } = request
  const usings = body === undefined ? [] : ['System.Text', 'System.Text.Json.Nodes']
  const own = headers.filter(({ name }) => body === undefined || name !== 'Content-Type')
  const verb = method.charAt(0) + method.slice(1).toLowerCase()
  return [
    ...usings.map((each) => `using ${each};`),
    ...(usings.length > 0 ? [''] : []),
    `var url = Environment.GetEnvironmentVariable("${server.variable}") ?? "${server.url}";`,
    ...secrets.map(
      (secret) =>
        `var ${secret.name} = Environment.GetEnvironmentVariable("${secret.variable}")${path.includes(secret) ? ' ?? ""' : ''};`,
    ),
    ...(body === undefined ? [] : ['', `var body = ${printValue(body, csharp)};`]),
    '',
    'using var http = new HttpClient();',
    `using var request = new HttpRequestMessage(HttpMethod.${verb}, ${printText(['{url}', ...path], encode)});`,
    ...own.map(
      ({ name, value }) =>
        `request.Headers.TryAddWithoutValidation("${name}", ${printText(value)});`,
    ),
    // JsonContent needs the reflection that a program of one file does without.
    ...(body === undefined
      ? []
      : [
          'request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");',
        ]),
    '',
    'using var response = await http.SendAsync(request);',
    'var answer = await response.Content.ReadAsStringAsync();',
    'if (!response.IsSuccessStatusCode)',
    '{',
    '    throw new HttpRequestException($"{(int)response.StatusCode}: {answer}");',
    '}',
    `Console.WriteLine(${answer ? 'answer' : '(int)response.StatusCode'});`,
    '',
  ].join('\n')
}

function encode({ name }: Secret): string {
  return `Uri.EscapeDataString(${name})`
}

function printText(text: Text, write = ({ name }: Secret): string => name): string {
  const [only] = text
  if (text.length === 1 && only instanceof Secret) return write(only)
  const isInterpolated = text.some((part) => part instanceof Secret || part === '{url}')
  const parts = text.map((part) => {
    if (part instanceof Secret) return `{${write(part)}}`
    const escaped = JSON.stringify(part).slice(1, -1)
    return isInterpolated && part !== '{url}' ? escaped.replace(/[{}]/g, '$&$&') : escaped
  })
  return `${isInterpolated ? '$' : ''}"${parts.join('')}"`
}
