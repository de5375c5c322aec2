import { expect, test } from 'vitest'
import type { ClientOptions } from '../options.ts'
import { libraryContract } from './library-contract.ts'
import { loadClient } from './load-client.ts'

const loaded = await loadClient(libraryContract)
const book = { id: 7, title: 'Fair' }
const problem = { code: '404-1', text: 'No such book.' }

/** A client whose server answers each request with the same response. */
function library(answer: () => Response, options: ClientOptions = {}) {
  return loaded.create({ token: 'token', fetch: async () => answer(), ...options })
}

test('the client has every operation of the contract', () => {
  expect(loaded.leftOut).toEqual([])
})

test('an answer with content and one without are both a success', async () => {
  const validate = loaded.validateAnswers({ mode: 'throw' })
  const found = library(() => Response.json({ books: [book] }), { validate })
  expect(await found.findBooks()).toMatchObject({ data: [book], envelope: { books: [book] } })
  expect(await found.orThrow.findBooks()).toEqual([book])
  const none = library(() => new Response(null, { status: 204 }), { validate })
  const { data, envelope, error, response } = await none.findBooks()
  expect([data, envelope, error, response.status]).toEqual([undefined, undefined, undefined, 204])
  expect(await none.orThrow.findBooks()).toBe(undefined)
  expect(await loaded.byPath(none).GET('/books')).toEqual({
    data: undefined,
    response: expect.any(Response),
  })
})

test.each([
  [200, ''],
  [200, '[]'],
  [204, undefined],
  [205, undefined],
  [202, '{"books":[]}'],
])(
  'status %d with the body %j is held against what the contract says of the status',
  async (status, text) => {
    const { error } = await library(() => new Response(text ?? null, { status })).findBooks()
    const isRight = status === 204 || status === 202
    expect(error?.name).toBe(isRight ? undefined : 'InvalidAnswerError')
  },
)

test('an answer that must be empty is refused with content, in each of its statuses', async () => {
  const { error } = await library(() => Response.json(book, { status: 201 })).moveBooks({})
  expect(error?.message).toContain('must be nothing')
  expect((await library(() => new Response(null, { status: 201 })).moveBooks({})).error).toBe(
    undefined,
  )
})

test('a text is given as it is, also where it looks like JSON', async () => {
  for (const text of ['Once upon a time', '{"id":1}', '[1]', '']) {
    const read = library(() => new Response(text, { headers: { 'Content-Type': 'text/plain' } }))
    expect(await read.readBook({ id: 7 })).toMatchObject({ data: text, envelope: text })
    const byPath = await loaded.byPath(read).GET('/books/{id}', { params: { path: { id: 7 } } })
    expect(byPath.data).toBe(text)
  }
})

test('bytes are given as a Blob with their media type', async () => {
  const pdf = new Uint8Array([37, 80, 68, 70, 0, 255, 254, 128])
  const answer = () => new Response(pdf, { headers: { 'Content-Type': 'application/pdf' } })
  const { data } = await library(answer).downloadScan({ id: 7 })
  expect(data).toBeInstanceOf(Blob)
  expect([data.type, new Uint8Array(await data.arrayBuffer())]).toEqual(['application/pdf', pdf])
  const byPath = loaded.byPath(library(answer))
  const found = await byPath.GET('/books/{id}/scan', { params: { path: { id: 7 } } })
  expect(new Uint8Array(await found.data.arrayBuffer())).toEqual(pdf)
})

test('an error is read as JSON where success has other content', async () => {
  const missing = library(() => Response.json(problem, { status: 404 }))
  for (const call of [missing.readBook, missing.downloadScan]) {
    const { error } = await call({ id: 7 })
    expect([error.name, error.code, error.message, error.body]).toEqual([
      'NotFoundError',
      '404-1',
      'No such book.',
      problem,
    ])
  }
})

test('each status has its own form, and the others that of the range', async () => {
  const read = (status: number, body: string) =>
    library(() => new Response(body, { status })).readBook({ id: 7 })
  expect((await read(200, 'Once')).data).toBe('Once')
  expect((await read(206, 'Once')).data).toBeInstanceOf(Blob)
  expect((await read(203, JSON.stringify(book))).data).toEqual(book)
  const { data } = await library(() => Response.json(book)).replaceBook({
    id: 7,
    body: { title: 'Fair' },
  })
  expect(data).toEqual(book)
})

test('a call of HEAD has no content to wait for', async () => {
  const { error, response } = await library(
    () => new Response(null, { headers: { 'X-Total': '5' } }),
  ).countBooks()
  expect([error, response.headers.get('X-Total')]).toEqual([undefined, '5'])
})

test('the client asks for what it can read, and what the program asks for comes before', async () => {
  const asked: (string | null)[] = []
  const fetch: ClientOptions['fetch'] = async (url, init) => {
    asked.push(new Request(url, init as RequestInit).headers.get('Accept'))
    return Response.json(problem, { status: 404 })
  }
  const client = library(() => new Response(), { fetch })
  await client.findBooks()
  await client.readBook({ id: 7 })
  await client.downloadScan({ id: 7 })
  await library(() => new Response(), { fetch, headers: { Accept: 'text/html' } }).readBook({
    id: 7,
  })
  expect(asked).toEqual([
    'application/json',
    'text/plain, application/pdf, application/json',
    'application/pdf, application/json',
    'text/html',
  ])
})
