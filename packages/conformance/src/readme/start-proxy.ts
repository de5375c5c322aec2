import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A proxy that leads every request to one server, whatever host it is for. */
export interface RequestProxy {
  url: string
  stop(): void
}

/** Starts a proxy for plain HTTP on a free port of this machine. */
export async function startProxy(target: string): Promise<RequestProxy> {
  const { hostname, port } = new URL(target)
  const server = createServer((incoming, outgoing) => {
    const { method, headers, url = '' } = incoming
    // A proxy is asked for whole URLs.
    const { pathname, search } = new URL(url)
    const forwarded = request({ hostname, port, method, headers, path: pathname + search })
    forwarded.on('response', (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    forwarded.on('error', (error) => outgoing.destroy(error))
    incoming.pipe(forwarded)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
