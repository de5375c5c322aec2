import type { SampleRequest, Value } from '../samples/sample-request.ts'
import { Secret, secretsIn, variableOf } from '../samples/secret.ts'
import type { Text } from '../samples/text.ts'
import { withSecrets } from '../samples/with-secrets.ts'
import { curlCommand, quote, writeCurl } from '../samples/write-curl.ts'
import type { ConsoleData } from './console-data.ts'
import type { Values } from './read-values.ts'
import { coverSecrets, writeCall } from './write-call.ts'

/** Letters that no URL encodes, around the number of a secret. */
const MARK = /casebookSecret(\d+)x/

export interface CurlLine {
  text: string
  /** The variables of the environment that it reads. */
  variables: string[]
  /** The name of a file from which it reads the body. */
  file?: string
}

/**
 * The call as a command of curl, in which secrets are variables of the environment. A body with secrets that a shell
 * cannot write comes from a file.
 *
 * @throws when the body is not the JSON that it should be, so that nobody knows its secrets.
 */
export function curlLine(data: ConsoleData, values: Values): CurlLine {
  const { api, document, operation, bodies, answers } = data
  const secrets: Secret[] = []
  const cover = (name: string) => `casebookSecret${secrets.push(new Secret(api, name)) - 1}x`
  // Also those that are not given yet.
  const credentials = values.credentials.map((each) => ({ ...each, text: 'any' }))
  const call = writeCall(data, coverSecrets(data, { ...values, credentials }, cover))
  const toText = (text: string): Text =>
    text
      .split(MARK)
      .map((part, index) => (index % 2 === 1 ? (secrets[Number(part)] ?? '') : part))
      .filter((part) => part !== '')
  const headersOf = (entries: [string, string][]) =>
    entries.map(([name, value]) => ({ name, value: toText(value) }))
  const request: SampleRequest = {
    api,
    operationId: operation.operationId,
    server: { variable: variableOf(api, 'url'), url: values.address },
    method: call.method,
    path: toText(call.path),
    headers: headersOf(Object.entries(call.headers)),
    takesForm: bodies.some(({ mediaType }) => /urlencoded/.test(mediaType)),
    arguments: {},
    secrets,
    ...(answers.length > 0 && { answer: {} }),
  }
  const line = (text: string, body?: Value): CurlLine => ({
    text,
    variables: [...secrets, ...secretsIn(body)].map(({ variable }) => variable),
  })
  const { text, form } = call
  if (form) {
    // curl says itself what it sends.
    const own = request.headers.filter(({ name }) => name !== 'Content-Type')
    const option = call.isMultipart ? '--form-string' : '--data-urlencode'
    const fields = form.map(([name, value]) => {
      const field = call.isMultipart ? name : encodeURIComponent(name)
      return `${option} ${quote([`${field}=`, ...toText(value)])}`
    })
    return line(curlCommand({ ...request, headers: own }, fields))
  }
  if (text === undefined) return line(curlCommand(request, []))
  const type = bodies[values.body?.index ?? 0]
  if (!type?.hasSecrets) {
    return line(
      curlCommand(request, [`${text.startsWith('@') ? '--data-raw' : '-d'} ${quote([text])}`]),
    )
  }
  const schema = operation.requestBody?.content[values.body?.index ?? 0]?.schema ?? {}
  const body = type.kind === 'json' && withSecrets(api, document, schema, JSON.parse(text))
  const written = body && tryToWrite({ ...request, body })
  if (written) return line(written, body)
  const file = `body.${/json|xml/.exec(type.mediaType)?.[0] ?? 'txt'}`
  return { ...line(curlCommand(request, [`--data-binary @${file}`])), file }
}

function tryToWrite(request: SampleRequest): string | undefined {
  try {
    return writeCurl(request)
  } catch {
    return undefined
  }
}
