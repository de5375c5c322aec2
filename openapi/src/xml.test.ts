import { expect, test } from 'vitest'
import type { Document, Schema } from './contract.ts'
import { fromXml, toXml } from './xml.ts'

const document = {
  openapi: '3.1.1',
  info: { title: 'Test', version: '1.0.0' },
  paths: {},
  components: {
    schemas: {
      Item: {
        type: 'object',
        properties: {
          id: { type: 'integer' },
          name: { type: 'string' },
          open: { type: 'boolean' },
          owner: { oneOf: [{ type: 'object' }, { type: 'null' }] },
          tags: { type: 'array', items: { type: 'string' } },
        },
        required: ['tags'],
      },
      Answer: {
        xml: { name: 'result' },
        allOf: [
          { type: 'object', properties: { status: { type: 'integer' } } },
          {
            type: 'object',
            required: ['response'],
            properties: {
              response: { type: 'array', items: { $ref: '#/components/schemas/Item' } },
              data: { type: 'object' },
            },
          },
        ],
      },
    },
  },
} as Document
const schema: Schema = { $ref: '#/components/schemas/Answer' }

const value = {
  status: 0,
  response: [
    { id: 1, name: 'Ярмарка <&> "1"', open: true, owner: null, tags: ['a', 'b'] },
    { id: 2, name: '', open: false, owner: {}, tags: [] },
  ],
}
const xml =
  '<result><status>0</status>' +
  '<response><id>1</id><name>Ярмарка &lt;&amp;&gt; "1"</name><open>true</open><owner /><tags>a</tags><tags>b</tags></response>' +
  '<response><id>2</id><name></name><open>false</open><owner /></response></result>'

test('arrays become siblings, null and nothing become empty elements', () => {
  expect(toXml(document, schema, value)).toBe(xml)
})

test('the schema turns XML back into the same value', () => {
  expect(fromXml(document, schema, xml)).toEqual({
    ...value,
    // XML does not tell null from an object without properties.
    response: [value.response[0], { ...value.response[1], owner: null }],
  })
})

test('a single element and none at all are read as arrays', () => {
  expect(fromXml(document, schema, '<result><response><id>1</id></response></result>')).toEqual({
    response: [{ id: 1, tags: [] }],
  })
  expect(fromXml(document, schema, '<result><status>0</status></result>')).toEqual({
    status: 0,
    response: [],
  })
})

test.each(['', 'text', '<other />', '<result><status></result>', '<result>'])(
  '%j is refused',
  (text) => {
    expect(() => fromXml(document, schema, text)).toThrow()
  },
)

test('whatever the value holds, the XML is well-formed', () => {
  const odd = { '1': 'a\u0001b\uD800\r\n\uFFFF', 'a<b': [{ '': null }], __proto__: 'x' }
  const text = toXml(document, schema, { data: odd, response: [] })
  expect(text).toBe(
    '<result><data><_x0031_>ab&#xD;\n</_x0031_><a_x003C_b><_ /></a_x003C_b></data></result>',
  )
  expect(fromXml(document, schema, text)).toEqual({
    data: { '1': 'ab\r\n', 'a<b': { _: '' } },
    response: [],
  })
})

test('a schema that holds itself can be read', () => {
  const itself: Schema = { xml: { name: 'r' }, properties: {} }
  Object.assign(itself, { anyOf: [itself] })
  expect(fromXml(document, itself, '<r><a>1</a></r>')).toEqual({ a: '1' })
})

test('a schema without a name for the root is an error that says so', () => {
  expect(() => toXml(document, { type: 'object' }, {})).toThrow('xml.name')
})
