import { once } from 'node:events'
import { type Document, listOperations, type Operation } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { createEngine } from './engine.ts'

test('a schema that cannot be compiled all the same is told once, when it is asked for', async () => {
  const schema = { type: 'object', required: ['id'], properties: { id: { type: 'strnig' } } }
  const document = {
    openapi: '3.1.0',
    info: { title: 'A', version: '1' },
    paths: {
      '/a': {
        post: { requestBody: { content: { 'application/json': { schema } } }, responses: {} },
      },
    },
  } as unknown as Document
  const [operation] = listOperations(document) as [Operation]
  const { judge } = createEngine(document)(operation)
  const request = { path: {}, query: {}, headers: { 'content-type': 'application/json' }, body: {} }
  const warned = once(process, 'warning')
  const warnings: unknown[] = []
  process.on('warning', (warning) => warnings.push(warning))
  expect([judge(request), judge(request)]).toEqual([[], []])
  await warned
  expect(warnings).toEqual([
    expect.objectContaining({
      name: 'ContractWarning',
      message: expect.stringMatching(/^POST \/a: a schema cannot be compiled \(.*type/),
    }),
  ])
})
