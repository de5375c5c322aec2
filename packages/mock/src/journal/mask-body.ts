import { maskJson } from './mask-json.ts'
import { maskPairs } from './mask-pairs.ts'
import { type Found, MASK } from './masking.ts'
import { mentionsSecret } from './secret-names.ts'
import type { Secrets } from './secrets.ts'

/** In characters. To read a longer body would hold up the server. */
const LONGEST_TO_READ = 1024 * 1024

/**
 * Masks secrets in a body of JSON or of a form. One that is neither, or cannot be read, is masked as a whole when it may
 * hold some.
 *
 * @param expected whether the operation has secrets in such bodies
 */
export function maskBody(
  text: string,
  contentType: string,
  expected: boolean,
  secrets: Secrets,
  found: Found,
): string {
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(contentType)
  const isJson = /^[\w.-]+\/([\w.-]+\+)?json\b/i.test(contentType)
  if (!expected && !isForm && !mentionsSecret(text, secrets.properties)) return text
  if (text.length > LONGEST_TO_READ) return MASK
  try {
    if (isJson) return maskJson(text, secrets, found)
  } catch {
    return MASK
  }
  const isRead =
    isForm && (!expected || text.split('&').every((pair) => /^[\w.\-[\]%+]+=/.test(pair)))
  return isRead ? maskPairs(text, '&', secrets, found) : MASK
}
