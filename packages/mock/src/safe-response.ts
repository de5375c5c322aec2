import { type OutgoingHttpHeader, type OutgoingHttpHeaders, ServerResponse } from 'node:http'

type Fields = OutgoingHttpHeaders | OutgoingHttpHeader[]
type Head = [status: number, reason?: string | Fields, headers?: Fields]

/**
 * An answer that cannot end the process, and whose head is one byte for each character.
 *
 * What Node refuses to send closes the connection: an error thrown there comes from the last step of an answer, where
 * nobody is left to catch it. And where a body is a text, Node writes the head with it, both as UTF-8.
 */
export class SafeResponse extends ServerResponse {
  override writeHead(...head: Head): this {
    try {
      return super.writeHead(...(head as Parameters<ServerResponse['writeHead']>))
    } catch {
      // What is still written to it fails, and says so to nobody.
      this.on('error', () => undefined)
      this.destroy()
      return this
    }
  }

  override flushHeaders(): void {
    this.write(Buffer.alloc(0))
  }

  override end(...[body, ...rest]: unknown[]): this {
    const bytes = typeof body === 'string' ? Buffer.from(body) : body
    return super.end(...([bytes, ...rest] as Parameters<ServerResponse['end']>))
  }
}
