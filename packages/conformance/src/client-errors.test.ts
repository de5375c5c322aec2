import { type Mock, startMock } from '@casebook/mock'
import { askFor, type Document, isJson, type Operation, toXml } from '@casebook/openapi'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exampleCalls } from './client-calls.ts'
import { newWorld } from './journal-of.ts'

let mock: Mock
beforeAll(async () => {
  mock = await startMock()
})
afterAll(() => mock.close())

/** Calls whose success has a body that can be wrong. */
const answering = exampleCalls.filter(({ operation }) =>
  operation.responses.some(({ status, content }) => status < 300 && content[0]),
)

const html = { 'Content-Type': 'text/html; charset=utf-8' }
const json = { 'Content-Type': 'application/json' }
const page = '<html>\n<body><h1>Bad Gateway</h1></body>\n</html>'
const xml = '<result><error><message>No</message></error></result>'

test.each([
  ['an empty body', 404, '', {}, undefined, null],
  ['an empty body that is announced', 400, '', { 'Content-Length': '0' }, undefined, null],
  ['a page of a proxy', 502, page, html, page, null],
  ['a page labelled as JSON', 503, page, json, page, null],
  ['XML', 400, xml, { 'Content-Type': 'text/xml' }, xml, null],
  [
    'plain text',
    401,
    'Unauthorized',
    { 'Content-Type': 'text/plain' },
    'Unauthorized',
    'Unauthorized',
  ],
  ['plain text and a line feed', 401, 'Unauthorized\n', {}, 'Unauthorized\n', 'Unauthorized'],
  ['JSON of another form', 500, '{"oops":true}', json, { oops: true }, null],
  ['a list', 400, '[1]', json, [1], null],
  ['null', 400, 'null', json, null, null],
  ['JSON labelled as a page', 409, '{"oops":true}', html, { oops: true }, null],
  ['no redirect, but not modified', 304, null, {}, undefined, null],
  ['a status of the vendor’s own', 520, 'Oops', {}, 'Oops', 'Oops'],
] as const)(
  'an answer that is no success is an error, whatever its body: %s with %i',
  async (_, status, text, headers, body, message) => {
    for (const { create, send, sendOrThrow, operation } of exampleCalls) {
      const fetch = async () => new Response(text, { status, headers })
      const client = create('http://a.example', { fetch })
      const { data, envelope, error, response } = await send(client)
      expect([data, envelope, response?.status]).toEqual([undefined, undefined, status])
      const isDocumented = operation.responses.some((each) => each.status === status)
      expect(error?.name === 'UnexpectedStatusError').toBe(!isDocumented)
      expect([error?.status, error?.code, error?.body]).toEqual([status, undefined, body])
      expect(error?.message).toBe(
        message ?? `The server answered with status ${status} and no message.`,
      )
      await expect(sendOrThrow(client)).rejects.toEqual(error)
    }
  },
)

test.each([
  ['', 404, {}],
  ['', 400, { 'Content-Length': '0' }],
  ['null', 500, json],
  [page, 502, html],
  [xml, 400, {}],
  ['Unauthorized', 401, {}],
])(
  'an answer that is no success has an error by path too: %j with %i',
  async (text, status, headers) => {
    for (const { create, sendByPath } of exampleCalls) {
      const fetch = async () => new Response(text, { status, headers: { ...headers } })
      const { data, error, response } = await sendByPath(create('http://a.example', { fetch }))
      expect([data, response?.status]).toEqual([undefined, status])
      expect(error).toBeTruthy()
    }
  },
)

test.each(['status=502', 'status=418', 'status=504'])(
  'a status that the contract does not have is an error: %s',
  async (fault) => {
    for (const { create, send } of exampleCalls) {
      const { headers } = newWorld(mock, fault)
      const { data, error } = await send(create(mock.url, { headers }))
      expect([data, error?.name, `status=${error?.status}`]).toEqual([
        undefined,
        'UnexpectedStatusError',
        fault,
      ])
    }
  },
)

/** A network on which each call gets what the mock answers in a media type. */
function answeringIn(
  document: Document,
  operation: Operation,
  mediaType: string,
  prefer?: string,
): typeof fetch {
  const { path, method, headers, text } = askFor(document, operation, mediaType)
  return () =>
    fetch(mock.url + path, {
      method,
      headers: { ...headers, ...(prefer !== undefined && { Prefer: prefer }) },
      ...(text !== undefined && { body: text }),
    })
}

const xmlFailures = exampleCalls.flatMap((call) =>
  call.operation.responses
    .filter(({ status }) => status >= 400)
    .flatMap(({ status, content }) => content.map((each) => ({ ...call, ...each, status })))
    .filter(({ mediaType }) => mediaType.endsWith('xml')),
)

test.each(xmlFailures)(
  'an error in XML is an error with its text: $status of $title',
  async ({ create, send, document, operation, status, mediaType, schema, examples }) => {
    for (const { key, value } of examples) {
      const fetch = answeringIn(document, operation, mediaType, `code=${status}, example=${key}`)
      const { data, error } = await send(create(mock.url, { fetch }))
      expect([data, error?.status]).toEqual([undefined, status])
      expect(error?.body).toBe(toXml(document, schema, value))
    }
  },
)

test.each(answering)(
  'a body that breaks off is an error and no success: $title',
  async ({ create, send, sendByPath, repeatable }) => {
    const { headers, requests } = newWorld(mock, 'cut')
    const client = create(mock.url, { headers, retries: 2, retryDelay: 1 })
    const { data, error } = await send(client)
    expect([data, error?.name]).toEqual([undefined, 'ConnectionError'])
    expect(await requests()).toHaveLength(repeatable ? 3 : 1)
    await expect(sendByPath(client)).rejects.toMatchObject({ name: 'ConnectionError' })
  },
)

test.each(answering)(
  'malformed JSON in a success is an error: $title',
  async ({ create, send, sendByPath }) => {
    const { headers, requests } = newWorld(mock, 'malformed')
    const client = create(mock.url, { headers, retries: 2, retryDelay: 1 })
    const { data, envelope, error, response } = await send(client)
    expect([data, envelope, response?.ok]).toEqual([undefined, undefined, true])
    expect(error).toMatchObject({ name: 'InvalidAnswerError', retryable: false })
    expect(error?.body).toBeTypeOf('string')
    expect(await requests()).toHaveLength(1)
    await expect(sendByPath(client)).rejects.toMatchObject({ name: 'InvalidAnswerError' })
  },
)

test.each(['', 'null', '{}', '[]', '[{}]', '"text"', '1', '{"a":', page, xml])(
  'a success without what the contract promises is an error: %j',
  async (text) => {
    for (const { create, send, sendOrThrow, operation } of answering) {
      const client = create('http://a.example', { fetch: async () => new Response(text) })
      const { data, error } = await send(client)
      expect([operation.operationId, data, error?.name]).toEqual([
        operation.operationId,
        undefined,
        'InvalidAnswerError',
      ])
      await expect(sendOrThrow(client)).rejects.toMatchObject({ name: 'InvalidAnswerError' })
    }
  },
)

test('a page instead of the success without content that the contract promises is an error', async () => {
  for (const { create, send, operation } of exampleCalls) {
    const fetch = async () => new Response(page, { headers: html })
    const { error } = await send(create('http://a.example', { fetch }))
    expect([operation.operationId, error?.name]).toEqual([
      operation.operationId,
      'InvalidAnswerError',
    ])
  }
})

test('a success without content is an error where the contract promises some', async () => {
  for (const { create, send } of answering) {
    const fetch = async () => new Response(null, { status: 204 })
    expect((await send(create('http://a.example', { fetch }))).error?.name).toBe(
      'InvalidAnswerError',
    )
  }
})

test.each(answering)(
  'a success in XML is an error, since the client reads JSON: $title',
  async (call) => {
    const [success] = call.operation.responses
    const other = success?.content.find(({ mediaType }) => !isJson(mediaType))
    const fetch = answeringIn(call.document, call.operation, other?.mediaType ?? '')
    const { data, error } = await call.send(call.create(mock.url, { fetch }))
    expect([data, error?.name, error?.status]).toEqual([
      undefined,
      'InvalidAnswerError',
      success?.status,
    ])
  },
)
