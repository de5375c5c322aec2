import { gzipSync } from 'node:zlib'
import type { Response } from 'playwright-core'

/** What the answers to a page weigh, in bytes as a server that compresses sends them. */
export async function weighResponses(responses: Response[]): Promise<number> {
  const bodies = await Promise.all(responses.map((response) => response.body()))
  return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)
}
