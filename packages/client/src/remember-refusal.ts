/** How long a first refusal is remembered, in milliseconds. After each further one it is twice as long. */
const FIRST = 60_000
const LONGEST = 60 * FIRST

/**
 * Makes a sign-in that the server refused fail again at once, without asking the server, since servers count failed
 * sign-ins and lock accounts. After a while it is tried again: what a server calls a refusal may have been its own fault.
 *
 * @param signIn always uses the same credentials.
 * @param isRefusal whether what it throws says that the server does not accept them.
 */
export function rememberRefusal<Given>(
  signIn: () => Promise<Given>,
  isRefusal: (error: unknown) => boolean,
): () => Promise<Given> {
  let refusal: unknown
  let until = Number.NEGATIVE_INFINITY
  let next = FIRST
  return async () => {
    if (performance.now() < until) throw refusal
    try {
      const given = await signIn()
      next = FIRST
      return given
    } catch (error) {
      if (isRefusal(error)) {
        refusal = error
        until = performance.now() + next
        next = Math.min(2 * next, LONGEST)
      }
      throw error
    }
  }
}
