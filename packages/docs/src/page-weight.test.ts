import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { site } from './site.ts'
import { operationPages } from './site-pages.ts'

const REDOC = new URL('reference/redoc.js', site)

const gzipped = (file: URL) => gzipSync(readFileSync(file)).length

test('Redoc is one file for all references, which browsers keep', () => {
  const addresses = operationPages.map((path) => {
    const address = new URL(path, site)
    const html = readFileSync(new URL('index.html', address), 'utf8')
    return [...html.matchAll(/<link rel="modulepreload" href="([^"]*)"/g)].map(
      ([, href = '']) => new URL(href, address).href,
    )
  })
  expect(addresses).toEqual(operationPages.map(() => [REDOC.href]))
  expect(gzipped(REDOC)).toBeLessThan(750_000)
})

test.each(operationPages)('the page "/%s" itself weighs less than 100 kB', (path) => {
  expect(gzipped(new URL(`${path}index.html`, site))).toBeLessThan(100_000)
})
