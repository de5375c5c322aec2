import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { LIMITS } from './limits.ts'
import { PROBLEM, printProblem } from './problem.ts'

/** What Node calls an error of a connection. */
type ConnectionError = Error & { code?: string; reason?: string }

/** Answers what is no request of HTTP, or one beyond the limits, with a problem, and closes the connection. */
export function refuseMalformed(error: ConnectionError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  if (socket.writable) {
    const [status, detail] = judge(error)
    const title = STATUS_CODES[status]
    const body = printProblem(status, title, detail)
    const head = [
      `HTTP/1.1 ${status} ${title}`,
      `Content-Type: ${PROBLEM}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Access-Control-Allow-Origin: *',
      'Connection: close',
    ]
    socket.write(`${head.join('\r\n')}\r\n\r\n${body}`)
  }
  socket.destroy(error)
}

function judge({ code, reason, message }: ConnectionError): [status: number, detail: string] {
  switch (code) {
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return [408, `A request has to be complete within ${LIMITS.request / 1000} seconds.`]
    case 'HPE_HEADER_OVERFLOW':
      return [431, `The request line and the headers may have ${LIMITS.headers} bytes together.`]
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return [413, 'The extensions of chunks in the body are too long. Send chunks without them.']
    case 'HPE_INVALID_METHOD':
      return [400, 'The request begins with a method that the server does not know.']
    default:
      return [400, `This is no request of HTTP/1.1: ${reason ?? message}.`]
  }
}
