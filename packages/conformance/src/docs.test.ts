import { readFileSync } from 'node:fs'
import { bundles, listOperations, readContracts } from '@casebook/openapi'
import { describe, expect, test } from 'vitest'

const site = new URL('../../docs/dist/', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, site), 'utf8')

describe.each(readContracts())('the docs of $name', ({ name, document }) => {
  test.each(['json', 'yaml'])('offer the contract that the build made, as %s', (extension) => {
    const file = `${name}.${extension}`
    expect(read(`openapi/${file}`)).toBe(readFileSync(new URL(file, bundles), 'utf8'))
  })

  test.each(listOperations(document))('show $operationId on the home page', (operation) => {
    const page = read('en/index.html')
    expect(page).toContain(operation.summary)
    expect(page).toContain(operation.path)
  })
})
