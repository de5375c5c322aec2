import { createHistogram } from 'node:perf_hooks'
import autocannon from 'autocannon'
import type { PlainRequest } from './measured-request.ts'

/** How many connections send requests, each the next one as soon as it has an answer. */
export const CONNECTIONS = 32

/** What a server did under load. */
export interface Load {
  answers: number
  /** Answers a second. */
  rate: number
  /** In milliseconds. */
  p50: number
  /** In milliseconds. */
  p99: number
}

/**
 * Puts a server under full load with one request.
 *
 * @throws Error when a request has no answer, or one that is no success.
 */
export async function load(
  url: string,
  { method, path, headers, body }: PlainRequest,
  seconds: number,
): Promise<Load> {
  const run = autocannon({
    url: url + path,
    method,
    headers,
    ...(body !== undefined && { body }),
    connections: CONNECTIONS,
    duration: seconds,
    sampleInt: 50,
  })
  // Autocannon's own figures are whole milliseconds.
  const latencies = createHistogram()
  run.on('response', (_client, _status, _bytes, milliseconds: number) => {
    latencies.record(Math.max(1, Math.round(milliseconds * 1000)))
  })
  const result = await run
  if (result.errors + result.non2xx > 0) {
    const statuses = JSON.stringify(result.statusCodeStats)
    throw new Error(`${method} ${path} got ${result.errors} errors and the statuses ${statuses}`)
  }
  return {
    answers: result['2xx'],
    rate: result['2xx'] / result.duration,
    p50: latencies.percentile(50) / 1000,
    p99: latencies.percentile(99) / 1000,
  }
}
