/** A token, with the time until which it is valid where that is known. */
export type Token = string | { token: string; expires?: Date | string | undefined }

/** Gives a token, as a rule by asking a server for it. */
export type TokenSource = () => Token | Promise<Token>

/** How long before it expires a token is renewed, in milliseconds. */
const EARLY = 60_000

interface Held {
  value: string
  renewAt: number
}

/**
 * Remembers the token that a source gives, and asks again when the token is about to expire or was refused.
 * Whoever needs a token meanwhile waits for the same answer of the source.
 *
 * @returns a function that gives the token; `refused` is a token that the server does not accept.
 */
export function rememberToken(source: TokenSource): (refused?: string) => Promise<string> {
  let current: Promise<Held> | undefined
  const ask = () => {
    const asked = read(source)
    current = asked
    asked.catch(() => {
      if (current === asked) current = undefined
    })
    return asked
  }
  return async (refused) => {
    const seen = current
    const held = await seen
    if (held && held.value !== refused && Date.now() < held.renewAt) return held.value
    // Another call may have asked while this one waited.
    return (await (current && current !== seen ? current : ask())).value
  }
}

async function read(source: TokenSource): Promise<Held> {
  const given = await source()
  const { token, expires } = typeof given === 'string' ? { token: given } : (given ?? {})
  const value = checkToken(token)
  if (expires === undefined) return { value, renewAt: Number.POSITIVE_INFINITY }
  const left = new Date(expires).getTime() - Date.now()
  if (Number.isNaN(left)) throw new TypeError(`expires is "${expires}", which is not a date.`)
  // A token that lives for a shorter time is renewed when nine tenths of it are over. One that is new and has expired
  // tells of a wrong clock, so that only the server knows when it ends.
  const renewAt =
    left > 0 ? Date.now() + left - Math.min(EARLY, left / 10) : Number.POSITIVE_INFINITY
  return { value, renewAt }
}

/**
 * The token without the spaces around it.
 *
 * @throws TypeError, without the token in its message, when it cannot stand in a header.
 */
export function checkToken(token: unknown): string {
  const text = typeof token === 'string' ? token.trim() : ''
  if (/^[!-~]+( [!-~]+)*$/.test(text)) return text
  throw new TypeError(
    'token must be the text of an access token, or a function that gives it or { token, expires }.',
  )
}
