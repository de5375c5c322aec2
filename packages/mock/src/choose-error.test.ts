import { type Document, listOperations, type Operation } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { chooseError } from './choose-error.ts'
import type { Violation } from './violations.ts'

const example = (where: string) => ({
  content: {
    'text/plain': { examples: { [where]: { value: where, 'x-violations': [{ in: where }] } } },
  },
})

function choose(responses: object, violation: Partial<Violation>) {
  const document = { paths: { '/': { get: { responses } } } } as unknown as Document
  const chosen = chooseError(listOperations(document)[0] as Operation, [
    { in: 'body', name: '', rule: 'type', message: '', ...violation },
  ])
  return chosen && [chosen.status, chosen.example.key]
}

test.each([
  ['422', 'body', 422],
  ['4XX', 'body', 400],
  ['4XX', 'security', 401],
  ['default', 'security', 401],
  ['default', 'method', 405],
  ['default', 'query', 400],
  ['5XX', 'body', 500],
] as const)('an example under %s answers a violation in the %s with %i', (key, where, status) => {
  expect(choose({ [key]: example(where) }, { in: where })).toEqual([status, where])
})

test('a description without such examples chooses nothing', () => {
  expect(choose({ 400: { content: { 'text/plain': { example: 'a' } } } }, {})).toBeUndefined()
})

test('an asterisk in the name of a selector stands for one step', () => {
  const selector = { in: 'body', name: 'members.*', rule: 'type' }
  const examples = { member: { value: 'member', 'x-violations': [selector] } }
  const responses = { 400: { content: { 'text/plain': { examples } } } }
  expect(choose(responses, { name: 'members.0' })).toEqual([400, 'member'])
  expect(choose(responses, { name: 'members' })).toBeUndefined()
  expect(choose(responses, { name: 'members.0.id' })).toBeUndefined()
  expect(choose(responses, { name: 'readers.0' })).toBeUndefined()
})
