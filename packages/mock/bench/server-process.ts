import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { get } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../src/free-port.ts'
import type { PlainRequest } from './measured-request.ts'
import { type Usage, usageOf } from './process-usage.ts'

/** In milliseconds. */
const LONGEST_START = 60_000

/** A server in a process of its own. */
export interface ServerProcess {
  url: string
  /** From the start of the process to the first answer of 200, in milliseconds. */
  startUp: number
  /** @throws Error with the end of what it printed, when it has ended. */
  usage(): Usage
  stop(): Promise<void>
}

/**
 * Starts a server on a free port and waits until it answers. What it prints goes into pipes that are read.
 *
 * @param command arguments of Node, given the port
 * @param probe what to ask for with GET until the status is 200
 * @throws Error with the end of what it printed, when it ends or has no answer for a minute.
 */
export async function startServer(
  command: (port: number) => string[],
  { path, headers }: Pick<PlainRequest, 'path' | 'headers'>,
): Promise<ServerProcess> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const begin = performance.now()
  const child = spawn(process.execPath, command(port), { stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      printed = `${printed.slice(-1000)}${chunk}`
    })
  }
  const { pid } = child
  if (pid === undefined) throw new Error(`${process.execPath} does not start.`)
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null
  const fail = (what: string) => new Error(`node ${command(port).join(' ')} ${what}:\n${printed}`)
  const stop = async () => {
    if (hasEnded()) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  while ((await statusOf(url + path, headers)) !== 200) {
    if (hasEnded() || performance.now() - begin > LONGEST_START) {
      await stop()
      throw fail('does not answer')
    }
    await sleep(2)
  }
  return {
    url,
    startUp: performance.now() - begin,
    usage: () => {
      if (hasEnded()) throw fail('has ended')
      return usageOf(pid)
    },
    stop,
  }
}

/** Undefined when nothing answers. */
function statusOf(url: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve) => {
    get(url, { agent: false, headers, timeout: LONGEST_START }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode))
    }).on('error', () => resolve(undefined))
  })
}
