import type { AddressInfo } from 'node:net'
import { createServer } from './create-server.ts'
import { shippedContracts } from './shipped-contracts.ts'

/** Options of {@link startMock}. */
export interface MockOptions {
  /** Port to listen on, 0 for a free one. Default: 0. */
  port?: number
  /** Address to listen on. Default: 127.0.0.1, so that only this machine can call. */
  host?: string
}

/** How long requests under way may take when the mock is closed, in milliseconds. */
const GRACE = 2000

/** A running mock server. */
export interface Mock {
  /** Where it answers, without a final slash, for example `http://127.0.0.1:4010`. */
  url: string
  /** Stops taking requests, waits two seconds at the most for those under way, and frees the port. */
  close(): Promise<void>
}

/**
 * Starts a mock server for all of Casebook's APIs, each at the path that it has in production.
 *
 * @throws Error with `code: 'EADDRINUSE'` when the port is taken.
 * @example
 * const mock = await startMock()
 * const response = await fetch(`${mock.url}/api/2.0/crm/case/1234/close`, {
 *   method: 'PUT',
 *   headers: { Authorization: 'token' },
 * })
 * await mock.close()
 */
export async function startMock({ port = 0, host = '127.0.0.1' }: MockOptions = {}): Promise<Mock> {
  const server = await createServer(shippedContracts())
  await server.listen({ port, host })
  const { address, family, port: actual } = server.server.address() as AddressInfo
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${actual}`,
    close: async () => {
      const impatience = setTimeout(() => server.server.closeAllConnections(), GRACE)
      await server.close()
      clearTimeout(impatience)
    },
  }
}
