/** Blots secrets out of a text that somebody else wrote, as they are and as a URL, a form or JSON writes them. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret !== '')
    .flatMap((secret) => [
      secret,
      encodeURIComponent(secret),
      new URLSearchParams({ '': secret }).toString().slice(1),
      JSON.stringify(secret).slice(1, -1),
    ])
    .sort((one, other) => other.length - one.length)
    .reduce((rest, secret) => rest.replaceAll(secret, '***'), text)
}

/**
 * Copies what an error says, and what its causes say. The error itself stays behind,
 * since what sends the requests may hang the whole request on it.
 */
export function safeCause(error: unknown, secrets: readonly string[], depth = 5): Error {
  if (!(error instanceof Error)) return new Error('something that is not an Error was thrown')
  const { name, message, cause, code } = error as Error & { code?: unknown }
  const copy = new Error(withoutSecrets(message, secrets))
  if (cause instanceof Error && depth > 0) copy.cause = safeCause(cause, secrets, depth - 1)
  return Object.assign(copy, { name }, typeof code === 'string' && { code })
}
