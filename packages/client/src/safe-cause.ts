/**
 * Copies what an error says, and what its causes say. The error itself stays behind, since what sends the requests may
 * hang the whole request on it.
 *
 * @param hide puts `***` in place of secrets.
 */
export function safeCause(thrown: unknown, hide: (text: string) => string, depth = 5): Error {
  const { name, message, stack, code, cause, errors } = Object(thrown)
  const copy = new Error(hide(`${message ?? thrown}`))
  // Several addresses of one host may have failed together.
  const inner = cause ?? errors?.[0]
  if (inner && depth) copy.cause = safeCause(inner, hide, depth - 1)
  return Object.assign(
    copy,
    stack && { name, stack: hide(stack) },
    code && { code: hide(`${code}`) },
  )
}

/** What is at the bottom of a failure: a failed fetch says nothing itself, what caused it does. */
export function innermost(error: Error): Error & { code?: string } {
  return error.cause ? innermost(error.cause as Error) : error
}

/** Says why something failed, with the code of the platform where there is one. */
export function reasonOf(error: Error): string {
  const { name, message, code = '' } = innermost(error)
  const text = message.trim() || name
  return text.includes(code) ? text : `${text} (${code})`
}
