import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { exampleExchange } from './example-exchange.ts'
import type { Exchange } from './exchange.ts'
import { HarFile } from './har-file.ts'

const URL = 'http://127.0.0.1:4010'
const mask = (exchange: Exchange) => exchange

async function place(): Promise<string> {
  const folder = await mkdtemp(`${tmpdir()}/har-`)
  onTestFinished(() => rm(folder, { recursive: true }))
  return `${folder}/traffic.har`
}

const read = async (path: string) => JSON.parse(await readFile(path, 'utf8'))
const urlsIn = async (path: string) =>
  (await read(path)).log.entries.map((entry: { request: { url: string } }) => entry.request.url)

afterEach(() => vi.restoreAllMocks())

test('a recording holds what was asked and answered', async () => {
  const path = await place()
  const har = await HarFile.open(path, URL, mask)
  har.add(
    exampleExchange({
      request: {
        method: 'PUT',
        url: '/case/1?page=2&q=a+%D1%8F',
        headers: { 'content-type': 'application/json', accept: ['a', 'b'], 'content-length': 11 },
        body: '{"t":"я"}',
      },
      response: {
        status: 404,
        headers: { 'Content-Type': 'text/xml; charset=utf-8', etag: undefined },
        body: '<я/>',
      },
    }),
  )
  await har.close()
  expect(await read(path)).toEqual({
    log: {
      version: '1.2',
      creator: { name: 'casebook-mock', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) },
      entries: [
        {
          startedDateTime: '2026-11-22T10:00:00.000Z',
          time: 2,
          request: {
            method: 'PUT',
            url: 'http://127.0.0.1:4010/case/1?page=2&q=a+%D1%8F',
            httpVersion: 'HTTP/1.1',
            cookies: [],
            headers: [
              { name: 'content-type', value: 'application/json' },
              { name: 'accept', value: 'a' },
              { name: 'accept', value: 'b' },
              { name: 'content-length', value: '11' },
            ],
            queryString: [
              { name: 'page', value: '2' },
              { name: 'q', value: 'a я' },
            ],
            postData: { mimeType: 'application/json', text: '{"t":"я"}' },
            headersSize: -1,
            bodySize: 10,
          },
          response: {
            status: 404,
            statusText: 'Not Found',
            httpVersion: 'HTTP/1.1',
            cookies: [],
            headers: [{ name: 'Content-Type', value: 'text/xml; charset=utf-8' }],
            content: { size: 5, mimeType: 'text/xml; charset=utf-8', text: '<я/>' },
            redirectURL: '',
            headersSize: -1,
            bodySize: 5,
          },
          cache: {},
          timings: { send: 0, wait: 2, receive: 0 },
        },
      ],
    },
  })
})

test('the file is whole from the start and after each entry', async () => {
  const path = await place()
  const har = await HarFile.open(path, URL, mask)
  onTestFinished(() => har.close())
  expect(await urlsIn(path)).toEqual([])
  for (const count of [1, 2, 3]) {
    har.add(exampleExchange({ request: { url: `/${count}` } }))
    await expect.poll(() => urlsIn(path), { interval: 5 }).toHaveLength(count)
  }
  expect(await urlsIn(path)).toEqual([`${URL}/1`, `${URL}/2`, `${URL}/3`])
})

test('an earlier recording is replaced', async () => {
  const path = await place()
  for (const url of ['/first', '/first/again', '/second']) {
    const har = await HarFile.open(path, URL, mask)
    har.add(exampleExchange({ request: { url } }))
    await har.close()
  }
  expect(await urlsIn(path)).toEqual([`${URL}/second`])
})

test.each([
  '{"name":"pets"}',
  '{"log":{"level":"debug"}}',
  '{"log":{"version":"1.2","creator":{"name":"Firefox","version":"1"},"entries":[]}}',
  '{"log":{"version":"1.2","creator":{"name":"WebInspector","version":"casebook-mock"}}}',
  '{"log":{"entries":[],"version":"1.2"}}',
  'text',
])('a file that holds %s is not overwritten', async (text) => {
  const path = await place()
  await writeFile(path, text)
  await expect(HarFile.open(path, URL, mask)).rejects.toThrow(
    `Cannot record to ${path}. It is there already and is not a recording of the mock, so it is not overwritten. Choose another file.`,
  )
  expect(await readFile(path, 'utf8')).toBe(text)
})

test.each(['', '{\n "log": {\n "version": "1.2", "creator": { "name": "casebook-mock" } }}'])(
  'a file that holds %j is replaced',
  async (text) => {
    const path = await place()
    await writeFile(path, text)
    await (await HarFile.open(path, URL, mask)).close()
    expect(await urlsIn(path)).toEqual([])
  },
)

test('what goes into the file is masked', async () => {
  const path = await place()
  const har = await HarFile.open(path, URL, ({ request, ...rest }) => ({
    ...rest,
    request: { ...request, url: '/***' },
  }))
  har.add(exampleExchange({ request: { url: '/s3cret' } }))
  await har.close()
  expect(await readFile(path, 'utf8')).not.toContain('s3cret')
  expect(await urlsIn(path)).toEqual([`${URL}/***`])
})

test('faults and the questions of browsers are left out', async () => {
  const path = await place()
  const har = await HarFile.open(path, URL, mask)
  har.add(exampleExchange({ fault: 'cut' }))
  har.add(exampleExchange({ response: { status: 0 } }))
  const headers = { 'access-control-request-method': 'PUT' }
  har.add(exampleExchange({ request: { method: 'OPTIONS', headers } }))
  har.add(exampleExchange({ request: { method: 'OPTIONS', url: 'http://a/b' } }))
  await har.close()
  expect(await urlsIn(path)).toEqual(['http://a/b'])
})

test('what comes faster than it can be written is left out, and that is said once', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue()
  const path = await place()
  const har = await HarFile.open(path, URL, mask)
  for (let count = 0; count < 6000; count++) har.add(exampleExchange())
  await har.close()
  expect(await urlsIn(path)).toHaveLength(5000)
  expect(said.mock.calls).toEqual([[`${path} misses what came faster than it is written.`]])
})

test('large bodies that wait are bounded too, and room is made when they are written', async () => {
  vi.spyOn(console, 'error').mockReturnValue()
  const path = await place()
  const har = await HarFile.open(path, URL, mask)
  const large = exampleExchange({ response: { body: 'x'.repeat(10 * 1024 * 1024) } })
  for (let count = 0; count < 5; count++) har.add(large)
  await expect.poll(() => urlsIn(path).catch(() => [])).toHaveLength(3)
  har.add(large)
  await har.close()
  expect(await urlsIn(path)).toHaveLength(4)
})

test.each([
  ['/nowhere/traffic.har', 'Its folder does not exist.'],
  [tmpdir(), 'It is a folder or a device.'],
  ['/dev/full', 'It is a folder or a device.'],
])('a recording to %s is refused at once', async (path, reason) => {
  await expect(HarFile.open(path, URL, mask)).rejects.toThrow(
    `Cannot record to ${path}. ${reason} Choose another file.`,
  )
})

test('a disk that fills up ends the recording, which is said once, and what was written stays', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue()
  const path = await place()
  const har = await HarFile.open(path, URL, mask)
  har.add(exampleExchange({ request: { url: '/1' } }))
  await expect.poll(() => urlsIn(path)).toHaveLength(1)

  const file = await open(path)
  const fails = vi.spyOn(Object.getPrototypeOf(file), 'write').mockImplementationOnce(() => {
    throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
  })
  await file.close()
  har.add(exampleExchange({ request: { url: '/2' } }))
  await expect.poll(() => said.mock.calls.length).toBeGreaterThan(0)
  har.add(exampleExchange({ request: { url: '/3' } }))
  await har.close()
  expect(fails).toHaveBeenCalledTimes(2)
  expect(said.mock.calls).toEqual([[`The recording to ${path} ends here. The disk is full.`]])
  expect(await urlsIn(path)).toEqual([`${URL}/1`])
})
