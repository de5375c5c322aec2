import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { startMock } from './start-mock.ts'

const DOCUMENT = {
  openapi: '3.0.3',
  info: { title: 'Bare', version: '1' },
  paths: {
    '/things': {
      post: {
        operationId: 'add',
        security: [{ Token: [] }],
        requestBody: { content: { 'application/json': { schema: { type: 'object' } } } },
        responses: { 200: { description: 'Added.' } },
      },
    },
  },
  components: { securitySchemes: { Token: { type: 'http', scheme: 'bearer' } } },
}

test.each([
  [
    {},
    '{}',
    401,
    ['security Authorization required'],
    'The request does not fulfil the security requirements of add: Request header Authorization of the kind Bearer is required. The contract declares no 401.',
  ],
  [
    { authorization: 'Bearer token' },
    '{"id":',
    422,
    ['body  malformed', 'body  type'],
    'The request breaks the contract, and the contract has no answer for that: Request body is not what its media type says; Request body must be object.',
  ],
  [
    { authorization: 'Bearer token', 'content-type': 'text/plain' },
    'x',
    415,
    ['body  415'],
    'The request breaks the contract, and the contract has no answer for that: Supported content types: application/json.',
  ],
])(
  'with %j, %s is refused with %i in words of its own',
  async (headers, body, status, rules, detail) => {
    const folder = await mkdtemp(join(tmpdir(), 'made-up-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const file = join(folder, 'bare.json')
    await writeFile(file, JSON.stringify(DOCUMENT))
    const mock = await startMock({ contracts: [file] })
    onTestFinished(() => mock.close())
    const url = mock.url + mock.routes[0]?.path
    const all = { 'content-type': 'application/json', ...headers }
    const response = await fetch(url, { method: 'POST', headers: all as HeadersInit, body })
    const found = JSON.parse(response.headers.get('casebook-violations') ?? '[]')
    expect([
      response.status,
      found.map((each: Record<string, string>) => `${each.in} ${each.name} ${each.rule}`),
      await response.json(),
    ]).toEqual([status, rules, expect.objectContaining({ detail })])
  },
)
