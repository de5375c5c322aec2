import { subscribe } from 'node:diagnostics_channel'
import type { Socket } from 'node:net'
import { parentPort, workerData } from 'node:worker_threads'
import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import { createServer } from '@stoplight/prism-http-server'

// Runs in a thread of its own, started by start-stock.ts.

type Logger = Parameters<typeof createServer>[1]['components']['logger']

/** What `prism mock` passes on when it is given no options. */
const CONFIG = {
  isProxy: false,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: false,
  upstreamProxy: undefined,
  mock: { dynamic: false, ignoreExamples: false },
} as const

const silent = new Proxy({} as Logger, {
  get: (_, key) => (key === 'child' ? () => silent : () => undefined),
})

// An error that Prism does not catch would end its process. Here it ends the connection, so that the next
// request can be compared too.
let latest: Socket | undefined
subscribe('http.server.request.start', (message) => {
  latest = (message as { socket: Socket }).socket
})
process.on('unhandledRejection', () => latest?.destroy())

const urls: string[] = []
for (const file of workerData as string[]) {
  const operations = await getHttpOperationsFromSpec(file)
  const components = { logger: silent }
  const server = createServer(operations, { cors: true, config: CONFIG, components })
  urls.push(await server.listen(0, '127.0.0.1'))
}
parentPort?.postMessage(urls)
