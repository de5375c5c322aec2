import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bundles } from './contract.ts'

/** What a built file imports, and what the files import that it is made of. */
function importsOf(file: string): string[] {
  const text = readFileSync(new URL(file, bundles), 'utf8')
  const found = [...text.matchAll(/^(?:import|export)\b[^"']*["']([^"']+)["'];?$/gm)]
  return found.flatMap(([, name = '']) => (name.startsWith('./') ? importsOf(name) : [name]))
}

test('what browsers get needs nothing of Node, unlike the whole', () => {
  const ofNode = (names: string[]) => names.filter((name) => name.startsWith('node:'))
  expect(ofNode(importsOf('browser.js'))).toEqual([])
  expect(ofNode(importsOf('index.js'))).toEqual(['node:fs'])
})
