import { readContracts } from '@casebook/openapi'
import { describe, expect, test } from 'vitest'

describe.each(readContracts())('the evidence in $name', ({ document }) => {
  const { 'x-evidence-kinds': kinds = {} } = document as { 'x-evidence-kinds'?: object }

  test('is one of the kinds that the contract explains, and is not given for what a page states', () => {
    const found = evidenceIn(document)
    expect(found.length).toBeGreaterThan(5)
    const known = Object.keys(kinds).filter((kind) => kind !== 'page')
    expect(found.filter((kind) => !known.includes(kind))).toEqual([])
  })
})

function evidenceIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, child]) =>
    key === 'x-evidence' ? [String(child)] : evidenceIn(child),
  )
}
