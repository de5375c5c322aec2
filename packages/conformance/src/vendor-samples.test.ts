import { readdirSync, readFileSync } from 'node:fs'
import { readContracts, type Schema, toXml } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { createJudge } from './judge.ts'
import { lookUp, pages } from './trace.ts'

const folder = new URL('../vendor-samples/', import.meta.url)
const contracts = readContracts()

const samples = pages.flatMap((page) =>
  Object.entries(page.bodies).map(([body, { sample, differs }]) => {
    const contract = contracts.find(({ name }) => name === page.api)
    if (!contract) throw new Error(`The contract ${page.api} is missing.`)
    const { document } = contract
    return {
      sample,
      differs,
      document,
      text: readFileSync(new URL(sample, folder), 'utf8'),
      schema: lookUp(document, page, `${body}/schema`) as Schema,
      documented: lookUp(document, page, `${body}/examples/documented/value`),
      note: lookUp(document, page, `/x-field-notes/${differs}`),
    }
  }),
)
const [kept, refused] = [
  samples.filter(({ differs }) => !differs),
  samples.filter((s) => s.differs),
]

test('every sample belongs to a page', () => {
  expect(samples.map(({ sample }) => sample).sort()).toEqual(readdirSync(folder).sort())
})

test.each(kept.filter(({ sample }) => sample.endsWith('.json')))(
  'the sample $sample is an example of the contract',
  ({ text, documented }) => {
    expect(documented).toEqual(JSON.parse(text))
  },
)

test.each(kept.filter(({ sample }) => sample.endsWith('.xml')))(
  'the sample $sample is what XML makes of the example',
  ({ text, documented, document, schema }) => {
    const withoutIndents = text.replace(/>\s+</g, '><').trim()
    expect(toXml(document, schema, documented)).toBe(withoutIndents)
  },
)

test.each(refused)(
  'the contract refuses the sample $sample and has a field note that says why',
  ({ text, documented, document, schema, note }) => {
    expect(note).toBeDefined()
    expect(documented).toBeUndefined()
    expect(createJudge(document)(schema, JSON.parse(text))).not.toEqual([])
  },
)
