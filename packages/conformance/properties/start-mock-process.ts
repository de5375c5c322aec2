import { fork } from 'node:child_process'
import { once } from 'node:events'

/** In MiB. A mock that keeps what it is sent dies of it. */
const MOST_HEAP = 256

/** The mock in a process of its own. */
export interface MockProcess {
  /** Without a final slash. */
  url: string
  isAlive(): boolean
  /** What is in use after a collection, in MiB. */
  heap(): Promise<number>
  close(): void
}

/** Starts the mock of the shipped contracts, as it was built. */
export async function startMockProcess(): Promise<MockProcess> {
  const child = fork(new URL('mock-process.ts', import.meta.url), {
    execArgv: [`--max-old-space-size=${MOST_HEAP}`, '--expose-gc'],
  })
  const gone = once(child, 'exit').then(() => {
    throw new Error('The mock did not start.')
  })
  const [url] = await Promise.race([once(child, 'message'), gone])
  gone.catch(() => undefined)
  return {
    url,
    isAlive: () => child.exitCode === null && child.signalCode === null,
    heap: async () => {
      child.send('heap')
      const [bytes] = await once(child, 'message')
      return Math.round(bytes / 2 ** 20)
    },
    close: () => void child.kill(),
  }
}
