import type { Call } from './write-call.ts'

/** What a server answered. */
export interface Answer {
  kind: 'answer'
  status: number
  /** The words after the status, if the server has some. */
  reason: string
  headers: [name: string, value: string][]
  milliseconds: number
  bytes: number
  /** The text of the body, unless it is none. */
  text?: string
}

/** What became of a call. */
export type Outcome =
  | Answer
  | { kind: 'redirected' | 'refused' | 'cancelled' | 'timedOut' | 'cut' | 'failed' }

/** How long a server may take. */
export const SECONDS = 30

/**
 * Sends a call, with nothing that the reader did not give: no cookies, no address of the page, and to no other server
 * than the one that was named.
 *
 * @param address of the API
 * @param cancelled ends the waiting
 */
export async function sendCall(
  address: string,
  call: Call,
  cancelled: AbortSignal,
): Promise<Outcome> {
  const late = new AbortController()
  const clock = setTimeout(() => late.abort(), SECONDS * 1000)
  const begun = performance.now()
  let response: Response | undefined
  try {
    const request = toRequest(address, call, AbortSignal.any([cancelled, late.signal]))
    if (!request) return { kind: 'refused' }
    response = await fetch(request)
    if (response.type === 'opaqueredirect') return { kind: 'redirected' }
    const bytes = await response.arrayBuffer()
    return {
      kind: 'answer',
      status: response.status,
      reason: response.statusText,
      headers: [...response.headers],
      milliseconds: Math.round(performance.now() - begun),
      bytes: bytes.byteLength,
      ...(isText(response) && { text: new TextDecoder().decode(bytes) }),
    }
  } catch {
    if (cancelled.aborted) return { kind: 'cancelled' }
    if (late.signal.aborted) return { kind: 'timedOut' }
    return { kind: response ? 'cut' : 'failed' }
  } finally {
    clearTimeout(clock)
  }
}

function toRequest(address: string, call: Call, signal: AbortSignal): Request | undefined {
  try {
    const headers = new Headers(call.headers)
    // The browser says itself where the parts begin.
    if (call.isMultipart) headers.delete('Content-Type')
    const body = call.isMultipart ? partsOf(call) : call.text
    return new Request(address + call.path, {
      method: call.method,
      headers,
      ...(body !== undefined && { body }),
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal,
    })
  } catch {
    return undefined
  }
}

function partsOf({ form = [] }: Call): FormData {
  const parts = new FormData()
  for (const [name, text] of form) parts.append(name, text)
  return parts
}

function isText({ headers }: Response): boolean {
  const type = headers.get('Content-Type') ?? 'text/plain'
  return /^text\/|[/+](json|xml|yaml|javascript)\b|urlencoded/i.test(type)
}
