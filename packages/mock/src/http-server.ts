import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { holdBack } from './hold-back.ts'
import { LIMITS } from './limits.ts'
import { SafeResponse } from './safe-response.ts'

/** How long requests under way may take when the server closes, in milliseconds. */
const GRACE = 2000
/** How often connections without a request are looked for meanwhile, in milliseconds. */
const LOOK = 50

/** An HTTP server whose listener of requests can change while it runs. */
export class HttpServer {
  /** Who answers. */
  listener: RequestListener = (_, response) => response.writeHead(503).end()
  readonly server: Server

  constructor() {
    this.server = createServer(
      {
        ServerResponse: SafeResponse,
        maxHeaderSize: LIMITS.headers,
        requestTimeout: LIMITS.request,
        keepAliveTimeout: LIMITS.idle,
        connectionsCheckingInterval: 1000,
      },
      (request, response) => {
        holdBack(request, response)
        this.listener(request, response)
      },
    )
  }

  /**
   * Begins to listen.
   *
   * @returns the URL, without a final slash
   * @throws Error with `code: 'EADDRINUSE'` when the port is taken
   */
  async listen(port: number, host: string): Promise<string> {
    this.server.listen(port, host)
    await once(this.server, 'listening')
    const { address, family, port: actual } = this.server.address() as AddressInfo
    return `http://${family === 'IPv6' ? `[${address}]` : address}:${actual}`
  }

  /** Frees the port, and waits two seconds at the most for requests under way. */
  async close(): Promise<void> {
    const closed = once(this.server, 'close')
    this.server.close()
    const look = setInterval(() => this.server.closeIdleConnections(), LOOK)
    const impatience = setTimeout(() => this.server.closeAllConnections(), GRACE)
    await closed
    clearInterval(look)
    clearTimeout(impatience)
  }
}
