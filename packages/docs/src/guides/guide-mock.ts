import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { startMock } from '@casebook/mock'
import type { Project } from './create-project.ts'
import { PATIENCE } from './run-block.ts'

/** Where the mock of a reader listens unless told otherwise. */
const DOCUMENTED = '127.0.0.1:4010'

/** The mock that the reader of a guide has started. */
export interface GuideMock {
  /** A text of the guide with the address of this mock. */
  lead(text: string): string
  /** The statuses of the answers since this was asked the last time. */
  answered(): Promise<number[]>
  close(): Promise<void>
}

/** The mock before a guide starts one: the one without options. */
export async function startGuideMock(): Promise<GuideMock> {
  const mock = await startMock()
  return guideMock(mock.url, mock.close)
}

/** Whether a block starts the mock, and goes on until it is stopped. */
export function startsMock(text: string): boolean {
  return /^npx casebook-mock\b(?!.*[\n|;&])/.test(text.trim())
}

/** Starts the mock with a command of a guide, at a free port. */
export async function runGuideMock(command: string, project: Project): Promise<GuideMock> {
  const text = `exec ${command.trim()}`.replace('--port 4010', '--port 0')
  const { folder: cwd, environment: env } = project
  // In a group of its own, since npx does not end what it started.
  const child = spawn('bash', ['-c', text], { cwd, env, detached: true })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  const ended = once(child, 'exit')
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null)
      process.kill(-(child.pid ?? Number.NaN))
    await ended
  }
  const signal = AbortSignal.timeout(PATIENCE)
  const [line = ''] = await Promise.race([
    once(createInterface(child.stdout), 'line', { signal }).catch(() => []),
    ended.then(() => []),
  ])
  const [, url] = /^Mock {2}(http:\S+)$/.exec(line) ?? []
  if (url) return guideMock(url, stop)
  await stop()
  throw new Error(`${command.trim()} starts no mock: ${line}${said}`)
}

function guideMock(url: string, close: () => Promise<unknown>): GuideMock {
  const { host } = new URL(url)
  let last = 0
  return {
    lead: (text) => text.replaceAll(DOCUMENTED, host),
    answered: async () => {
      const response = await fetch(`${url}/__casebook/requests?since=${last}`)
      const entries: { id: number; response: { status: number } }[] = await response.json()
      last = entries.at(-1)?.id ?? last
      return entries.map(({ response }) => response.status)
    },
    close: async () => void (await close()),
  }
}
