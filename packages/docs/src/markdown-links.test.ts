import { existsSync, globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { site } from './site.ts'

const folders = globSync('**/index.html', { cwd: fileURLToPath(site) })
  .map((file) => file.slice(0, -'index.html'.length))
  .sort()

test('each page that there is in Markdown too says so, and no other', () => {
  const saying = folders.filter((folder) =>
    readFileSync(new URL(`${folder}index.html`, site), 'utf8').includes(
      '<link rel="alternate" type="text/markdown" href="index.html.md">',
    ),
  )
  expect(saying).toEqual(
    folders.filter((folder) => existsSync(new URL(`${folder}index.html.md`, site))),
  )
  expect(saying).not.toEqual([])
})

test('each page is there in Markdown too, but for the choice of a language and the consoles', () => {
  const written = folders.filter((folder) => existsSync(new URL(`${folder}index.html.md`, site)))
  expect(written).toEqual(folders.filter((folder) => folder !== '' && !folder.endsWith('/try/')))
})
