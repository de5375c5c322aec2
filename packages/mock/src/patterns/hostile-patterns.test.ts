import { expect, test } from 'vitest'
import { startOn } from '../start-on.ts'

const SLOW = '^(a+)+$'
const TEXT = `${'a'.repeat(41)}!`
const done = { 204: { description: 'Done.' } }
const takes = (schema: object) => ({
  post: { requestBody: { content: { 'application/json': { schema } } }, responses: done },
})
const asks = (parameter: object, examples: object = {}) => ({
  get: {
    parameters: [parameter],
    responses: { ...done, 422: { content: { 'application/json': { examples } } } },
  },
})
const pattern = { type: 'string', pattern: SLOW }

const PATHS = {
  '/body': takes({ type: 'object', properties: { a: pattern } }),
  '/names': takes({ type: 'object', patternProperties: { [SLOW]: { type: 'integer' } } }),
  '/property-names': takes({ propertyNames: pattern }),
  '/query': asks({ name: 'a', in: 'query', schema: pattern }),
  '/header': asks({ name: 'a', in: 'header', schema: pattern }),
  '/path/{a}': asks({ name: 'a', in: 'path', required: true, schema: pattern }),
  '/own/{a}': asks(
    { name: 'a', in: 'path', required: true, 'x-path-pattern': SLOW },
    { a: { value: 1, 'x-violations': [{ in: 'path', name: 'a' }] } },
  ),
}

const post = (body: object) => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
})

test.each([
  ['/body', post({ a: TEXT }), 422],
  ['/names', post({ [TEXT]: 'a' }), 204],
  ['/property-names', post({ [TEXT]: 1 }), 422],
  [`/query?a=${TEXT}`, {}, 422],
  ['/header', { headers: { a: TEXT } }, 422],
  [`/path/${TEXT}`, {}, 422],
  [`/own/${TEXT}`, {}, 422],
])('a pattern that would take for ever is judged at once: %s', async (path, init, status) => {
  const { url } = await startOn(PATHS)
  expect((await fetch(url + path, init)).status).toBe(status)
})
