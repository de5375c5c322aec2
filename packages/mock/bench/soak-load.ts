import autocannon from 'autocannon'
import { CONNECTIONS } from './load.ts'
import type { SoakRequest } from './soak-requests.ts'

/** What came of all the requests. */
export interface SoakResult {
  answers: number
  /** How many answers had which status. */
  statuses: Record<string, { count: number }>
  /** How many times what went wrong. */
  errors: Map<string, number>
}

/** Puts a server under full load with all kinds of requests in turn. */
export async function soakLoad(
  url: string,
  requests: SoakRequest[],
  seconds: number,
): Promise<SoakResult> {
  const errors = new Map<string, number>()
  const count = (error: string, times = 1) => {
    if (times > 0) errors.set(error, (errors.get(error) ?? 0) + times)
  }
  let number = 0
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    requests: requests.map(({ kind, make, expects }) => ({
      setupRequest: (defaults) => {
        const request = make(number++)
        return { ...defaults, ...request, headers: { ...request.headers } }
      },
      onResponse: (status, _body, _context, headers) => {
        if (!expects(status) || isFailure(status, headers)) count(`${kind}: status ${status}`)
      },
    })),
  })
  count('no connection', result.errors - result.timeouts)
  count('no answer in time', result.timeouts)
  // At the end each connection has one request under way.
  count('no answer', result.requests.sent - result.requests.total - CONNECTIONS)
  return { answers: result.requests.total, statuses: result.statusCodeStats, errors }
}

/** Whether it is the mock that fails, as opposed to the API whose failure it shows. */
function isFailure(status: number, headers: Record<string, string>): boolean {
  if (status < 500) return false
  const type = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')
  return type?.[1].startsWith('application/problem+json') ?? false
}
