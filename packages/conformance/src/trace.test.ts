import { type Document, readContracts } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { pages, type Row, untraced } from './trace.ts'

const contracts = readContracts()
const checks = ['is', 'has', 'lacks', 'matches', 'type', 'differs']

/** The facts that a contract loses by a change. */
function untracedAfter(name: string, change: (document: Document) => unknown): string[] {
  const document = structuredClone(contracts.find((contract) => contract.name === name)?.document)
  if (!document) throw new Error(`The contract ${name} is missing.`)
  const before = untraced(name, document)
  change(document)
  return untraced(name, document).filter((line) => !before.includes(line))
}

test.each(contracts)('$name has every fact on the pages of its vendor', ({ name, document }) => {
  expect(untraced(name, document)).toEqual([])
})

test('every page has a table', () => {
  expect(pages.map(({ name, api }) => [name, api])).toEqual([
    ['000', 'r7-crm'],
    ['001', 'r7-crm'],
    ['002', 'r7-crm'],
    ['003', 'r7-crm'],
    ['004', 'egain-casemgr'],
  ])
})

test.each(pages)('every row of page $name is unique and looks for something', ({ rows }) => {
  const twice = (texts: string[]) => texts.filter((text, index) => texts.indexOf(text) !== index)
  const places = rows.map(({ fact: _, ...place }) => place)
  expect(twice(rows.map(({ fact }) => fact))).toEqual([])
  expect(twice(places.filter(({ at }) => at).map((place) => JSON.stringify(place)))).toEqual([])
  expect(rows.filter((row: Row) => !checks.some((check) => check in row))).toEqual([])
})

test('a parameter that is dropped is noticed', () => {
  const lines = untracedAfter('egain-casemgr', ({ paths }) => {
    paths?.['/case/{ids}/close']?.patch?.parameters?.shift()
  })
  expect(lines).toContainEqual(expect.stringContaining('{"at":"parameters/ids/in","is":"path"}'))
})

test('a sample value that is changed is noticed', () => {
  const lines = untracedAfter('r7-crm', ({ components }) => {
    const sample = components?.examples?.TaskUpdatedDocumented as { value: { response: object } }
    Object.assign(sample.value.response, { title: 'Call' })
  })
  expect(lines).toEqual([
    '003: The task in the sample is to send a commercial offer. ' +
      'Sought: {"in":"answer","at":"response/title","is":"Send a commercial offer"}',
  ])
})

test('a language that is dropped is noticed', () => {
  const lines = untracedAfter('egain-casemgr', ({ components }) => {
    const parameter = components?.parameters?.AcceptLanguage as { schema: { enum: string[] } }
    parameter.schema.enum = parameter.schema.enum.filter((language) => language !== 'ru-RU')
  })
  expect(lines).toContainEqual(expect.stringContaining('Russian'))
})

test('a document in which nothing is left has no fact', () => {
  for (const { name, document } of contracts) {
    const rows = pages.filter(({ api }) => api === name).flatMap((page) => page.rows)
    expect(untraced(name, { ...document, servers: [], paths: {}, components: {} })).toHaveLength(
      rows.length,
    )
  }
})
