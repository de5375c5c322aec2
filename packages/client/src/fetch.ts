/** What a {@link Fetch} is called with: what every `fetch` takes, and no more. */
export interface FetchInit {
  /** In upper case. */
  method: string
  headers: Record<string, string>
  /** A text, and where files are sent a FormData or a Blob: libraries do not agree on the types of these. */
  // biome-ignore lint/suspicious/noExplicitAny: any other type would not suit the `fetch` of every library
  body?: any
  /** Aborted when the client no longer waits for the answer. */
  signal: AbortSignal
  /** A redirect would make another call of this one, or show its body to another server. */
  redirect: 'manual'
}

/** What a {@link Fetch} gives: a `Response` of any make. Its body must not have been read. */
export interface FetchResponse {
  readonly ok: boolean
  readonly status: number
  readonly statusText: string
  readonly headers: { get(name: string): string | null }
  readonly body: unknown
  readonly bodyUsed: boolean
  arrayBuffer(): Promise<ArrayBuffer>
}

/** What sends requests: the global `fetch`, or a function that is used in its place. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>
