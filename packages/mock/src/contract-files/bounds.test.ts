import { execFile } from 'node:child_process'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { bundleFiles } from './bundle-files.ts'
import { writeFiles } from './write-files.ts'

/** A folder with a description in `api` that refers to what is given, and other files in it and beside it. */
async function describe(reference: string) {
  const folder = await writeFiles({
    'api/openapi.yaml': JSON.stringify({ a: { $ref: reference } }),
    'api/parts/pet.yaml': 'name: Rex',
    'apis/pet.yaml': 'name: none of ours',
    '.npmrc': 's3cret',
  })
  await symlink('../.npmrc', join(folder, 'api/link.yaml'))
  await symlink('..', join(folder, 'api/up'))
  await symlink('parts', join(folder, 'api/inside'))
  await promisify(execFile)('mkfifo', [join(folder, 'api/pipe.yaml')])
  return { folder, file: join(folder, 'api/openapi.yaml') }
}

async function mistakeOf(reference: string) {
  const { folder, file } = await describe(reference)
  const error = await bundleFiles(file).catch((reason) => reason)
  return error.message.replaceAll(`${folder}/`, '')
}

const cure =
  'and is not read. To allow it, give a folder that holds both: --root FOLDER, or root in startMock. api/openapi.yaml refers to it.'

test.each([
  ['../.npmrc', `.npmrc lies outside api, ${cure}`],
  ['parts/../../.npmrc', `.npmrc lies outside api, ${cure}`],
  ['%2E%2E/.npmrc', `.npmrc lies outside api, ${cure}`],
  ['../apis/pet.yaml', `apis/pet.yaml lies outside api, ${cure}`],
  ['../no-such-file', `no-such-file lies outside api, ${cure}`],
  ['link.yaml', `api/link.yaml lies outside api (it is a link to .npmrc), ${cure}`],
  ['up/.npmrc', `api/up/.npmrc lies outside api (it is a link to .npmrc), ${cure}`],
  ['pipe.yaml', 'api/pipe.yaml is a pipe, and no file. api/openapi.yaml refers to it.'],
  ['parts', 'api/parts is a folder: name the OpenAPI file in it. api/openapi.yaml refers to it.'],
])('a reference to %s is refused', async (reference, mistake) => {
  expect(await mistakeOf(reference)).toBe(mistake)
})

test('an example that refers to a file elsewhere is refused, one that only looks so is data', async () => {
  const { folder, file } = await describe('parts/pet.yaml')
  const bundleWith = async (example: string) => {
    await writeFile(file, JSON.stringify({ a: { example: { $ref: example } } }))
    return (await bundleFiles(file)).document
  }
  await expect(bundleWith('../.npmrc')).rejects.toThrow(`${folder}/.npmrc lies outside`)
  await expect(bundleWith('link.yaml')).rejects.toThrow(`${folder}/api/link.yaml lies outside`)
  for (const data of ['../Users/7', '/etc/passwd', 'file:///etc/passwd', 'pipe.yaml']) {
    expect(await bundleWith(data)).toEqual({ a: { example: { $ref: data } } })
  }
})

test.each([
  '/etc/passwd',
  '%2Fetc/passwd',
  '/dev/zero',
  'file:///etc/passwd',
  'FILE:parts/pet.yaml',
  'C:\\Windows\\win.ini',
  'c:/Windows/win.ini',
  '\\Windows\\win.ini',
])('the absolute reference %s is refused', async (reference) => {
  expect(await mistakeOf(reference)).toBe(
    `api/openapi.yaml refers to ${reference}, which is absolute. Write it relative to the file in which it stands.`,
  )
})

test.each(['\\\\server\\share\\a.yaml', '//server/share/a.yaml', 'smb://server/a.yaml'])(
  'the reference %s to another machine is refused',
  async (reference) => {
    expect(await mistakeOf(reference)).toBe(
      `api/openapi.yaml refers to ${reference}, which is not a file. The mock asks no other machine: save what is there beside the file, and refer to that.`,
    )
  },
)

test.each(['parts/pet.yaml', 'inside/pet.yaml', '../api/parts/pet.yaml'])(
  'a reference to %s, which stays in the folder, is followed',
  async (reference) => {
    const { file } = await describe(reference)
    const { document } = await bundleFiles(file)
    expect(Object.values(Object(document)['x-referred-files'])).toEqual([{ name: 'Rex' }])
  },
)

test('a folder through a link is its own folder', async () => {
  const { folder } = await describe('parts/pet.yaml')
  await symlink('api', join(folder, 'current'))
  const { files } = await bundleFiles(join(folder, 'current/openapi.yaml'))
  expect(files).toEqual(
    ['openapi.yaml', 'parts/pet.yaml'].map((each) => join(folder, 'current', each)),
  )
})

test('a root lets files lie elsewhere below it, and must be there', async () => {
  const { folder, file } = await describe('../apis/pet.yaml')
  const { files } = await bundleFiles(file, undefined, folder)
  expect(files).toEqual([file, join(folder, 'apis/pet.yaml')])
  await mkdir(join(folder, 'other'))
  await expect(bundleFiles(file, undefined, join(folder, 'other'))).rejects.toThrow('lies outside')
  await expect(bundleFiles(file, undefined, join(folder, 'none'))).rejects.toThrow(
    `There is no folder ${folder}/none, which is given as the root.`,
  )
})
