import { createHash } from 'node:crypto'

/** The texts for people in one object of a document, by key. */
export interface Translatable {
  /** JSONPath of the object. It matches nothing else. */
  target: string
  texts: Record<string, string>
}

const TEXT_KEYS = ['title', 'summary', 'description', 'x-displayName', 'x-cure']
/** Maps in which every value is a text for people. */
const TEXT_MAPS = ['scopes', 'x-enumDescriptions', 'x-evidence-kinds', 'x-field-note-labels']
const NOTE_KEYS = ['page', 'server', 'contract', 'text']
/** Here stand values of the API and names of its properties, unless a property is called so itself. */
const VALUES = ['value', 'example', 'default', 'const', 'enum', 'x-current']

/** Lists every text for people in a document, in its order. */
export function listTranslatable(document: object): Translatable[] {
  return list(document, '$', TEXT_KEYS)
}

function list(node: object, target: string, keys: string[] | undefined): Translatable[] {
  const texts = Object.entries(node).filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' && (!keys || keys.includes(entry[0])),
  )
  const children = Object.entries(node).flatMap(([key, child]) => {
    const isValue = VALUES.includes(key) && !target.endsWith('.properties')
    if (typeof child !== 'object' || child === null || isValue) return []
    const childTarget = target + step(node, key)
    return list(child, childTarget, keysOf(childTarget, key))
  })
  return texts.length > 0 ? [{ target, texts: Object.fromEntries(texts) }, ...children] : children
}

/** Which keys of a child are texts; undefined means all. */
function keysOf(target: string, key: string): string[] | undefined {
  if (target.startsWith("$['x-field-notes']")) return NOTE_KEYS
  return TEXT_MAPS.includes(key) ? undefined : TEXT_KEYS
}

function step(parent: object, key: string): string {
  if (Array.isArray(parent)) return `[${key}]`
  return /^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `['${key.replaceAll("'", "\\'")}']`
}

/** A short mark that changes with the text. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}
