import { expect, test } from 'vitest'
import { withOperation, withParameter, withSchema } from './cases.ts'
import { rules } from './index.ts'
import { lint } from './lint.ts'

const values = [null, true, 0, 'word', [], {}, [null], { key: null }]

const roots = ['info', 'tags', 'servers', 'security', 'paths', 'webhooks', 'components']
const kinds = ['schemas', 'parameters', 'headers', 'requestBodies', 'responses', 'examples']
const operations = [
  'operationId',
  'summary',
  'description',
  'tags',
  'security',
  'parameters',
  'requestBody',
  'x-repeatable',
]
const schemas = [
  '$ref',
  'type',
  'enum',
  'required',
  'properties',
  'items',
  'x-enumDescriptions',
  'x-payload',
  'x-problem',
  'x-current',
]

const unfinished = values.flatMap((value) => [
  ...roots.map((key) => ({ 'openapi.yaml': { [key]: value } })),
  ...kinds.map((kind) => ({ 'openapi.yaml': { components: { [kind]: { Order: value } } } })),
  ...operations.map((key) => withOperation({ [key]: value })),
  ...schemas.map((key) => withSchema({ [key]: value })),
  withOperation({
    responses: { 404: { content: value }, 500: { content: { 'text/csv': { schema: value } } } },
  }),
  withOperation({ responses: { 200: { content: { 'text/csv': value } }, 404: value } }),
  withOperation({ requestBody: { content: { 'text/csv': { examples: value } } } }),
  withOperation(
    { requestBody: { content: { 'text/csv': { schema: { properties: value } } } } },
    'put',
  ),
  withParameter({ 'x-comma-separated': value }),
  withParameter({ name: value, in: 'header', schema: value, examples: { some: value } }),
  withSchema({ properties: { total: value } }),
])

test('no rule stumbles over what somebody is still writing', () => {
  const reports = lint(unfinished.map((files) => ({ rules: Object.keys(rules), files })))
  expect(reports).toHaveLength(unfinished.length)
})
