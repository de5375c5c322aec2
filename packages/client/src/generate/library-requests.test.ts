import { expect, test } from 'vitest'
import type { ClientOptions } from '../options.ts'
import { libraryContract } from './library-contract.ts'
import { loadClient } from './load-client.ts'

const loaded = await loadClient(libraryContract)

/** A client of a server that gives one answer after the other, what that was sent, and what hooks were told. */
function library(...answers: Response[]) {
  const requests: Request[] = []
  const shown: string[] = []
  const fetch: ClientOptions['fetch'] = async (url, init) => {
    requests.push(new Request(url, init as RequestInit))
    return answers.shift() ?? new Response(null, { status: 204 })
  }
  const hooks = { onRequest: ({ url }: { url: string }) => void shown.push(url) }
  const client = loaded.create({ token: 'token', fetch, hooks, retryDelay: 0 })
  return { client, calls: loaded.byPath(client), requests, shown }
}

const start = 'https://test.example'

test.each<[object, string]>([
  [{ ids: [1, 2] }, '?ids=1,2'],
  [{ ids: [] }, ''],
  [{ words: ['a b', 'c'] }, '?words=a%20b%20c'],
  [{ shelves: [1, 2] }, '?shelves=1%7C2'],
  [
    { filter: { title: 'a&b', id: 7, tags: undefined } },
    '?filter%5Btitle%5D=a%26b&filter%5Bid%5D=7',
  ],
  [{ range: { from: 1, to: 2 } }, '?from=1&to=2'],
  [{ tags: ['a', 'b,c', null] }, '?tags=a&tags=b%2Cc'],
  [{ where: { id: 7 } }, '?where=%7B%22id%22%3A7%7D'],
])(
  'the arguments %j are written as the contract says, by either way of calling',
  async (given, query) => {
    const { client, calls, requests } = library()
    await client.findBooks(given)
    await calls.GET('/books', { params: { query: given } })
    expect(requests.map(({ url }) => url)).toEqual(Array(2).fill(`${start}/books${query}`))
  },
)

test('a list in a header is one text', async () => {
  const { client, requests } = library()
  await client.findBooks({ 'X-Fields': ['id', 'title'] })
  expect(requests[0]?.headers.get('X-Fields')).toBe('id,title')
})

test('a secret of the query is sent, and shown to nobody', async () => {
  const { client, requests, shown } = library()
  await client.findBooks({ ids: [1], key: 'geheim' })
  expect(requests[0]?.url).toBe(`${start}/books?ids=1&key=geheim`)
  expect(shown).toEqual([`${start}/books?ids=1&key=***`])
})

test('lists of a path are written as the contract says, and none is empty', async () => {
  const { client, requests } = library()
  await client.readShelves({ shelves: [1, 2], range: ['a/b', 'c'] })
  expect(requests[0]?.url).toBe(`${start}/shelves;shelves=1;shelves=2/a%2Fb,c`)
  await expect(client.readShelves({ shelves: [1], range: [] })).rejects.toThrow('needs range')
  await expect(client.readShelves({ shelves: undefined, range: ['a'] })).rejects.toThrow(
    'needs shelves',
  )
  await expect(client.readShelves({ shelves: [1], range: ['..'] })).rejects.toThrow('needs range')
})

const file = () => new File(['scan'], 'scan.pdf', { type: 'application/pdf' })

test('files are sent as parts of a form, and sent again when the server fails', async () => {
  const { client, requests } = library(
    new Response(null, { status: 503 }),
    Response.json({ id: 7, title: 'Fair' }),
  )
  const given = {
    id: 7,
    file: file(),
    more: [file(), new Blob(['b'])],
    pages: [1, 2],
    book: { id: 7 },
  }
  const { error } = await client.uploadScan(given)
  expect(error).toBe(undefined)
  for (const request of requests) {
    expect(request.headers.get('Content-Type')).toMatch(/^multipart\/form-data; boundary=/)
    const form = await request.formData()
    const entries = [...form].map(([name, value]) => [
      name,
      typeof value === 'string' ? value : value.name,
    ])
    expect(entries).toEqual([
      ['file', 'scan.pdf'],
      ['more', 'scan.pdf'],
      ['more', 'blob'],
      ['pages', '1'],
      ['pages', '2'],
      ['book', '{"id":7}'],
    ])
    const sent = form.get('file') as File
    expect([sent.type, await sent.text()]).toEqual(['application/pdf', 'scan'])
  }
  expect(requests).toHaveLength(2)
})

test('a form whose fields forbid it is not sent again, given in either way', async () => {
  const form = new FormData()
  form.set('notify', 'true')
  const fails = () => new Response(null, { status: 503 })
  const flat = library(fails())
  await flat.client.uploadScan({ id: 7, file: file(), notify: true })
  const whole = library(fails())
  await whole.client.addScans({ id: 7, body: form })
  expect([flat, whole].map(({ requests }) => requests.length)).toEqual([1, 1])
})

test('a form of any names is given as FormData or as an object', async () => {
  const form = new FormData()
  form.set('page 1', file())
  const { client, calls, requests } = library()
  await client.addScans({ id: 7, body: form })
  await client.addScans({ id: 7, body: { 'page 1': file() } })
  await calls.PATCH('/books/{id}/scan', { params: { path: { id: 7 } }, body: form })
  const forms = await Promise.all(requests.map((request) => request.formData()))
  expect(forms.map((each) => [...each.keys()])).toEqual(Array(3).fill(['page 1']))
})

test.each<[string, unknown, string]>([
  ['a text', 'scan', 'application/octet-stream'],
  ['a Blob', new Blob(['scan']), 'application/octet-stream'],
  ['a File', file(), 'application/pdf'],
  ['an ArrayBuffer', new TextEncoder().encode('scan').buffer, 'application/octet-stream'],
  ['a view of bytes', new TextEncoder().encode('scan'), 'application/octet-stream'],
])('bytes are sent from %s', async (_, body, mediaType) => {
  const { client, requests } = library(new Response(null, { status: 503 }))
  await client.replaceScan({ id: 7, body })
  expect(requests.map(({ headers }) => headers.get('Content-Type'))).toEqual([mediaType, mediaType])
  expect(await Promise.all(requests.map((request) => request.text()))).toEqual(['scan', 'scan'])
})

test.each([new ReadableStream(), { length: 3 }, 7])('%s makes no bytes', async (body) => {
  const { client, requests } = library()
  const call = client.replaceScan({ id: 7, body })
  await expect(call).rejects.toThrow('replaceScan needs body: give a text, a Blob or bytes.')
  expect(requests).toEqual([])
})

test('a form without files is one line, its lists and objects as the contract says', async () => {
  const { client, requests } = library()
  await client.addNote({ text: 'a b', pages: [1, 2], ids: [3, 4], book: { id: 7 } })
  expect(requests[0]?.headers.get('Content-Type')).toBe('application/x-www-form-urlencoded')
  expect(await requests[0]?.text()).toBe(
    'text=a+b&pages=1&pages=2&ids=3%2C4&book=%7B%22id%22%3A7%7D',
  )
})

test('texts and other kinds of JSON are sent under their names', async () => {
  const { client, requests } = library()
  await client.replaceNotes({ body: 'id,text\n1,a' })
  await client.replaceBook({ id: 7, body: { title: 'Fair' } })
  expect(requests.map(({ headers }) => headers.get('Content-Type'))).toEqual([
    'text/csv',
    'application/merge-patch+json',
  ])
  expect(await Promise.all(requests.map((request) => request.text()))).toEqual([
    'id,text\n1,a',
    '{"title":"Fair"}',
  ])
})
