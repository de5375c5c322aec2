import type { HeaderFields } from './exchange.ts'
import { maskUrl } from './mask-url.ts'
import { type Found, MASK } from './masking.ts'
import { isSecretName } from './secret-names.ts'
import type { Secrets } from './secrets.ts'

/** Masks credentials in headers: their kind, such as `Bearer`, and the names of cookies stay. */
export function maskHeaders(headers: HeaderFields, secrets: Secrets, found: Found): HeaderFields {
  const masked = Object.entries(headers).map(([name, value]) => {
    const mask = (text: string) => maskField(name.toLowerCase(), text, secrets, found)
    return [name, Array.isArray(value) ? value.map(mask) : value && mask(String(value))]
  })
  return Object.fromEntries(masked)
}

function maskField(name: string, text: string, secrets: Secrets, found: Found): string {
  if (name === 'cookie') return text.split(';').map(maskCookie).join(';')
  if (name === 'set-cookie') return maskSetCookie(text)
  if (isSecretName(name, secrets.headers)) return maskCredentials(text)
  // Such as that of the page that a request came from.
  return /^([a-z][\w+.-]*:\/)?\//i.test(text) ? maskUrl(text, secrets, found) : text
}

function maskCredentials(text: string): string {
  const [kind = ''] = /^(basic|bearer|digest|dpop|negotiate)\s+/i.exec(text) ?? []
  return kind + MASK
}

function maskCookie(pair: string): string {
  const [name] = /^[^=]*=/.exec(pair) ?? ['']
  return name + MASK
}

function maskSetCookie(text: string): string {
  const [cookie = '', ...attributes] = text.split(';')
  const known =
    /^\s*((secure|httponly|partitioned)|(path|domain|expires|max-age|samesite|priority)=[^=]*)$/i
  return [
    maskCookie(cookie),
    ...attributes.map((attribute) => (known.test(attribute) ? attribute : maskCookie(attribute))),
  ].join(';')
}
