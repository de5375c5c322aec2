import { type Load, load } from './load.ts'
import { check, type MeasuredRequest } from './measured-request.ts'
import type { Peer } from './peers.ts'
import { type ServerProcess, startServer } from './server-process.ts'

/** What a server did under load, and at which cost. */
export interface CostedLoad extends Load {
  /** Time of a processor that it takes for one request, in microseconds. */
  cpu: number
}

/** What is measured of a server. */
export interface Figures {
  GET: CostedLoad
  PUT: CostedLoad
  /** Memory after the load, in MB. */
  rss: number
  /** From the start of the process to the first answer, in milliseconds. */
  startUp: number
}

/** How long things take, in seconds. */
export interface Durations {
  /** Load before the measurement, for both requests together. */
  warmUp: number
  /** Load that is measured, for each request. */
  measured: number
}

/** Starts a server, warms it up, measures it and stops it. */
export async function measure(
  peer: Peer,
  file: string,
  requests: Record<'GET' | 'PUT', MeasuredRequest>,
  { warmUp, measured }: Durations,
): Promise<Figures> {
  const server = await startServer((port) => peer.command(file, port), requests.GET)
  const both = Object.values(requests)
  try {
    for (const request of both) await check(server.url, request, peer.judges)
    for (const request of both) await load(server.url, request, warmUp / both.length)
    const GET = await costedLoad(server, requests.GET, measured)
    const PUT = await costedLoad(server, requests.PUT, measured)
    const { rss } = server.usage()
    for (const request of both) await check(server.url, request, peer.judges)
    return { GET, PUT, rss, startUp: server.startUp }
  } catch (error) {
    throw new Error(`${peer.name} cannot be measured`, { cause: error })
  } finally {
    await server.stop()
  }
}

async function costedLoad(
  server: ServerProcess,
  request: MeasuredRequest,
  seconds: number,
): Promise<CostedLoad> {
  const before = server.usage().cpu
  const figures = await load(server.url, request, seconds)
  return { ...figures, cpu: ((server.usage().cpu - before) * 1000) / figures.answers }
}

/** Takes the median of each figure, so that one disturbance does not count. */
export function median(samples: Figures[]): Figures {
  const of = (read: (figures: Figures) => number) => {
    const sorted = samples.map(read).sort((a, b) => a - b)
    const middle = (sorted.length - 1) / 2
    return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2
  }
  const ofLoad = (method: 'GET' | 'PUT') => ({
    answers: of((figures) => figures[method].answers),
    rate: of((figures) => figures[method].rate),
    p50: of((figures) => figures[method].p50),
    p99: of((figures) => figures[method].p99),
    cpu: of((figures) => figures[method].cpu),
  })
  return {
    GET: ofLoad('GET'),
    PUT: ofLoad('PUT'),
    rss: of(({ rss }) => rss),
    startUp: of(({ startUp }) => startUp),
  }
}
