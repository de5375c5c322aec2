import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { expect, onTestFinished, test } from 'vitest'
import { diff } from './diff.ts'

const schema = {
  type: 'object',
  required: ['id', 'title'],
  properties: { id: { type: 'integer' }, title: { type: 'string' } },
}

/** A contract with one call that answers with this schema. */
const contract = (version: string, answer: object) => ({
  openapi: '3.1.1',
  info: { title: 'Cases', version },
  paths: {
    '/case': {
      get: {
        operationId: 'getCase',
        responses: {
          200: { description: 'It.', content: { 'application/json': { schema: answer } } },
        },
      },
    },
  },
})

function compare(version: string, answer: object) {
  const folder = mkdtempSync(`${tmpdir()}/release-`)
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(`${folder}/base.json`, JSON.stringify(contract('1.0.0', schema)))
  writeFileSync(`${folder}/revision.json`, JSON.stringify(contract(version, answer)))
  return diff(`${folder}/base.json`, `${folder}/revision.json`)
}

const broken = { ...schema, required: ['id'] }
const extended = { ...schema, properties: { ...schema.properties, isClosed: { type: 'boolean' } } }

test('a change that breaks readers cannot land under the same major version', async () => {
  await expect(compare('1.0.0', broken)).rejects.toThrow('require a major bump (2.0.0)')
  await expect(compare('1.1.0', broken)).rejects.toThrow('require a major bump (2.0.0)')
  await expect(compare('2.0.0', broken)).resolves.toContain('1 major')
})

test('an addition asks for a minor version', async () => {
  await expect(compare('1.0.1', extended)).rejects.toThrow('require a minor bump (1.1.0)')
  await expect(compare('1.1.0', extended)).resolves.toContain('0 major, 1 minor')
})

test('no change asks for no version', async () => {
  await expect(compare('1.0.0', schema)).resolves.toContain('0 major, 0 minor, 0 patch')
})
