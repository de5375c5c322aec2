import { unescape as decodePercent } from 'node:querystring'
import { type Found, hide, MASK } from './masking.ts'
import { isSecretName, namesWellKnown } from './secret-names.ts'

/** The text without percent-encoding. Malformed encoding stays as far as it cannot be read. */
export function decode(text: string): string {
  return decodePercent(text.replaceAll('+', ' '))
}

/**
 * Masks the values of secret names in pairs such as `a=1&b=2`, and leaves the rest as it is written. A name may have
 * steps: `user[password]`, `users.0.password`.
 *
 * @param names in lower case
 */
export function maskPairs(pairs: string, names: ReadonlySet<string>, found: Found): string {
  return pairs
    .split('&')
    .map((pair) => maskPair(pair, names, found))
    .join('&')
}

function maskPair(pair: string, names: ReadonlySet<string>, found: Found): string {
  const [name = '', ...values] = pair.split('=')
  const value = values.join('=')
  const steps = decode(name).split(/[[\].\s]+/)
  if (steps.some((step) => isSecretName(step, names))) {
    if (value === '') return pair
    hide(value, found)
    hide(decode(value), found)
    return `${name}=${MASK}`
  }
  // Such as JSON in the place of a form, or an address with a query of its own.
  if (!namesSecret(decode(pair), names)) return pair
  for (const part of namesSecret(`${decode(name)}=`, names) ? [pair, name] : [pair]) {
    hide(part, found)
    hide(decode(part), found)
  }
  return MASK
}

/** Whether a text has one of the names, as a word of its own, and after it what comes before a value. */
function namesSecret(text: string, names: ReadonlySet<string>): boolean {
  if (namesWellKnown(text)) return true
  const lower = text.toLowerCase()
  return [...names].some((name) => {
    for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1)) {
      const after = lower.slice(at + name.length, at + name.length + 8)
      if (!/\w/.test(lower[at - 1] ?? '') && /^["'\]]*\s*[=:]/.test(after)) return true
    }
    return false
  })
}
