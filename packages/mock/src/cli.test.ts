import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const bin = new URL('../dist/cli.js', import.meta.url).pathname

/** Starts the command and waits for the first line on each of its two outputs. */
async function start(...options: string[]) {
  const child = spawn(process.execPath, [bin, ...options])
  const [[ready], [hint]] = await Promise.all([
    once(createInterface(child.stdout), 'line'),
    once(createInterface(child.stderr), 'line'),
  ])
  return { child, url: /http:\S+/.exec(ready)?.[0] ?? ready, curl: hint.replace(/^Try +/, '') }
}

test.each(['SIGINT', 'SIGTERM'] as const)('it prints its URL, and %s ends it', async (signal) => {
  const { child, url } = await start('--port', '0')
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect((await fetch(url)).status).toBe(404)
  child.kill(signal)
  expect(await once(child, 'exit')).toEqual([0, null])
})

test('the curl command that it prints answers with a closed case', async () => {
  const { child, curl } = await start('--port', '0')
  // The shell takes the command apart, so that the test does not need curl itself.
  const script = `curl() { printf '%s\n' "$@"; }; ${curl}`
  const { stdout } = await promisify(execFile)('sh', ['-c', script])
  const [, method, url = '', , header = ''] = stdout.split('\n')
  const headers = Object.fromEntries([header.split(': ')])
  const response = await fetch(url, { ...(method && { method }), headers })
  expect(await response.json()).toMatchObject({ response: { isClosed: true } })
  child.kill()
})

test('a taken port is one clear sentence', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as { port: number }
  await expect(run('--port', String(port))).rejects.toMatchObject({
    code: 1,
    stdout: '',
    stderr: `Port ${port} on 127.0.0.1 is taken: stop what uses it, or choose another with --port or CASEBOOK_MOCK_PORT.\n`,
  })
  other.close()
})

test.each(['-1', '65536', 'http', ''])('the port %j is refused', async (port) => {
  await expect(run(`--port=${port}`)).rejects.toMatchObject({
    code: 1,
    stderr: `The port "${port}" is not a whole number from 0 to 65535.\n`,
  })
})

test('an unknown option is one sentence, and --help shows the known ones', async () => {
  await expect(run('--prot', '1')).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^Unknown option '--prot'[^\n]*\n$/),
  })
  expect((await run('--help')).stdout).toContain('--port PORT')
})

function run(...options: string[]) {
  return promisify(execFile)(process.execPath, [bin, ...options])
}
