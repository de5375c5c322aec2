import { join } from 'node:path'
import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import { bundleFiles } from './bundle-files.ts'
import { writeFiles } from './write-files.ts'

/** Bundles files of which the first one is called `api.yaml`. */
async function bundle(files: Record<string, string>) {
  const folder = await writeFiles(files)
  const { document, files: read } = await bundleFiles(join(folder, 'api.yaml'))
  return { document, read: read.map((file) => file.slice(folder.length + 1)) }
}

/** What is wrong with files, without the path of their folder. */
async function mistakeOf(files: Record<string, string>): Promise<string> {
  const folder = await writeFiles(files)
  const error = await bundleFiles(join(folder, 'api.yaml')).catch((reason) => reason)
  return error.message.replaceAll(`${folder}/`, '')
}

test('one file stays as it is', async () => {
  const { document, read } = await bundle({ 'api.yaml': "a: {$ref: '#/b'}\nb: 1" })
  expect(document).toEqual({ a: { $ref: '#/b' }, b: 1 })
  expect(read).toEqual(['api.yaml'])
})

test('files that refer to each other, and back, become one', async () => {
  const { document, read } = await bundle({
    'api.yaml':
      "a: {$ref: 'parts/{b}.yaml#/x~1y', beside: 1}\nc: {$ref: './parts/%7Bb%7D.yaml'}\nd: 1",
    'parts/{b}.yaml': "x/y: {$ref: '#/z'}\nz: {$ref: ../api.yaml#/d}\nlist: [{$ref: more.json}]",
    'parts/more.json': '[{ "$ref": "../parts/{b}.yaml" }]',
  })
  const b = '#/x-referred-files/parts~1%7Bb%7D.yaml'
  expect(document).toEqual({
    a: { $ref: `${b}/x~1y`, beside: 1 },
    c: { $ref: b },
    d: 1,
    'x-referred-files': {
      'parts/{b}.yaml': {
        'x/y': { $ref: `${b}/z` },
        z: { $ref: '#/d' },
        list: [{ $ref: '#/x-referred-files/parts~1more.json' }],
      },
      'parts/more.json': [{ $ref: b }],
    },
  })
  expect(read).toEqual(['api.yaml', 'parts/{b}.yaml', 'parts/more.json'])
})

test('a file of text is what stands there', async () => {
  const { document } = await bundle({ 'api.yaml': 'a: {$ref: a.md}', 'a.md': '# A' })
  expect(document).toMatchObject({ a: '# A' })
})

test.each([
  ["a: {$ref: '#/none'}", 'api.yaml refers to #/none, which leads nowhere.'],
  ["a: {$ref: 'b.yaml#/none'}", 'api.yaml refers to b.yaml#/none, which leads nowhere.'],
  ["a: {$ref: 'c.yaml'}", 'c.yaml refers to #/none, which leads nowhere.'],
  ["a: {$ref: '#/a'}", 'api.yaml refers to #/a, which leads back to itself.'],
  ["a: {$ref: 'none.yaml'}", 'There is no file none.yaml. api.yaml refers to it.'],
  [
    "a: {$ref: 'broken.yaml'}",
    'broken.yaml is not YAML: duplicated mapping key at line 2, column 1. api.yaml refers to it.',
  ],
  [
    "a: {$ref: 'https://a.example/b.yaml#/c'}",
    'api.yaml refers to https://a.example/b.yaml#/c, which is not a file. The mock asks no other machine: save what is there beside the file, and refer to that.',
  ],
  [
    "a: {$ref: '//a.example/b.yaml'}",
    'api.yaml refers to //a.example/b.yaml, which is not a file. The mock asks no other machine: save what is there beside the file, and refer to that.',
  ],
])('%s is refused, and the error says where', async (api, mistake) => {
  const files = { 'b.yaml': 'a: 1', 'c.yaml': "a: {$ref: '#/none'}", 'broken.yaml': 'a: 1\na: 2' }
  expect(await mistakeOf({ ...files, 'api.yaml': api })).toBe(mistake)
})

const SCIM = "{value: '7', $ref: 'https://example.com/v2/Users/7'}"

test.each([
  ['example', `example: {members: [${SCIM}]}`],
  ['default of a schema', `schema: {default: ${SCIM}}`],
  ['constant', `const: ${SCIM}`],
  ['list of values', `enum: [${SCIM}]`],
  ['list of examples', `examples: [{members: ${SCIM}}]`],
  ['map of examples', `examples: {one: {value: {members: [${SCIM}]}}}`],
  ['value in place of an example', `examples: {one: {members: [${SCIM}]}}`],
  ['schema as an example', "example: {items: {$ref: '#/$defs/Pet'}, $defs: {Pet: {}}}"],
  ['reference to another machine', "example: {$ref: 'https://example.com/a.json'}"],
  ['reference to a file that is not there', 'example: {$ref: none.json}'],
  ['reference to nowhere', "example: {$ref: '#/none'}"],
  ['reference within a file', "example: {$ref: 'scim.json#/none'}"],
])('in values $ref is data: %s', async (_, api) => {
  const { document } = await bundle({ 'api.yaml': api, 'scim.json': '{}' })
  expect(document).toMatchObject(load(api) as object)
})

test('a value that is nothing but a reference is what stands there, with nothing followed in it', async () => {
  const { document, read } = await bundle({
    'api.yaml': "one: {example: {$ref: a.json}}\ntwo: {default: {$ref: '#/x-b/0'}}\nx-b: [2]",
    'a.json': '{ "members": [{ "$ref": "https://example.com/1" }], "b": { "$ref": "none.json" } }',
  })
  expect(document).toMatchObject({
    one: { example: { members: [{ $ref: 'https://example.com/1' }], b: { $ref: 'none.json' } } },
    two: { default: 2 },
  })
  expect(read).toEqual(['api.yaml', 'a.json'])
})

test('a file of an example is an example, and that of a schema a schema', async () => {
  const { document } = await bundle({
    'api.yaml':
      'a: {examples: {one: {$ref: one.yaml}}}\nb: {example: {$ref: both.yaml}}\nc: {schema: {$ref: both.yaml}}',
    'one.yaml': "value: {$ref: 'https://example.com/1', id: 1}",
    'both.yaml': 'items: {$ref: none.yaml}',
    'none.yaml': 'type: string',
  })
  expect(document).toMatchObject({
    b: { example: { items: { $ref: 'none.yaml' } } },
    'x-referred-files': {
      'one.yaml': { value: { $ref: 'https://example.com/1', id: 1 } },
      'both.yaml': { items: { $ref: '#/x-referred-files/none.yaml' } },
      'none.yaml': { type: 'string' },
    },
  })
})

test.each([
  'properties: {default: {$ref: x.yaml}}',
  'responses: {default: {$ref: x.yaml}}',
  '$defs: {example: {$ref: x.yaml}}',
  'examples: {value: {$ref: x.yaml}}',
])('a name is no keyword: %s', async (api) => {
  const { document } = await bundle({ 'api.yaml': api, 'x.yaml': 'a: 1' })
  expect(document).toMatchObject(
    load(api.replace('x.yaml', "'#/x-referred-files/x.yaml'")) as object,
  )
})

test('what stands beside a reference has its references followed, too', async () => {
  const { document } = await bundle({
    'api.yaml': "a: {$ref: '#/b', properties: {c: {$ref: c.yaml}}}\nb: {}",
    'c.yaml': 'd: 1',
  })
  expect(document).toMatchObject({
    a: { $ref: '#/b', properties: { c: { $ref: '#/x-referred-files/c.yaml' } } },
  })
})
