import type { Document } from '@casebook/openapi'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { tellApart } from './tell-apart.ts'

const person = {
  type: 'object',
  required: ['kind', 'name'],
  properties: { kind: { const: 'person' }, name: { type: 'string' } },
}
const base = { type: 'object', required: ['kind'] }
const company = {
  allOf: [
    { $ref: '#/components/schemas/Base' },
    { properties: { kind: { $ref: '#/components/schemas/Company' } }, required: ['employees'] },
  ],
}
const schemas = { Base: base, Company: { const: 'company' } }

/** The document before and after, with a schema `Choice`. */
function rewritten(choice: object) {
  const document = { components: { schemas: { ...schemas, Choice: choice } } }
  return [document, tellApart(document as unknown as Document)] as const
}

/** The rules that a value breaks, with their places, by the schema `Choice` of a document. */
function errorsOf(document: object, value: unknown): string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true }).addSchema(document, 'document')
  const validate = ajv.compile({ $ref: 'document#/components/schemas/Choice' })
  validate(value)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

const values = [
  { kind: 'person', name: 'Ann' },
  { kind: 'company', employees: 3 },
  { kind: 'person', employees: 3 },
  { kind: 'company', name: 'Acme' },
  { kind: 'person', name: 1 },
  { kind: 'other', name: 'Ann', employees: 3 },
  { name: 'Ann' },
  'person',
  null,
  [],
]

test.each([
  ['oneOf', { oneOf: [person, company] }],
  ['anyOf', { anyOf: [person, company] }],
  ['a choice beside other rules', { required: ['name'], allOf: [base], oneOf: [person, company] }],
])('%s allows the same values as before', (_, choice) => {
  const [before, after] = rewritten(choice)
  expect(after).not.toEqual(before)
  const verdicts = (document: object) => values.map((value) => errorsOf(document, value).length > 0)
  expect(verdicts(after)).toEqual(verdicts(before))
})

test('only the branch that a value means is held against it', () => {
  const [, after] = rewritten({ oneOf: [person, company] })
  expect(errorsOf(after, { kind: 'company', name: 1 })).toEqual([
    " must have required property 'employees'",
    ' must match "then" schema',
  ])
})

test.each([
  ['the branches share a constant', [person, { ...person, required: ['kind'] }]],
  ['a branch does not require the property', [person, { ...person, required: [] }]],
  ['a branch allows what is no object', [person, { ...company, allOf: company.allOf.slice(1) }]],
  ['the constant is no plain value', [person, { ...person, properties: { kind: { const: [] } } }]],
  ['there is one branch', [person]],
  ['a branch is true', [person, true]],
])('a choice stays as it is where %s', (_, oneOf) => {
  const [before, after] = rewritten({ oneOf })
  expect(after).toEqual(before)
})
