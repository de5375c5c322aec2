import { type Document, listOperations, readContracts } from '@casebook/openapi'
import { describe, expect, test } from 'vitest'
import { misjudged, readJudgements } from './judgements.ts'

/** How many judgements an operation needs, where 15 are not enough. */
const demanded: Record<string, number> = { updateCase: 25, updateTask: 25 }

describe.each(readContracts())('the judgements of $name', ({ name, document }) => {
  const judgements = readJudgements(name)

  test('the contract agrees with each of them', () => {
    expect(misjudged(name, document)).toEqual([])
  })

  test('every operation has a file, and every file an operation', () => {
    const operations = listOperations(document).map(({ operationId }) => operationId)
    expect(Object.keys(judgements).sort()).toEqual(operations.sort())
  })

  test.each(Object.keys(judgements))('%s has enough of them, of both kinds', (operationId) => {
    const found = judgements[operationId] ?? []
    expect(found.length).toBeGreaterThanOrEqual(demanded[operationId] ?? 15)
    expect(new Set(found.map(({ valid }) => valid))).toEqual(new Set([true, false]))
  })

  test.each(Object.keys(judgements))('%s has none twice', (operationId) => {
    const titles = (judgements[operationId] ?? []).map(({ what }) => what)
    expect(titles).toEqual([...new Set(titles)])
  })
})

/** The lines about a contract after a change to its text. */
function misjudgedAfter(name: string, before: string | RegExp, after: string): string[] {
  const contract = readContracts().find((candidate) => candidate.name === name)
  const text = JSON.stringify(contract?.document)
  const changed = text.replace(before, after)
  expect(changed).not.toBe(text)
  return misjudged(name, JSON.parse(changed) as Document)
}

test('a contract that demands less is noticed, with the judgement and what was expected', () => {
  expect(
    misjudgedAfter('r7-crm', '"required":["title","deadline",', '"required":["deadline",'),
  ).toEqual([
    'updateTask: A task without a title is refused: without title: ' +
      "expected / must have required property 'title', found nothing",
  ])
})

test('a contract that demands more is noticed', () => {
  expect(misjudgedAfter('egain-casemgr', '"maxLength":20000', '"maxLength":1500')).toEqual([
    expect.stringContaining('closeCase: The list of identifiers has up to 20000 characters: '),
    expect.stringContaining('closeCase: The list of identifiers has no more than 20000 characters'),
  ])
})

test('what a judgement names and the contract lacks is noticed, whatever it is', () => {
  const lines = (before: string, after: string) =>
    misjudgedAfter('r7-crm', before, after).map((line) => line.replace(/^.*: /, ''))
  expect(lines('"name":"taskid"', '"name":"id"')).toContain('there is no taskid')
  expect(lines('"minimal":', '"least":')).toContain('there is no minimal in application/json')
  expect(lines('"402":', '"418":')).toContain('there is no response 402')
  expect(new Set(lines('"operationId":"updateTask"', '"operationId":"putTask"'))).toEqual(
    new Set(['the contract has no such operation']),
  )
})

test('a contract that cannot be read is noticed', () => {
  expect(misjudgedAfter('r7-crm', '"type":"boolean"', '"type":"flag"')).not.toEqual([])
  expect(misjudgedAfter('r7-crm', '"RetryAfter":', '"Later":')).not.toEqual([])
  expect(misjudgedAfter('r7-crm', '"TaskId":', '"Id":')).toEqual([
    expect.stringContaining('leads nowhere'),
  ])
})
