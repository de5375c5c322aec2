import { readContracts } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { startOn } from '../../start-on.ts'
import { tidyExtensions } from './tidy-extensions.ts'
import { tidySchemas } from './tidy-schemas.ts'

const done = { 204: { description: 'Done.' } }
const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }
const fail = (example: object) => ({
  ...done,
  404: { description: 'No.', content: { 'application/json': { examples: { no: example } } } },
})
const isWrong = { value: { message: 'No.' }, 'x-violations': [{ in: 'path', name: 'id' }] }

const PATTERN = 'write a regular expression of ECMAScript with the flag u.'
const SELECTOR =
  'write a mapping with "in", one of security, method, path, query, header, body, and where needed name and rule, which are texts.'

/** A description with a wrong value at each extension, the place of that, and what is said of it. */
const WRONG: [string, object, object, string][] = [
  [
    'x-path-pattern',
    { parameters: [{ ...id, 'x-path-pattern': '(' }] },
    {},
    `#/paths/~1a~1{id}/get/parameters/0: x-path-pattern: "(" is left out: ${PATTERN}`,
  ],
  [
    'x-path-pattern',
    { parameters: [{ ...id, 'x-path-pattern': 7 }] },
    {},
    `#/paths/~1a~1{id}/get/parameters/0: x-path-pattern: 7 is left out: ${PATTERN}`,
  ],
  [
    'x-path-pattern',
    { parameters: [id, { name: 'q', in: 'query', schema: {}, 'x-path-pattern': '^a$' }] },
    {},
    '#/paths/~1a~1{id}/get/parameters/1: x-path-pattern: "^a$" is left out: write it at a parameter of the path, which q is not.',
  ],
  [
    'x-when-invalid',
    { parameters: [id, { name: 'q', in: 'query', schema: {}, 'x-when-invalid': 'ignore' }] },
    {},
    '#/paths/~1a~1{id}/get/parameters/1: x-when-invalid: "ignore" is left out: write ignored, at a parameter of the query.',
  ],
  [
    'x-list',
    { 'x-list': { items: 'list' } },
    {},
    '#/paths/~1a~1{id}/get: x-list: {"items":"list"} is left out: write a mapping with items, limit (parameter, most), offset (parameter), sort (by, order, descending), filter (by, operator, value) and counts (returned, offset, next, total).',
  ],
  [
    'x-sunset',
    { deprecated: true, 'x-sunset': 'soon' },
    {},
    '#/paths/~1a~1{id}/get: x-sunset: "soon" is left out: write a date such as 2026-01-31.',
  ],
  [
    'x-deprecated-since',
    { deprecated: true, 'x-deprecated-since': 'once' },
    {},
    '#/paths/~1a~1{id}/get: x-deprecated-since: "once" is left out: write a date such as 2026-01-31.',
  ],
  [
    'x-violations',
    { responses: fail({ ...isWrong, 'x-violations': 'path' }) },
    {},
    '#/paths/~1a~1{id}/get/responses/404/content/application~1json/examples/no: x-violations: "path" is left out: write a list of violations.',
  ],
  [
    'x-violations',
    { responses: fail({ ...isWrong, 'x-violations': [null, { in: 'path' }, { at: 'body' }] }) },
    {},
    `#/paths/~1a~1{id}/get/responses/404/content/application~1json/examples/no/x-violations: 0: null is left out: ${SELECTOR}`,
  ],
  [
    'x-echo',
    { responses: fail({ ...isWrong, 'x-echo': 'message' }) },
    {},
    '#/paths/~1a~1{id}/get/responses/404/content/application~1json/examples/no: x-echo: "message" is left out: write a mapping of places to runtime expressions.',
  ],
  [
    'x-echo',
    { responses: fail({ ...isWrong, 'x-echo': { message: 7 } }) },
    {},
    '#/paths/~1a~1{id}/get/responses/404/content/application~1json/examples/no/x-echo: message: 7 is left out: write a runtime expression such as $request.body#/title.',
  ],
  [
    'x-echo',
    { responses: fail({ ...isWrong, 'x-echo': { 'error.message': '$request.path.id' } }) },
    {},
    '#/paths/~1a~1{id}/get/responses/404/content/application~1json/examples/no/x-echo: error.message: "$request.path.id" is left out: write a place that the value of the example has, with dots between the steps.',
  ],
  [
    'x-computed',
    { responses: fail({ ...isWrong, 'x-computed': { 'error.at': '1' } }) },
    {},
    '#/paths/~1a~1{id}/get/responses/404/content/application~1json/examples/no/x-computed: error.at: "1" is left out: write a place that the value of the example has, with dots between the steps.',
  ],
  [
    'x-request-binding',
    {},
    { 'x-request-binding': true },
    '#: x-request-binding: true is left out: write a mapping with the keys letterCase, bodyInQuery, textAsScalars, undeclaredMediaTypes.',
  ],
  [
    'x-request-binding',
    {},
    { 'x-request-binding': { letterCase: true } },
    '#/x-request-binding: letterCase: true is left out: write ignored.',
  ],
  [
    'x-request-binding',
    {},
    { 'x-request-binding': { case: 'ignored' } },
    '#/x-request-binding: case: "ignored" is left out: write one of the keys letterCase, bodyInQuery, textAsScalars, undeclaredMediaTypes.',
  ],
  [
    'x-response-rules',
    {},
    { 'x-response-rules': { accept: 'no' } },
    '#/x-response-rules: accept: "no" is left out: write ignored.',
  ],
  [
    'x-response-rules',
    {},
    { 'x-response-rules': { fields: 'fields' } },
    '#/x-response-rules: fields: "fields" is left out: write a mapping with the keys parameter and of, both of them texts.',
  ],
  [
    'x-format-suffixes',
    {},
    { 'x-format-suffixes': null },
    '#: x-format-suffixes: null is left out: write a mapping of endings such as .xml.',
  ],
  [
    'x-format-suffixes',
    {},
    { 'x-format-suffixes': { '': { mediaType: 'text/xml' } } },
    '#/x-format-suffixes: : {"mediaType":"text/xml"} is left out: write an ending such as .xml.',
  ],
  [
    'x-format-suffixes',
    {},
    { 'x-format-suffixes': { '.xml': 'text/xml' } },
    '#/x-format-suffixes: .xml: "text/xml" is left out: write a mapping with the keys mediaType and unlessRequestIs.',
  ],
  [
    'x-form-field',
    {},
    {
      components: {
        securitySchemes: {
          key: { type: 'apiKey', in: 'header', name: 'key', 'x-form-field': true },
        },
      },
    },
    '#/components/securitySchemes/key: x-form-field: true is left out: write true, at a key in the query.',
  ],
  [
    'x-secret',
    {},
    { components: { schemas: { A: { type: 'string', 'x-secret': 'yes' } } } },
    '#/components/schemas/A: x-secret: "yes" is taken for true: write true or false.',
  ],
]

test.each(WRONG)(
  'a wrong %s is told at the start, and requests are answered without it: %j, %j',
  async (_, operation, more, warning) => {
    const get = { parameters: [id], responses: done, ...operation }
    const { url, warnings } = await startOn({ '/a/{id}': { get } }, more)
    expect(warnings).toContain(warning)
    expect((await fetch(`${url}/a/1?q=1`)).status).toBe(204)
    expect((await fetch(`${url}/a/1?q=1`, { headers: { Prefer: 'code=404' } })).status).toBe(404)
  },
)

test('what is right beside it counts', async () => {
  const two = { ...id, name: 'to', 'x-path-pattern': '^[0-9]+$' }
  const parameters = [{ ...id, 'x-path-pattern': '(' }, two]
  const responses = fail({ value: 1, 'x-violations': [7, { in: 'path', name: 'to' }] })
  const { url } = await startOn({ '/a/{id}/{to}': { get: { parameters, responses } } })
  const ask = async (path: string) => (await fetch(url + path)).status
  expect([await ask('/a/x/1'), await ask('/a/1/x')]).toEqual([204, 404])
})

test('an extension that is the name of something is none', async () => {
  const schema = { type: 'object', properties: { 'x-list': { type: 'string' }, 'x-secret': {} } }
  const example = { 'x-list': 1, 'x-violations': 1 }
  const content = { 'application/json': { schema, example } }
  const { warnings } = await startOn({
    '/a': { get: { responses: { 200: { description: 'Done.', content } } } },
  })
  expect(warnings).toEqual([])
})

test.each(readContracts())('nothing of the contract $name is left out', ({ document }) => {
  const copy = structuredClone(document)
  expect([...tidyExtensions(copy), ...tidySchemas(copy)]).toEqual([])
})
