import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

/** Prism as it comes, a server for each document. */
export interface Stock {
  /** Where each document is served, in the order of the files, without a final slash. */
  urls: string[]
  close(): Promise<unknown>
}

/**
 * Starts what `prism mock FILE` starts for each file, on free ports and without its log. An error that would end
 * Prism ends the connection instead, so requests must not be sent at the same time.
 */
export async function startStock(files: string[]): Promise<Stock> {
  const worker = new Worker(new URL('stock-server.ts', import.meta.url), { workerData: files })
  const [urls] = (await once(worker, 'message')) as [string[]]
  return { urls, close: () => worker.terminate() }
}
