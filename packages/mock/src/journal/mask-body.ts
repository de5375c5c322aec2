import { decode, maskPairs } from './mask-pairs.ts'
import { maskXml } from './mask-xml.ts'
import { type Found, hide, MASK } from './masking.ts'
import { isSecretName, namesWellKnown } from './secret-names.ts'

/** What is known of a body before it is read. */
export interface BodyRules {
  contentType: string
  /** Names of properties with secrets, in lower case. */
  names: ReadonlySet<string>
  /** Whether the operation has secrets in bodies, so that one that cannot be read may hold some. */
  expected: boolean
}

/** In characters. To read a longer body would hold up the server. */
const LONGEST_TO_READ = 1024 * 1024

/** Masks secrets in a body. One that may hold some and cannot be read is masked as a whole. */
export function maskBody(text: string, rules: BodyRules, found: Found): string {
  if (!rules.expected && !mentions(text, rules.names)) return text
  if (text.length > LONGEST_TO_READ) return MASK
  try {
    return read(text, rules, found)
  } catch {
    return MASK
  }
}

function read(text: string, rules: BodyRules, found: Found): string {
  const { contentType, names, expected } = rules
  if (/^[\w.-]+\/([\w.-]+\+)?json\b/i.test(contentType)) return maskJson(text, rules, found)
  if (/^[\w.-]+\/([\w.-]+\+)?xml\b/i.test(contentType)) return maskXml(text, names, found)
  if (/^application\/x-www-form-urlencoded\b/i.test(contentType)) {
    if (expected && !text.split('&').every((pair) => /^[\w.\-[\]%+]+=/.test(pair))) {
      throw new SyntaxError('Not a form.')
    }
    return maskPairs(text, names, found)
  }
  throw new TypeError(`No way is known to read ${contentType}.`)
}

/** Writes anew what was read, since of two properties with one name only the last is read. */
function maskJson(text: string, { names, expected }: BodyRules, found: Found): string {
  const value = JSON.parse(text)
  if (typeof value !== 'object') throw new TypeError('Secrets in JSON are found by their names.')
  if (!expected && !hasKey(text, names)) return text
  return JSON.stringify(value, (key, child) =>
    isSecretName(key, names) ? hideAll(child, found) : child,
  )
}

/** Looks at the text of JSON, since of two properties with one name its value has only the last. */
function hasKey(text: string, names: ReadonlySet<string>): boolean {
  for (const [, literal = '', colon] of text.matchAll(/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?/g)) {
    if (colon && isSecretName(JSON.parse(literal), names)) return true
  }
  return false
}

/** Null stays, since it says that there is no secret. */
function hideAll(value: unknown, found: Found): unknown {
  if (value === null) return null
  if (Array.isArray(value)) return value.map((item) => hideAll(item, found))
  return typeof value === 'object' ? MASK : hide(String(value), found)
}

/** Whether a text has one of the names, in whichever way its media type writes letters. */
function mentions(text: string, names: ReadonlySet<string>): boolean {
  const plain = text.replaceAll(/\\u([0-9a-f]{4})/gi, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
  const lower = (plain.includes('%') ? decode(plain) + plain : plain).toLowerCase()
  return [...names].some((name) => lower.includes(name)) || namesWellKnown(lower)
}
