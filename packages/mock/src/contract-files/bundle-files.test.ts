import { join } from 'node:path'
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
