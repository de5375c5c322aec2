import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** A server in another process. */
export interface Server {
  url: string
  stop(): void
}

/** Starts the server that always answers that the case is closed. */
export async function startServer(): Promise<Server> {
  const child = fork(fileURLToPath(new URL('serve-answer.ts', import.meta.url)))
  const [port] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`The server ended with ${code} before it listened.`)
    }),
  ])
  return { url: `http://127.0.0.1:${port}`, stop: () => child.disconnect() }
}
