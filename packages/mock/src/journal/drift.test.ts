import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { promisify } from 'node:util'
import { askFor, formatSuffixes, listOperations, readContracts } from '@casebook/openapi'
import { expect, onTestFinished, test } from 'vitest'
import { startMock } from '../start-mock.ts'
import { createMask } from './create-mask.ts'
import { HarFile } from './har-file.ts'

// The tool of the package that holds the contracts.
const cli = createRequire(import.meta.resolve('@casebook/openapi')).resolve(
  '@redocly/cli/bin/cli.js',
)
const contracts = readContracts()
const suffixes = contracts.flatMap(({ document }) => Object.keys(formatSuffixes(document)))

interface Call {
  method: string
  path: string
  headers: Record<string, string>
  body?: string
}

/** Records what the mock answers to these calls, and asks Redocly whether the traffic has drifted from the contracts. */
async function drift(calls: Call[]) {
  const folder = await mkdtemp(`${tmpdir()}/drift-`)
  onTestFinished(() => rm(folder, { recursive: true }))
  await mkdir(`${folder}/apis`)
  for (const { name, document } of contracts) {
    await writeFile(`${folder}/apis/${name}.json`, JSON.stringify(document))
  }
  await record(`${folder}/traffic.har`, calls)
  const parameters = [
    'drift',
    `${folder}/traffic.har`,
    `--api=${folder}/apis`,
    '--match-mode=basepath',
    '--ignore-headers=prefer',
    '--format=json',
    `--coverage-output=${folder}/coverage.json`,
  ]
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off' }
  const run = promisify(execFile)(process.execPath, [cli, ...parameters], { env })
  // It fails when there is drift, and says on its output what.
  const { stdout } = await run.catch((error) => error)
  const { problems } = JSON.parse(stdout) as { problems: Record<string, unknown>[] }
  return {
    har: await readFile(`${folder}/traffic.har`, 'utf8'),
    problems: problems.map(({ severity, message, status }) => ({ severity, message, status })),
    coverage: JSON.parse(await readFile(`${folder}/coverage.json`, 'utf8')).totals,
  }
}

/** A path without the ending that chooses a format, which the tool does not know. */
function withoutSuffix(path: string): string {
  const suffix = suffixes.find((each) => path.endsWith(each)) ?? ''
  return path.slice(0, path.length - suffix.length)
}

async function record(path: string, calls: Call[]): Promise<void> {
  const mock = await startMock()
  const har = await HarFile.open(path, mock.url, createMask(contracts))
  for (const [id, { method, path, headers, body }] of calls.entries()) {
    const response = await fetch(mock.url + path, { method, headers, ...(body && { body }) })
    har.add({
      id,
      time: new Date().toISOString(),
      world: 'default',
      request: {
        method,
        url: withoutSuffix(path),
        httpVersion: '1.1',
        headers,
        ...(body && { body }),
      },
      violations: [],
      response: {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: await response.text(),
      },
      milliseconds: 1,
    })
  }
  await har.close()
  await mock.close()
}

/** A call for each answer that the contracts have: each status, media type and example. */
function everyCall(): Call[] {
  return contracts.flatMap(({ document }) =>
    listOperations(document).flatMap((operation) => {
      const call = (Prefer: string, mediaType = 'application/json') => {
        const { text, headers, ...request } = askFor(document, operation, mediaType)
        return {
          ...request,
          headers: { ...headers, Prefer },
          ...(text !== undefined && { body: text }),
        }
      }
      return operation.responses.flatMap(({ status, content }) =>
        content.length === 0
          ? [call(`code=${status}`)]
          : content.flatMap(({ mediaType, examples }) =>
              examples.map(({ key }) => call(`code=${status}, example=${key}`, mediaType)),
            ),
      )
    }),
  )
}

test('a recording of all that the mock can answer has not drifted, and has no secret', async () => {
  const { har, problems, coverage } = await drift(everyCall())
  expect(problems).toEqual([])
  expect(coverage.operations.covered).toBe(coverage.operations.total)
  expect(coverage.responses.covered).toBe(coverage.responses.total)
  for (const secret of ['correct-horse', 'ya29', '/123456', 'f3Vq-example', 'JBSWY3DPEHPK3PXP']) {
    expect(JSON.stringify(contracts) + JSON.stringify(everyCall())).toContain(secret)
    expect(har).not.toContain(secret)
  }
})

test('requests that break the contract and are refused as it says have not drifted', async () => {
  const headers = { Authorization: 'token', 'Content-Type': 'application/json' }
  const path = '/api/2.0/crm/case/1234'
  const { problems } = await drift([
    { method: 'PUT', path, headers, body: '{"title":' },
    { method: 'PUT', path, headers, body: '{"isPrivate":1}' },
    { method: 'PUT', path: `${path}x/close`, headers: { Authorization: 'token' } },
    { method: 'POST', path: '/api/2.0/authentication', headers, body: '{"password":' },
  ])
  expect(problems).toEqual([])
})

test('what a contract does not have is found', async () => {
  const path = '/api/2.0/crm/case/1234'
  const { problems } = await drift([
    { method: 'PUT', path: `${path}/close`, headers: {} },
    { method: 'GET', path: `${path}/history`, headers: { Authorization: 'token' } },
  ])
  expect(problems).toEqual([
    {
      severity: 'error',
      message: 'Request does not satisfy documented OpenAPI security requirements',
      status: 401,
    },
    {
      severity: 'error',
      message: 'Undocumented endpoint: GET /api/2.0/crm/case/1234/history',
      status: 404,
    },
  ])
})
