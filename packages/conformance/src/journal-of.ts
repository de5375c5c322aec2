import type { Mock } from '@casebook/mock'

/** A request as it reached the mock. */
export interface Received {
  method: string
  url: string
  headers: Record<string, string>
  body?: string
}

let worlds = 0

/** A world of a mock that no other test uses: the headers that lead there, and what was asked in it. */
export function newWorld(mock: Mock, fault?: string) {
  const world = `world ${++worlds}`
  const headers: Record<string, string> = { 'Casebook-World': world }
  if (fault) headers['Casebook-Fault'] = fault
  return {
    headers,
    /** The requests of this world, the oldest first. A request is here when its answer has ended. */
    requests: async (): Promise<Received[]> => {
      const response = await fetch(
        `${mock.url}/__casebook/requests?world=${encodeURIComponent(world)}`,
      )
      const exchanges = (await response.json()) as { request: Received }[]
      return exchanges.map(({ request }) => request)
    },
  }
}
