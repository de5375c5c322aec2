import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { LIMITS } from './limits.ts'
import { startMock } from './start-mock.ts'

test('a request that has not ended after ten seconds is refused', async () => {
  const { url, close } = await startMock()
  onTestFinished(close)
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  const begin = performance.now()
  socket.write('PUT /api/2.0/crm/case/1 HTTP/1.1\r\nHost: a\r\nContent-Length: 99\r\n\r\n{')
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 408 /)
  // Node looks once a second.
  expect(performance.now() - begin).toBeGreaterThanOrEqual(LIMITS.request - 1000)
})
