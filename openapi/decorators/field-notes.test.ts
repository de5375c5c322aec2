import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'

const note = {
  id: 'late',
  concerns: ['readIt', 'schemas/It'],
  evidence: 'observed',
  page: 'Now.',
  server: 'Later.',
  contract: 'Both.',
  text: 'Wait.',
}

/** Bundles a small API with these notes beside its root. */
async function bundle(notes: unknown): Promise<string> {
  const folder = mkdtempSync(`${tmpdir()}/field-notes-`)
  onTestFinished(() => rmSync(folder, { recursive: true }))
  cpSync(new URL('fixtures', import.meta.url), folder, { recursive: true })
  writeFileSync(`${folder}/field-notes.yaml`, JSON.stringify(notes))
  const cli = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'))
  const config = fileURLToPath(new URL('../redocly.yaml', import.meta.url))
  const output = `${folder}/bundle.yaml`
  const parameters = [
    'bundle',
    `${folder}/openapi.yaml`,
    `--config=${config}`,
    `--output=${output}`,
  ]
  await promisify(execFile)(process.execPath, [cli, ...parameters])
  return readFileSync(output, 'utf8')
}

test('a note stands once, and what it concerns refers to it', async () => {
  const document = parse(await bundle([note]))
  const { id, concerns, ...rest } = note
  const reference = [{ $ref: `#/x-field-notes/${id}` }]
  expect(document['x-field-notes']).toEqual({ late: rest })
  expect(document.paths['/it'].get['x-field-notes']).toEqual(reference)
  expect(document.components.schemas.It['x-field-notes']).toEqual(reference)
})

test.each([
  [{ ...note, concerns: ['readThem'] }, 'late concerns readThem'],
  [{ ...note, concerns: ['schemas/Them'] }, 'late concerns schemas/Them'],
  [{ ...note, evidence: 'hearsay' }, '/0/evidence must be equal to one of the allowed values'],
  [{ ...note, text: 'Wait' }, '/0/text must match pattern'],
  [{ ...note, id: 'Late' }, '/0/id must match pattern'],
])('a bad note fails the build: %j', async (bad, reason) => {
  await expect(bundle([bad])).rejects.toMatchObject({ stderr: expect.stringContaining(reason) })
})

test('an id that is used twice fails the build', async () => {
  await expect(bundle([note, note])).rejects.toMatchObject({
    stderr: expect.stringContaining('has the id late twice'),
  })
})
