import type { HeaderFields } from './exchange.ts'
import { maskText } from './mask-text.ts'
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
  // It repeats what was asked, and is looked through with all else that does.
  if (name === 'casebook-violations') return text
  if (name === 'cookie') return text.split(';').map(maskCookie).join(';')
  if (name === 'set-cookie') return maskSetCookie(text)
  const isChallenge = name.endsWith('-authenticate')
  if (isSecretName(name, secrets.headers) || (KIND.test(text) && !isChallenge)) {
    return maskCredentials(text)
  }
  return maskUser(maskText(text, secrets, found))
}

const KIND = /^(basic|bearer|digest|dpop|negotiate)\s+/i

function maskCredentials(text: string): string {
  const [kind = ''] = KIND.exec(text) ?? []
  return kind + MASK
}

/** Masks a name with its password before a host, as in `Host: mike:s3cret@a.example`. */
function maskUser(text: string): string {
  const parts = text.split('@')
  const rest = parts.pop() ?? ''
  const masked = parts.map((part) => {
    const [user = ''] = /[^\s/<>"',;=]*$/.exec(part) ?? []
    return `${user.includes(':') ? part.slice(0, -user.length) + MASK : part}@`
  })
  return masked.join('') + rest
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
