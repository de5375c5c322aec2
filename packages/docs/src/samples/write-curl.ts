import { hasParts, printValue } from './print-value.ts'
import type { SampleRequest, Value } from './sample-request.ts'
import { Secret, secretsIn } from './secret.ts'
import type { Text } from './text.ts'

/**
 * A call with curl, which prints the answer or, where there is none, its status.
 *
 * @throws when a secret stands in a body that a shell cannot write.
 */
export function writeCurl(request: SampleRequest): string {
  const { headers, body } = request
  if (body === undefined) return curlCommand(request, [])
  if (secretsIn(body).length === 0) return curlCommand(request, [`-d ${quote([jsonOf(body)])}`])
  const own = headers.filter(({ name }) => name !== 'Content-Type')
  return curlCommand({ ...request, headers: own }, formOf(request))
}

/** A call with curl that sends its data with these options. */
export function curlCommand(
  { method, server, path, headers, answer }: SampleRequest,
  data: string[],
): string {
  const isImplied = method === (data.length === 0 ? 'GET' : 'POST')
  // With -X, curl would wait for a body that never comes.
  const verb = method === 'HEAD' ? '-I ' : isImplied ? '' : `-X ${method} `
  return [
    `curl --fail-with-body ${verb}"\${${server.variable}:-${server.url}}${print(path)}"`,
    ...headers.map(({ name, value }) => `-H ${quote([`${name}: `, ...value])}`),
    ...data,
    ...(answer ? [] : ["-w '%{http_code}\\n'"]),
  ]
    .join(' \\\n  ')
    .concat('\n')
}

/** A form, since a secret may have letters that would break JSON. */
function formOf({ operationId, body, takesForm }: SampleRequest): string[] {
  if (!takesForm || !hasParts(body) || Object.values(body).some(hasParts)) {
    const names = secretsIn(body).map(({ name }) => name)
    throw new Error(
      `A shell cannot put ${names.join(' and ')} of ${operationId} into JSON safely, and the contract ` +
        'has no flat form instead: teach src/samples/write-curl.ts.',
    )
  }
  return Object.entries(body).map(([name, value]) => {
    return `--data-urlencode ${quote([`${name}=`, value instanceof Secret ? value : `${value}`])}`
  })
}

function jsonOf(body: Value): string {
  return printValue(body, {
    object: ['{', ': ', '}'],
    list: ['[', ']'],
    text: (text) => JSON.stringify(text),
    secret: ({ name }) => name,
    padded: true,
    indent: 2,
    trailing: '',
  }).replaceAll('\n', '\n  ')
}

/** A word for the shell: in single quotes where nothing in it is replaced. */
export function quote(text: Text): string {
  if (text.some((part) => part instanceof Secret)) return `"${print(text)}"`
  return `'${text.join('').replaceAll("'", `'\\''`)}'`
}

/** A text between double quotes. */
function print(text: Text): string {
  return text
    .map((part, index) => {
      if (!(part instanceof Secret)) return part.replace(/["$`\\]/g, '\\$&')
      const next = text[index + 1]
      const isApart = typeof next !== 'string' || /^\W/.test(next)
      return isApart ? `$${part.variable}` : `\${${part.variable}}`
    })
    .join('')
}
