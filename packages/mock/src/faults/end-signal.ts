import type { ServerResponse } from 'node:http'

/**
 * A signal that aborts when an answer is over (all sent, or the client is gone), or when the server closes.
 * `AbortSignal.any` would hold on to the signal of each answer as long as the server lives, and Fastify's
 * `request.signal` aborts as soon as a body is read and never after a hijack.
 *
 * @param closing aborts when the server closes
 */
export function endSignal(raw: ServerResponse, closing: AbortSignal): AbortSignal {
  const end = new AbortController()
  if (closing.aborted || raw.destroyed) end.abort()
  const abort = () => end.abort()
  closing.addEventListener('abort', abort)
  raw.once('close', () => {
    closing.removeEventListener('abort', abort)
    end.abort()
  })
  return end.signal
}
