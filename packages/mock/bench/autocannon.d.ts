/** The part of autocannon that is used here; the package brings no types. */
declare module 'autocannon' {
  import type { EventEmitter } from 'node:events'

  interface Request {
    method?: string
    path?: string
    headers?: Record<string, string>
    body?: string
    /** Makes the request, each time that it is sent. */
    setupRequest?(defaults: Request): Request
    onResponse?(
      status: number,
      body: string,
      context: object,
      headers: Record<string, string>,
    ): void
  }

  interface Options extends Request {
    url: string
    connections: number
    /** In seconds. */
    duration: number
    /** In milliseconds, how often it looks whether the time is over. */
    sampleInt?: number
    requests?: Request[]
  }

  interface Result {
    /** In seconds. */
    duration: number
    errors: number
    timeouts: number
    non2xx: number
    '2xx': number
    requests: { sent: number; total: number }
    statusCodeStats: Record<string, { count: number }>
  }

  export default function autocannon(options: Options): EventEmitter & PromiseLike<Result>
}
