import { unescape as decodePercent } from 'node:querystring'
import { maskText } from './mask-text.ts'
import { type Found, hide, MASK } from './masking.ts'
import { isSecretInQuery } from './secret-names.ts'
import type { Secrets } from './secrets.ts'

/** The text without percent-encoding. Malformed encoding stays as far as it cannot be read. */
export function decode(text: string): string {
  return decodePercent(text.replaceAll('+', ' '))
}

/**
 * Masks the values of secret names in pairs such as `a=1&b=2`, and leaves the rest as it is written. A name may have
 * steps: `user[password]`, `users.0.password`.
 *
 * @param between what parts the pairs
 */
export function maskPairs(pairs: string, between: string, secrets: Secrets, found: Found): string {
  return pairs
    .split(between)
    .map((pair) => maskPair(pair, secrets, found))
    .join(between)
}

function maskPair(pair: string, secrets: Secrets, found: Found): string {
  const at = pair.indexOf('=')
  const name = pair.slice(0, at)
  const value = pair.slice(at + 1)
  const isClean = (text: string) => maskText(decode(text), secrets, found) === decode(text)
  if (at > 0 && isClean(name)) {
    if (value === '') return pair
    if (!isSecretInQuery(decode(name), secrets.query) && isClean(value)) return pair
    hide(value, found)
    hide(decode(value), found)
    return `${name}=${MASK}`
  }
  // Such as JSON in the place of a form.
  if (isClean(pair)) return pair
  for (const part of [pair, name]) {
    hide(part, found)
    hide(decode(part), found)
  }
  return MASK
}
