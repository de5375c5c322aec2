import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { startDocs } from './start-docs.ts'

/** Starts the command as a user does. */
function run(...parameters: string[]) {
  const cli = fileURLToPath(new URL('cli.ts', import.meta.url))
  const command = spawn(process.execPath, [cli, ...parameters], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void command.kill('SIGKILL'))
  return command
}

/** Waits until a command ends by itself. */
async function result(command: ReturnType<typeof run>) {
  const [stdout, stderr, [code]] = await Promise.all([
    text(command.stdout),
    text(command.stderr),
    once(command, 'exit'),
  ])
  return { stdout, stderr, code }
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  'the command says where the docs are, serves them, and ends well on %s',
  async (signal) => {
    const command = run('--port', '0')
    const [line] = await once(command.stdout, 'data')
    const [, url = ''] = /^Docs {2}(http:\/\/127\.0\.0\.1:\d+)\n$/.exec(String(line)) ?? []
    expect((await fetch(url)).status).toBe(200)

    const ended = result(command)
    command.kill(signal)
    expect(await ended).toEqual({ stdout: '', stderr: '', code: 0 })
  },
)

test('a taken port is one sentence that says what to do', async () => {
  const docs = await startDocs()
  onTestFinished(docs.close)
  const { port } = new URL(docs.url)
  expect(await result(run('--port', port))).toEqual({
    stdout: '',
    stderr:
      `Port ${port} on 127.0.0.1 is taken: stop the program that uses it, ` +
      'or choose another with --port or CASEBOOK_DOCS_PORT.\n',
    code: 1,
  })
})

test('a host that is not this machine is one sentence too', async () => {
  const { stderr, code } = await result(run('--port', '0', '--host', '192.0.2.1'))
  expect(stderr).toMatch(
    /^The docs cannot listen on port 0 of 192\.0\.2\.1 \(.+\): choose others .+\n$/,
  )
  expect(code).toBe(1)
})
