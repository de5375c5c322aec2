import type { Content, OperationFacts } from './contract-facts.ts'
import type { Fetch, FetchInit } from './fetch.ts'

/** An answer with its content. */
export interface FetchedText extends Content {
  response: Response
}

/**
 * Sends a request and reads its answer as its label `charset` says, else as UTF-8, but not more than `most` bytes of it.
 *
 * @param operation may say that the answer is read in another way.
 * @throws TypeError when `fetch` gives no response that can be read.
 */
export async function fetchText(
  fetch: Fetch,
  url: string,
  init: FetchInit,
  most: number,
  operation?: OperationFacts,
): Promise<FetchedText> {
  const response = (await fetch(url, init)) as Response | undefined
  if (!response?.arrayBuffer || response.bodyUsed)
    throw new TypeError('fetch must give a new Response for each request, and not read it.')
  const chunks: (ArrayBuffer | Uint8Array<ArrayBuffer>)[] = []
  let size = 0
  const add = (chunk: ArrayBuffer | Uint8Array<ArrayBuffer>) => {
    chunks.push(chunk)
    size += chunk.byteLength
  }
  // Some platforms have no streams.
  const reader = response.body?.getReader?.()
  if (!reader) add(await response.arrayBuffer())
  while (reader && size <= most) {
    const { done, value } = await reader.read()
    if (done) break
    add(value)
  }
  if (size > most) {
    // Nobody waits for the end, nor hears of a failure.
    reader?.cancel().catch(() => {})
    return {
      response,
      text: '',
      flaw: `must not be larger than the ${most} bytes of maxAnswerSize`,
    }
  }
  return { response, ...(operation?.readContent ?? readText)(response, chunks, operation) }
}

/** Reads text. */
export function readText({ headers }: Response, chunks: BufferSource[]): Content {
  const label = /charset="?([^\s";]+)/i.exec(headers.get('Content-Type') ?? '')?.[1] ?? 'utf-8'
  const decode = (known?: string, options?: TextDecoderOptions) => {
    const decoder = new TextDecoder(known, options)
    return (
      chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode()
    )
  }
  try {
    return { text: decode(label, { fatal: true }) }
  } catch {
    return { text: decode(), flaw: `must be text in ${label}, if that is known here` }
  }
}
