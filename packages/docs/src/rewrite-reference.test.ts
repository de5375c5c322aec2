import type { Document } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { rewriteReference } from './rewrite-reference.ts'

const document: Document = {
  openapi: '3.1.1',
  info: { title: 'Shelves', version: '1.0.0' },
  paths: {
    '/shelf': { get: { operationId: 'listShelves', tags: ['Book shelves'], responses: {} } },
  },
}

const module = (options: string) =>
  `import { hydrate } from "https://cdn.example/redoc.js"; hydrate({}, ${options})`

const page = (options = '{"disableTelemetry":true}', menu = '/book-shelves') =>
  '<link rel="modulepreload" href="https://cdn.example/redoc.js" integrity="sha384-abc" crossorigin="anonymous" />' +
  `<script>dark()</script><a href="/"></a><a href="${menu}"></a>` +
  `<script type="module">${module(options)}</script>`

test('a page of Redocly becomes a page that loads its files from the site', () => {
  expect(rewriteReference(page(), document)).toEqual({
    html:
      '<link rel="modulepreload" href="../assets/redoc.js">' +
      '<script src="../assets/color-mode.js"></script><a href="#/"></a><a href="#/book-shelves"></a>' +
      '<script type="module" src="reference.js"></script>',
    script: 'import { hydrate } from "../assets/redoc.js"; hydrate({}, {"disableTelemetry":true})',
    colorMode: 'dark()',
    integrity: 'sha384-abc',
  })
})

test('a page with telemetry is refused', () => {
  expect(() => rewriteReference(page('{"disableTelemetry":false}'), document)).toThrow(
    /^Expected .*"disableTelemetry":true.* once .* found it 0×/,
  )
})

test('a page that is built in another way is refused', () => {
  expect(() => rewriteReference(`${page()}<script>more()</script>`, document)).toThrow(
    /^Expected .*<script>.* once .* found it 2×/,
  )
})

test('a page without the section that an operation belongs to is refused', () => {
  expect(() => rewriteReference(page(undefined, '/shelves'), document)).toThrow(
    'Links to listShelves would lead nowhere: the reference of "Shelves" has no section /book-shelves.',
  )
})

test('an operation without a tag is refused', () => {
  const untagged = structuredClone(document)
  delete untagged.paths?.['/shelf']?.get?.tags
  expect(() => rewriteReference(page(), untagged)).toThrow(
    'The operation listShelves in "Shelves" needs a tag of Latin letters, digits and spaces',
  )
})
