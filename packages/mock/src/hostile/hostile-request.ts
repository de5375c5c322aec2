/** A request that no honest client sends. */
export interface HostileRequest {
  /** A noun phrase that begins the sentence "… is answered below 500 or refused". */
  what: string
  /** Written one after the other, each in a packet of its own. */
  bytes: Piece[]
  /**
   * What the client does after the last byte. `wait`: it waits for an answer. `end`: it closes its half of the
   * connection and waits. `reset`: it is gone. `hold`: it stays, says nothing more, and others must not suffer.
   * Default: `wait`.
   */
  after?: 'wait' | 'end' | 'reset' | 'hold'
  /** How many requests the bytes hold, thus the most answers that may come. Default: 1. */
  requests?: number
}

export type Piece = string | Uint8Array

/** What goes into a well-formed request; everything has a default. */
export interface Parts {
  method?: string
  target?: string
  version?: string
  /** Added to the defaults. A list is sent as several fields, undefined takes a default away. */
  headers?: Record<string, string | string[] | undefined>
  body?: Piece
}

export const CASE = '/api/2.0/crm/case/1234'
export const CLOSE = `${CASE}/close`
export const CONTACTS = `${CASE}/contact`
export const TASK = '/api/2.0/crm/task/5678'
export const SIGN_IN = '/api/2.0/authentication'
export const CLOSE_MANY = '/core/casemgr/v3/case/1001/close'

/** The bytes of one request: a PUT of a case, unless the parts say otherwise. */
export function bytesOf({ method = 'PUT', target = CASE, version = 'HTTP/1.1', ...rest }: Parts) {
  const { headers, body } = rest
  const fields = Object.entries({
    Host: 'localhost',
    Authorization: 'Bearer token',
    'Accept-Language': 'en-US',
    ...(body !== undefined && {
      'Content-Type': 'application/json',
      'Content-Length': String(Buffer.byteLength(body)),
    }),
    ...headers,
  })
  const lines = fields.flatMap(([name, value]) =>
    [value ?? []].flat().map((each) => `${name}: ${each}\r\n`),
  )
  const head = `${method} ${target} ${version}\r\n${lines.join('')}\r\n`
  return body === undefined || body.length === 0 ? [head] : [head, body]
}

/** A hostile request that is well-formed HTTP. */
export function request(what: string, parts: Parts): HostileRequest {
  return { what, bytes: bytesOf(parts) }
}
