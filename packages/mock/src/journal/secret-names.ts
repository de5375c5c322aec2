import { unescape as decodePercent } from 'node:querystring'

/** Parts of names that hold credentials, also where they are written together with other words, as in `userpassword`. */
const ANYWHERE = [
  ...['passw', 'passphrase', 'passcode', 'pwd', 'secret(?!ar)', 'token(?!i[sz])', 'credential'],
  ...['cookie', 'jwt', 'csrf', 'xsrf', 'sess(?:ion)?id', 'authorization', 'signature', 'bearer'],
]
/** Words that do so only when they stand alone: `pass` is a secret, and `passage` is none. */
const WORDS = [
  'pass',
  'auth',
  'session',
  'sid',
  'sig',
  'otp',
  'totp',
  'pin',
  'assertion',
  'verifier',
]
/** Words that make a secret of the word `key` after them. */
const BEFORE_KEY = [
  ...['api', 'auth', 'access', 'private', 'secret', 'subscription', 'signing', 'encryption'],
  ...['shared', 'master', 'account', 'functions', 'license', 'ssh', 'client', 'session'],
]
const SECRET = new RegExp(
  `${ANYWHERE.join('|')}|\\b(?:${WORDS.join('|')})\\b|(?:${BEFORE_KEY.join('|')}) ?keys?\\b`,
)
/** What speaks of a secret without being one, and marks of places in lists, which have the name of tokens. */
const NONE =
  /^access control|(?:page|next|continuation|cursor|sync) ?token|(?<=.)\b(?:type|expir\w*|timeout|length|count|ttl)\b( (?:in|at|on|date))?$/

/** Names by which a query or a form has a secret, and JSON something else. */
const IN_QUERIES = /^(code|key)$/i

/** In characters. Of a longer name, which may be no name at all, only the end is looked at. */
const LONGEST = 64
/** How many names are remembered, since most come again and again. */
const MOST = 10_000
const known = new Map<string, boolean>()

/**
 * Whether what has this name is a secret: one that the contract marks, or one whose name has a word for credentials in
 * it, such as `X-Vault-Token`, `newPassword`, `client_secret` or `apikey`.
 *
 * @param names those that the contract marks, in lower case
 */
export function isSecretName(name: string, names: ReadonlySet<string>): boolean {
  return names.has(name.toLowerCase()) || isWellKnown(name)
}

/** The same for a name in a query or a form. */
export function isSecretInQuery(name: string, names: ReadonlySet<string>): boolean {
  return IN_QUERIES.test(name) || name.split(/[[\].\s]+/).some((step) => isSecretName(step, names))
}

/**
 * Whether a text has the name of a secret, in whichever way a media type writes letters.
 *
 * @param before what has to come after the name, such as that which comes before a value
 */
export function mentionsSecret(text: string, names: ReadonlySet<string>, before?: RegExp): boolean {
  const plain = withoutEscapes(text)
  for (const { 0: name, index } of plain.matchAll(/[\p{L}\d_-]+/gu)) {
    if (!isSecretName(name, names)) continue
    const end = index + name.length
    if (!before || before.test(plain.slice(end, end + 12))) return true
  }
  return false
}

/** Without the escapes of JSON, addresses and XML, and without the zeros of UTF-16. */
function withoutEscapes(text: string): string {
  const plain = text
    .replaceAll('\0', '')
    .replaceAll(/\\u([\da-f]{4})|&#x([\da-f]{1,4});/gi, (_, json, xml) => letter(json ?? xml, 16))
    .replaceAll(/&#(\d{1,5});/g, (_, code) => letter(code, 10))
  return plain.includes('%') ? `${decodePercent(plain)} ${plain}` : plain
}

function letter(code: string, base: number): string {
  return String.fromCharCode(Number.parseInt(code, base))
}

function isWellKnown(fullName: string): boolean {
  const name = fullName.slice(-LONGEST)
  const before = known.get(name)
  if (before !== undefined) return before
  if (known.size >= MOST) known.clear()
  const is = hasSecretWord(name)
  known.set(name, is)
  return is
}

function hasSecretWord(name: string): boolean {
  const words = name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, ' ')
    .trim()
  return SECRET.test(words) && !NONE.test(words)
}
