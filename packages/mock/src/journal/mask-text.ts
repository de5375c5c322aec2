import { maskJson } from './mask-json.ts'
import { maskUrl } from './mask-url.ts'
import { type Found, hide } from './masking.ts'
import { mentionsSecret } from './secret-names.ts'
import type { Secrets } from './secrets.ts'

/** What comes between a name and its value in JSON, forms, XML and headers, unless the value is masked. */
const BEFORE_VALUE = /^["'\]]*\s*[=:>](?!["'\s]*\*{3})/

/**
 * Masks secrets in a text within something else, such as JSON or an address. One that names a secret in another way is
 * masked as a whole.
 */
export function maskText(text: string, secrets: Secrets, found: Found): string {
  if (/^([a-z][\w+.-]*:\/)?\//i.test(text)) return maskUrl(text, secrets, found)
  if (!mentionsSecret(text, secrets.query)) return text
  try {
    return maskJson(text, secrets, found)
  } catch {
    return mentionsSecret(text, secrets.query, BEFORE_VALUE) ? hide(text, found) : text
  }
}
