import { STATUS_CODES } from 'node:http'
import { type Mock, startMock } from '@casebook/mock'
import { asAnswered, exampleRequest, readContracts } from '@casebook/openapi'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AnyError, exampleCalls, modules, schemaOf } from './client-calls.ts'

let mock: Mock
beforeAll(async () => {
  mock = await startMock()
})
afterAll(() => mock.close())

/** Every example of every response, once whatever its media types; nothing where a response has no content. */
const answers = exampleCalls.flatMap((call) =>
  call.operation.responses.flatMap(({ status, content }) => {
    const examples = content.flatMap(({ schema, examples }) =>
      examples.map((example) => ({
        ...example,
        schema: schemaOf(call.document, schema),
      })),
    )
    const unique = examples.filter(
      ({ key }, index) => index === examples.findIndex((each) => each.key === key),
    )
    const [first = { key: '', value: undefined, schema: undefined }, ...others] = unique
    return [first, ...others].map((example) => ({
      ...call,
      ...example,
      status,
      Prefer: example.key ? `code=${status}, example=${example.key}` : `code=${status}`,
    }))
  }),
)
type Answer = (typeof answers)[number]

const successes = answers.filter(({ status }) => status < 400)
const failures = answers.filter(({ status }) => status >= 400)

test('every contract has a client, and every operation a method with its id', () => {
  expect(Object.keys(modules).sort()).toEqual(readContracts().map(({ name }) => name))
  for (const { create, operation } of exampleCalls) {
    expect(create(mock.url)[operation.operationId]).toBeTypeOf('function')
  }
})

test.each(successes)(
  'the answer $status $key of $title becomes its payload as data and its body as envelope',
  async (answer) => {
    const { create, send, sendOrThrow, sendByPath, status, schema, Prefer } = answer
    const client = create(mock.url, { headers: { Prefer } })
    const payload = schema?.['x-payload']
    const dataOf = (envelope: unknown) =>
      payload ? (envelope as Record<string, unknown>)[payload] : envelope
    const response = expect.objectContaining({ status })
    const sent = await send(client)
    const envelope = asAnswered(answer, sent.envelope)
    expect(sent).toEqual({ data: dataOf(envelope), envelope, response })
    const data = await sendOrThrow(client)
    const inEnvelope = payload ? { [payload]: data } : data
    expect(data).toEqual(dataOf(asAnswered(answer, inEnvelope)))
    const raw = await sendByPath(client)
    expect(raw).toEqual({ data: asAnswered(answer, raw.data), response })
  },
)

test.each(failures)(
  'the answer $status $key of $title becomes the error of its status, with what the vendor says',
  async (answer) => {
    const { create, send, sendOrThrow, sendByPath, api, status, value, Prefer } = answer
    const client = create(mock.url, { headers: { Prefer } })
    const { data, envelope, error, response } = await send(client)
    expect([data, envelope, response?.status]).toEqual([undefined, undefined, status])
    expect(error).toBeInstanceOf(errorClass(modules[api], status))
    expect(error?.response).toBe(response)
    expect(facts(error)).toEqual(expected(answer))

    const thrown = await sendOrThrow(client).catch((error: unknown) => error)
    expect(thrown).toBeInstanceOf(errorClass(modules[api], status))
    expect(facts(thrown as AnyError)).toEqual(expected(answer))

    expect(await sendByPath(client)).toEqual({
      // In place of an empty body there is a sentence.
      error: value === '' ? expect.stringContaining(`${status}`) : value,
      response: expect.objectContaining({ status }),
    })
  },
)

/** Name of the class of a status: its reason phrase, with `Error` at the end. */
function className(status: number): string {
  const phrase = (STATUS_CODES[status] ?? '').replaceAll(/\W/g, '')
  return phrase.endsWith('Error') ? phrase : `${phrase}Error`
}

function errorClass(exported: object, status: number) {
  return (exported as Record<string, new () => Error>)[className(status)] as new () => Error
}

/** What an error says, its getters too. */
function facts(error: AnyError | undefined) {
  const { name, status, code, message, body } = error ?? {}
  const { operationId, method, url, attempts, retryable } = error ?? {}
  return { name, status, code, message, body, operationId, method, url, attempts, retryable }
}

function expected({ document, operation, repeatable, status, value, schema }: Answer) {
  const { code, message } = schema?.['x-problem'] ?? {}
  const { method, path } = exampleRequest(document, operation)
  const isSentence = typeof value === 'string' && !value.includes('<')
  return {
    name: className(status),
    status,
    code: code && follow(value, code),
    message: (message ? follow(value, message) : isSentence && value) || expect.any(String),
    // An error makes nothing of an empty body.
    body: value === '' ? undefined : value,
    operationId: operation.operationId,
    method,
    url: mock.url + withoutSecrets(path, { document, operation }),
    attempts: 1,
    retryable: repeatable && [408, 429, 500, 502, 503, 504].includes(status),
  }
}

/** The value at a path such as `error.message`. */
function follow(value: unknown, path: string): unknown {
  const step = (at: unknown, name: string) => (at as Record<string, unknown> | undefined)?.[name]
  return path.split('.').reduce(step, value)
}

/** A path with `***` in place of what must not be printed. */
function withoutSecrets(
  path: string,
  { document, operation }: Pick<Answer, 'document' | 'operation'>,
) {
  const secrets = operation.parameters.filter(
    (parameter) =>
      parameter.in === 'path' && schemaOf(document, parameter.schema as never)['x-secret'],
  )
  return secrets.reduce((text, { example }) => text.replace(`/${example}`, '/***'), path)
}
