import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseFile } from './parse-file.ts'
import { writeFiles } from './write-files.ts'

async function parse(name: string, content: string) {
  return parseFile(join(await writeFiles({ [name]: content }), name))
}

test.each([
  ['api.yaml', 'a: [1, yes]\n200: b', { a: [1, 'yes'], 200: 'b' }],
  ['api.json', '\uFEFF{"a": 1}', { a: 1 }],
  ['api.yaml', '{\n\t"a": 1\n}', { a: 1 }],
  ['api.oas', '{a: 1}', { a: 1 }],
  ['api', 'a: 1', { a: 1 }],
  ['a #?%20.yaml', '- a', ['a']],
  ['intro.md', '# a: b', '# a: b'],
])('%s is read', async (name, content, value) => {
  expect(await parse(name, content)).toEqual(value)
})

test.each([
  [
    'api.yaml',
    'a: [1,\n b',
    'is not YAML: unexpected end of the stream within a flow collection at line 2, column 3.',
  ],
  ['api.yaml', 'a: 1\na: 2', 'is not YAML: duplicated mapping key at line 2, column 1.'],
  [
    'api.yaml',
    '{"a": 1,\n"b"',
    'is not YAML: unexpected end of the stream within a flow collection at line 2, column 4.',
  ],
  [
    'api.json',
    '{"a": 1,\n}',
    'is not JSON: Expected double-quoted property name in JSON at position 9 (line 2 column 1).',
  ],
  ['api.json', 'a: 1', `is not JSON: Unexpected token 'a', "a: 1" is not valid JSON.`],
  ['api.yaml', ' \n', 'is empty.'],
])('%s with %j is refused with the place', async (name, content, reason) => {
  const file = join(await writeFiles({ [name]: content }), name)
  await expect(parseFile(file)).rejects.toThrow(`${file} ${reason}`)
})

test('what is no file is refused', async () => {
  const folder = await writeFiles({})
  await expect(parseFile(`${folder}/none.yaml`)).rejects.toThrow(
    `There is no file ${folder}/none.yaml.`,
  )
  await expect(parseFile(folder)).rejects.toThrow(
    `${folder} is a folder: name the OpenAPI file in it.`,
  )
  await expect(parseFile(`${folder}/a\0`)).rejects.toThrow('cannot be read')
})
