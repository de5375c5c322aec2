import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { browseSite } from './browse-site.ts'
import { site as folder } from './site.ts'
import { guidePages, operationPages } from './site-pages.ts'
import { weighPage } from './weigh-page.ts'

const site = browseSite()
const REDOC = new URL('reference/redoc.js', folder)

const gzipped = (file: URL) => gzipSync(readFileSync(file)).length

test.each(guidePages)('"/%s" weighs less than 150 kB, with all that it loads', async (path) => {
  const { page } = await site.open('')
  const weight = await weighPage(page, `${site.url}/${path}`)
  expect(weight).toBeGreaterThan(gzipped(new URL(`${path}index.html`, folder)))
  expect(weight).toBeLessThan(150_000)
})

test('Redoc is one file for all references, which browsers keep', () => {
  const addresses = operationPages.map((path) => {
    const address = new URL(path, folder)
    const html = readFileSync(new URL('index.html', address), 'utf8')
    return [...html.matchAll(/<link rel="modulepreload" href="([^"]*)"/g)].map(
      ([, href = '']) => new URL(href, address).href,
    )
  })
  expect(addresses).toEqual(operationPages.map(() => [REDOC.href]))
  expect(gzipped(REDOC)).toBeLessThan(750_000)
})

test.each(operationPages)('the page "/%s" itself weighs less than 100 kB', (path) => {
  expect(gzipped(new URL(`${path}index.html`, folder))).toBeLessThan(100_000)
})
