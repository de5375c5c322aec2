import { readdirSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { API_CATALOG_TYPE } from './downloads/api-catalog.ts'
import { languages } from './languages.ts'
import { site } from './site.ts'
import { startDocs } from './start-docs.ts'

test('every answer, also that to a wrong address, forbids what the pages do not need', async () => {
  const docs = await startDocs()
  onTestFinished(docs.close)
  for (const path of ['/', '/en/', '/reference/redoc.js', '/nowhere']) {
    const { headers } = await fetch(docs.url + path)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy.replaceAll(/ 'sha256-[\w+/]{43}='/g, ' <hash>').split('; ')).toEqual([
      "default-src 'none'",
      expect.stringMatching(/^script-src 'self' 'wasm-unsafe-eval'( <hash>)+$/),
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "font-src 'self' data:",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ])
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
  }
})

test('only a console is let connect to the server that its reader names', async () => {
  const docs = await startDocs()
  onTestFinished(docs.close)
  const connect = async (path: string) => {
    const { headers } = await fetch(docs.url + path)
    return /connect-src ([^;]*)/.exec(headers.get('content-security-policy') ?? '')?.[1]
  }
  expect(await connect('/en/r7-crm/cases/closecase/try/')).toBe("'self' http: https:")
  expect(await connect('/en/r7-crm/cases/closecase/try/?from=/en/')).toBe("'self' http: https:")
  expect(await connect('/en/r7-crm/cases/closecase/')).toBe("'self'")
  expect(await connect('/en/?/en/r7-crm/cases/closecase/try/')).toBe("'self'")
})

test('each kind of file has its media type, and a folder without its slash leads to the page', async () => {
  const docs = await startDocs()
  onTestFinished(docs.close)
  for (const [path, type] of [
    ['/en/quick-start', 'text/html; charset=utf-8'],
    ['/en/quick-start/index.html.md', 'text/markdown; charset=utf-8'],
    ['/llms.txt', 'text/plain; charset=utf-8'],
    ['/openapi/r7-crm.json', 'application/json; charset=utf-8'],
    ['/.well-known/api-catalog', API_CATALOG_TYPE],
  ]) {
    const answer = await fetch(docs.url + path)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type])
  }
})

test('texts are compressed, and files whose names tell their content are asked for once', async () => {
  const docs = await startDocs()
  onTestFinished(docs.close)
  const [script = ''] = readdirSync(new URL('_astro/', site)).filter((file) => file.endsWith('.js'))
  const headersOf = async (path: string) => {
    const { headers } = await fetch(docs.url + path, { headers: { 'accept-encoding': 'gzip' } })
    return [headers.get('content-encoding'), headers.get('cache-control')]
  }
  expect(await headersOf('/reference/redoc.js')).toEqual(['gzip', 'public, max-age=0'])
  expect((await headersOf('/pagefind/wasm.ru.pagefind'))[0]).toBe(null)
  expect((await headersOf(`/_astro/${script}`))[1]).toBe('public, max-age=31536000, immutable')
})

test('where there is no page, the answer leads to the first page of each language', async () => {
  const docs = await startDocs()
  onTestFinished(docs.close)
  const answer = await fetch(`${docs.url}/en/nowhere/at/all/`)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([
    404,
    'text/html; charset=utf-8',
  ])
  const links = [...(await answer.text()).matchAll(/ href="([^"]*)"/g)].map(([, link]) => link)
  expect(links).toEqual(languages.map((language) => `/${language}/`))
  for (const link of links) expect((await fetch(docs.url + link)).status).toBe(200)
})

test('a closed server lets go of its port', async () => {
  const docs = await startDocs()
  await fetch(docs.url)
  await docs.close()
  await expect(fetch(docs.url)).rejects.toThrow()
})
