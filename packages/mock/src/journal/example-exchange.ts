import type { Exchange } from './exchange.ts'

type Parts = Partial<Omit<Exchange, 'request' | 'response'>> & {
  request?: Partial<Exchange['request']>
  response?: Partial<Exchange['response']>
}

/** An exchange for tests, in which only what is given differs from a plain GET. */
export function exampleExchange({ request, response, ...rest }: Parts = {}): Exchange {
  return {
    id: 1,
    time: '2026-11-22T10:00:00.000Z',
    world: 'default',
    violations: [],
    milliseconds: 2,
    ...rest,
    request: { method: 'GET', url: '/', httpVersion: '1.1', headers: {}, ...request },
    response: { status: 200, headers: {}, ...response },
  }
}
