/** A token, with the time until which it is valid where that is known. */
export type Token = string | { token: string; expires?: Date | string | undefined }

/** Gives a token, as a rule by asking a server for it. */
export type TokenSource = () => Token | Promise<Token>

/** How long before it expires a token is renewed, in milliseconds. */
const EARLY = 60_000

/** A token, and when it is renewed; no number when only the server knows. */
type Held = readonly [string, number]

/**
 * Remembers the token that a source gives, and asks again when the token is about to expire or was refused.
 * Whoever needs a token meanwhile waits for the same answer of the source.
 *
 * @param prefix what will stand before the token.
 * @returns a function that gives the token; `refused` is a token that the server does not accept. It asks the source
 *   again also when that has given no answer within the `patience`, in milliseconds, of the one for whom it was asked.
 */
export function rememberToken(
  source: TokenSource,
  prefix = '',
): (refused?: string, patience?: number) => Promise<string> {
  let held: Held | undefined
  let asked: Promise<Held> | undefined
  let givenUpAt: number
  return async (refused, patience) => {
    if (held && held[0] !== refused && !(Date.now() >= held[1])) return held[0]
    // A timer may be early by a millisecond.
    if (!asked || performance.now() > givenUpAt - 2) {
      // Without patience it is no number, and later than nothing.
      givenUpAt = performance.now() + Number(patience)
      const mine = read(source, prefix)
      const end = (given?: Held) => {
        if (asked !== mine) return
        asked = undefined
        held = given
      }
      mine.then(end, () => end())
      asked = mine
    }
    return (await asked)[0]
  }
}

async function read(source: TokenSource, prefix: string): Promise<Held> {
  const given = await source()
  const { token = given, expires } = Object(given)
  const value = checkToken(token, prefix)
  const now = Date.now()
  const left = Number(new Date(expires ?? now)) - now
  if (Number.isNaN(left)) throw new TypeError(`expires is "${expires}", which is not a date.`)
  // A token that lives for a shorter time is renewed when nine tenths of it are over. One that is new and has expired
  // tells of a wrong clock, so that only the server knows when it ends.
  return [value, left > 0 ? now + left - Math.min(EARLY, left / 10) : Number.NaN]
}

/**
 * The token without the spaces around it.
 *
 * @throws TypeError, without the token in its message, when it cannot stand in a header, or begins with what the client
 *   itself puts before it.
 */
export function checkToken(token: unknown, prefix = ''): string {
  const text = typeof token === 'string' ? token.trim() : ''
  const isDoubled = prefix && text.toLowerCase().startsWith(prefix.toLowerCase())
  if (/^[ -~]+$/.test(text) && !isDoubled) return text
  throw new TypeError(
    `token must be an access token${prefix && `, without ${prefix}before it`}, or a function that gives it or { token, expires }.`,
  )
}
