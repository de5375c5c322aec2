import { startMock } from '@casebook/mock'

// A process of its own, so that it can die and its memory be told from that of the requests.

const mock = await startMock()
process.on('message', () => {
  globalThis.gc?.()
  process.send?.(process.memoryUsage().heapUsed)
})
process.send?.(mock.url)
