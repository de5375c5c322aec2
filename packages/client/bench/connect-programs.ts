import { pathToFileURL } from 'node:url'
import type { CaseToClose } from './case-to-close.ts'
import type { CloseCase, Connect } from './programs/connect.ts'

/** Files of the bundled programs, by the names of the clients. */
export type Bundles = Map<string, string>

/** What each client calls to close a case, by the names of the clients. */
export type Calls = Map<string, CloseCase>

/**
 * Connects programs.
 *
 * @param bundles file of each program
 */
export async function connectPrograms(
  bundles: Bundles,
  baseUrl: string,
  { token }: CaseToClose,
): Promise<Calls> {
  const calls: Calls = new Map()
  for (const [name, file] of bundles) {
    // Some peers have one client for a module, so each connection gets a module of its own.
    const module = await import(`${pathToFileURL(file)}?${baseUrl}`)
    const { connect } = module as { connect: Connect }
    calls.set(name, connect({ baseUrl, token }))
  }
  return calls
}

/** Answers in place of the network. Some libraries keep the global `fetch` from when they are loaded or connected. */
export async function withFetch<Result>(
  answer: typeof fetch,
  run: () => Promise<Result>,
): Promise<Result> {
  const { fetch } = globalThis
  globalThis.fetch = answer
  try {
    return await run()
  } finally {
    globalThis.fetch = fetch
  }
}

/** An answer in JSON, made anew each time. */
export function answerWith(status: number, body: string): Response {
  return new Response(body, { status, headers: { 'Content-Type': 'application/json' } })
}
