import type { Fetch, FetchInit } from './fetch.ts'

/** An answer with its text, and why that is not to be relied on, as the end of a sentence, where it is not. */
export interface FetchedText {
  response: Response
  text: string
  flaw?: string | undefined
  /** In place of the text where bytes are wanted. */
  bytes?: Blob
}

/**
 * Sends a request and reads its answer as its label `charset` says, else as UTF-8, but not more than `most` bytes of it.
 *
 * @throws TypeError when `fetch` gives no response that can be read.
 */
export async function fetchText(
  fetch: Fetch,
  url: string,
  init: FetchInit,
  most: number,
  readBytes?: (response: Response, chunks: BufferSource[]) => Blob | undefined,
): Promise<FetchedText> {
  const response = (await fetch(url, init)) as Response | undefined
  if (!response?.arrayBuffer || response.bodyUsed)
    throw new TypeError('fetch must give a new Response for each request, and not read it.')
  // Some platforms have no streams.
  const reader = response.body?.getReader?.()
  const chunks: BufferSource[] = reader ? [] : [await response.arrayBuffer()]
  let size = chunks[0]?.byteLength ?? 0
  while (reader && size <= most) {
    const { done, value } = await reader.read()
    if (done) break
    chunks.push(value)
    size += value.length
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
  const bytes = readBytes?.(response, chunks)
  if (bytes) return { response, text: '', bytes }
  const type = response.headers.get('Content-Type') ?? ''
  const [, label = 'utf-8'] = /charset="?([^\s";]+)/i.exec(type) ?? []
  try {
    return { response, text: decode(chunks, new TextDecoder(label, { fatal: true })) }
  } catch {
    const flaw = `must be text in ${label}, if that is known here`
    return { response, text: decode(chunks, new TextDecoder()), flaw }
  }
}

function decode(chunks: BufferSource[], decoder: TextDecoder): string {
  const texts = chunks.map((chunk) => decoder.decode(chunk, { stream: true }))
  return texts.join('') + decoder.decode()
}
