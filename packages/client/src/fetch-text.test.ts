import { expect, test, vi } from 'vitest'
import { fetchText } from './fetch-text.ts'

const init = {
  method: 'GET',
  headers: {},
  redirect: 'manual',
  signal: new AbortController().signal,
} as const

/** What is read of a body with a label. */
async function read(body: BodyInit, contentType = 'application/json', most = 1000) {
  const response = new Response(body, { headers: { 'Content-Type': contentType } })
  const { text, flaw } = await fetchText(async () => response, 'https://a.example', init, most)
  return flaw ? { flaw } : text
}

const cyrillic = new Uint8Array([0xc4, 0xe5, 0xeb, 0xee])

test.each([
  ['windows-1251', cyrillic, 'Дело'],
  ['"Windows-1251"', cyrillic, 'Дело'],
  ['koi8-r; boundary=x', new Uint8Array([0xe4, 0xc5, 0xcc, 0xcf]), 'Дело'],
  ['utf-16le', new Uint8Array([0x14, 0x04, 0x35, 0x04]), 'Де'],
  ['utf-8', new TextEncoder().encode('Дело'), 'Дело'],
])('a body is read in the charset of its label: %s', async (charset, body, text) => {
  expect(await read(body, `application/json; charset=${charset}`)).toBe(text)
})

test('without a label a body is UTF-8, and a byte order mark is no part of its text', async () => {
  expect(await read('\uFEFF{"title":"Дело"}')).toBe('{"title":"Дело"}')
})

test('what is not written in its charset, or in none that is known, is said to be so', async () => {
  expect(await read(cyrillic)).toEqual({ flaw: 'must be text in utf-8, if that is known here' })
  expect(await read('Case', 'text/plain; charset=klingon')).toEqual({
    flaw: 'must be text in klingon, if that is known here',
  })
})

test('a body that comes in parts is put together, whatever part a letter is in', async () => {
  const bytes = new TextEncoder().encode('Дело')
  const parts = Array.from(bytes, (byte) => new Uint8Array([byte]))
  expect(await read(new ReadableStream({ start: (to) => fill(to, parts) }))).toBe('Дело')
})

test('a body that never ends is read up to the limit, and then cancelled', async () => {
  const cancel = vi.fn()
  const endless = new ReadableStream({
    pull: (to) => to.enqueue(new Uint8Array(400)),
    cancel,
  })
  expect(await read(endless)).toEqual({
    flaw: 'must not be larger than the 1000 bytes of maxAnswerSize',
  })
  expect(cancel).toHaveBeenCalledTimes(1)
})

test('a body may be as large as the limit', async () => {
  expect(await read('x'.repeat(1000))).toHaveLength(1000)
  expect(await read('x'.repeat(1001))).toEqual({ flaw: expect.stringContaining('1000 bytes') })
})

test('a platform without streams is content with the whole body', async () => {
  const response = new Response('{}')
  Object.defineProperty(response, 'body', { value: undefined })
  const fetched = await fetchText(async () => response, 'https://a.example', init, 1)
  expect(fetched.flaw).toContain('1 bytes')
})

test.each([
  ['nothing', undefined],
  ['an object with a method json', { ok: true, status: 200, json: async () => ({}) }],
])('%s is no Response', async (_, given) => {
  const fetching = fetchText(async () => given as never, 'https://a.example', init, 1)
  await expect(fetching).rejects.toThrow(
    new TypeError('fetch must give a new Response for each request, and not read it.'),
  )
})

test('nor is a Response that was read already', async () => {
  const response = new Response('{}')
  await response.text()
  const fetching = fetchText(async () => response, 'https://a.example', init, 1)
  await expect(fetching).rejects.toThrow('a new Response for each request')
})

function fill(controller: ReadableStreamDefaultController, parts: Uint8Array[]): void {
  for (const part of parts) controller.enqueue(part)
  controller.close()
}
