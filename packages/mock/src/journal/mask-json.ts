import { maskText } from './mask-text.ts'
import { type Found, hide, MASK } from './masking.ts'
import { isSecretName } from './secret-names.ts'
import type { Secrets } from './secrets.ts'

/** Properties that name something, and those that have its value, as in `{"name": "password", "value": "x"}`. */
const NAMES = /^(name|key|field|id|param|parameter|header)$/i
const VALUES = /^(values?|text|content|data)$/i

/**
 * Masks the values of secret names in JSON, and in texts in it. It is written anew, since of two properties with one name
 * only the last is read.
 *
 * @throws SyntaxError when it is not JSON, and TypeError when it is a value without a name.
 */
export function maskJson(text: string, secrets: Secrets, found: Found): string {
  const value = JSON.parse(text)
  if (typeof value !== 'object') throw new TypeError('Secrets in JSON are found by their names.')
  return JSON.stringify(maskValue(value, secrets, found))
}

function maskValue(value: unknown, secrets: Secrets, found: Found): unknown {
  if (typeof value === 'string') return maskText(value, secrets, found)
  if (Array.isArray(value)) return value.map((item) => maskValue(item, secrets, found))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const isSecret = (name: string) => isSecretName(name, secrets.properties)
  const isNamed = entries.some(
    ([key, child]) => NAMES.test(key) && typeof child === 'string' && isSecret(child),
  )
  return Object.fromEntries(
    entries.map(([key, child]) => [
      key,
      isSecret(key) || (isNamed && VALUES.test(key))
        ? hideAll(child, found)
        : maskValue(child, secrets, found),
    ]),
  )
}

/** What cannot be a secret stays, since it says that there is none. */
function hideAll(value: unknown, found: Found): unknown {
  if (value === null || value === '' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map((item) => hideAll(item, found))
  return typeof value === 'object' ? MASK : hide(String(value), found)
}
