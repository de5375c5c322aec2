import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { startMock } from '@casebook/mock'
import { expect, onTestFinished, test } from 'vitest'

const cli = new URL('cli.ts', import.meta.url).pathname
const token = 'a-secret-token'
const anyOrder = (csv: string) => csv.trimEnd().split('\n').sort()

const threeCases = `id,lastActivity,title
1234,2025-01-31,Exhibition organization
1235,2025-06-01T10:00:00+03:00,"Closed, as it is"
9999,2025-02-01,=1+1
1236,2026-06-01,Too young
`

/** Starts the program in a folder of its own, with the CSV file in it. */
function start(csv: string, ...args: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'close-stale-cases-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'cases.csv'), csv)
  const program = spawn(process.execPath, [cli, 'cases.csv', ...args], {
    cwd: folder,
    env: { ...process.env, R7_TOKEN: token },
  })
  const ended = Promise.all([once(program, 'close'), text(program.stdout), text(program.stderr)])
  const result = () => readFileSync(join(folder, 'result.csv'), 'utf8')
  const output = async () => {
    const [[code], stdout, stderr] = await ended
    return { code, stdout, stderr }
  }
  return { program, output, result }
}

async function mocked(options?: Parameters<typeof startMock>[0]) {
  const mock = await startMock(options)
  onTestFinished(() => mock.close())
  return mock
}

test('what is old enough is closed, what fails is told, and a second run does no harm', async () => {
  const mock = await mocked({ state: true })
  for (const _run of [1, 2]) {
    const run = start(threeCases, '--before', '2026-01-01', '--base-url', mock.url)
    const { code, stdout, stderr } = await run.output()
    expect(stdout).toBe(
      '2 closed, 1 failed, 0 unknown, 0 not tried.\n' +
        'See result.csv. Run it again for the rest: closing a closed case changes nothing.\n',
    )
    expect(stderr).toMatch(/^3 of 3: \d+ (closed|failed, NotFoundError: .+)\n$/m)
    expect(anyOrder(run.result())).toEqual([
      '1234,Exhibition organization,closed,,',
      '1235,"Closed, as it is",closed,,',
      "9999,'=1+1,failed,NotFoundError,Not found",
      'id,title,result,error,message',
    ])
    expect(code).toBe(1)
  }
})

test('a dry run closes nothing', async () => {
  const mock = await mocked()
  const { output } = start(
    threeCases,
    '--before',
    '2025-03-01',
    '--base-url',
    mock.url,
    '--dry-run',
  )
  expect(await output()).toEqual({
    code: 0,
    stdout: 'Would close 1234 "Exhibition organization"\nWould close 9999 "=1+1"\n',
    stderr: '',
  })
  expect(await (await fetch(`${mock.url}/__casebook/requests`)).json()).toEqual([])
})

test('Ctrl-C ends what is under way, begins nothing more, and says how far it came', async () => {
  const mock = await mocked({ fault: 'latency=60000, skip=2' })
  const rows = Array.from({ length: 9 }, (_, index) => `${index + 1},2025-01-31,Old`)
  const csv = ['id,lastActivity,title', ...rows].join('\n')
  const args = ['--before', '2026-01-01', '--base-url', mock.url, '--concurrency', '1']
  const { program, output, result } = start(csv, ...args)
  program.stderr.on('data', (line) => {
    if (`${line}`.includes('2 of 9')) program.kill('SIGINT')
  })
  const { code, stdout } = await output()
  expect(stdout).toContain('2 closed, 0 failed, 1 unknown, 6 not tried.\n')
  expect(result()).toBe(
    'id,title,result,error,message\n1,Old,closed,,\n2,Old,closed,,\n' +
      '3,Old,unknown,AbortedError,The caller ended the call.\n',
  )
  expect(code).toBe(130)
})

test('a refused token ends the run, and is shown nowhere even when the server repeats it', async () => {
  const server = createServer(({ headers: { authorization } }, response) => {
    response.writeHead(401).end(`Who is ${authorization}?`)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  const args = ['--before', '2026-01-01', '--base-url', url, '--concurrency', '1']
  const { output, result } = start(threeCases, ...args)
  const { code, stdout, stderr } = await output()
  expect(code).toBe(1)
  expect(result()).toContain('failed,UnauthorizedError,Who is ***?\n')
  expect(stderr).toBe('1 of 3: 1234 failed, UnauthorizedError: Who is ***?\n')
  expect(stdout).toContain('0 closed, 1 failed, 0 unknown, 2 not tried.\n')
})

test.each([
  [['--before', 'soon', '--portal', 'example.org'], '--before is "soon": give a date such as'],
  [['--before', '2026-02-31', '--portal', 'example.org'], '--before is "2026-02-31"'],
  [['--before', '2026-01-31'], 'Give --portal or --base-url.'],
  [['--before', '2026-01-31', '--portal', 'x', '--concurrency', '0'], '--concurrency is "0"'],
  [['--before', '2026-01-31', '--portal', 'x', '--result', 'cases.csv'], '--result would replace'],
  [['--before', '2026-01-31', '--portal', 'x', '--fast'], "Unknown option '--fast'"],
])('%j is refused in words that help', async (args, message) => {
  const { code, stderr } = await start(threeCases, ...args).output()
  expect(stderr).toContain(message)
  expect(stderr).toContain('close-stale-cases FILE --before DATE')
  expect(code).toBe(2)
})
