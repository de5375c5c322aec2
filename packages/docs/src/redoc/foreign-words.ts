import type { Document } from '@casebook/openapi'

/** What JSON Schema calls its types. They stand in code, and are no words of a language. */
const TYPES = ['any', 'array', 'boolean', 'integer', 'null', 'number', 'object', 'string']

/** The objects whose keys are names on the wire or of the contract. */
const NAMED = ['properties', 'schemas', 'headers', 'content', 'paths', 'scopes', 'securitySchemes']

/** The attributes that readers see or hear. */
const ATTRIBUTES = /\s(?:aria-label|title|placeholder|alt)="([^"]*)"/g

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&nbsp;': ' ',
}

/**
 * The words in Latin letters that a reader of HTML meets outside of code, other than names on the wire, types, and text
 * that stands in the contract.
 */
export function foreignWords(html: string, contract: Document, known: string[] = []): string[] {
  const { names, texts } = readTexts(contract)
  const allowed = new Set([...TYPES, ...names, ...known])
  const foreign = visibleTexts(html)
    .map(withoutLabel)
    .filter((text) => !allowed.has(text) && !texts.some((whole) => hasPhrase(whole, text)))
    .flatMap((text) => {
      const rest = [...allowed].reduce(removePhrase, text)
      return rest.match(/[A-Za-z]{2,}/g) ?? []
    })
  return [...new Set(foreign)].sort()
}

/** The elements that hold code: Redoc shows JSON and the members of enumerations without an element for it. */
const CODE = /^<(?:script|style|code|pre|svg)\b|data-testid="(?:json-viewer|source-code)"/
const EMPTY = /^<(?:area|br|col|hr|img|input|link|meta|path|use|wbr)\b|\/>$/

/** The texts and labels outside of code. */
function visibleTexts(html: string): string[] {
  const texts: string[] = []
  let depth = 0
  let codeDepth = Number.POSITIVE_INFINITY
  for (const [piece] of html.replaceAll(/<!--.*?-->/g, '').matchAll(/<[^>]*>|[^<]+/g)) {
    if (piece.startsWith('</')) {
      depth--
      if (depth <= codeDepth) codeDepth = Number.POSITIVE_INFINITY
    } else if (piece.startsWith('<')) {
      if (CODE.test(piece)) codeDepth = Math.min(codeDepth, depth)
      if (codeDepth > depth)
        texts.push(...[...piece.matchAll(ATTRIBUTES)].map(([, label = '']) => label))
      if (!EMPTY.test(piece)) depth++
    } else if (codeDepth >= depth) {
      texts.push(piece)
    }
  }
  return texts
    .map((text) => flatten(text.replaceAll(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? entity)))
    .filter((text) => /[A-Za-z]{2}/.test(text) && !LITERAL.test(text))
}

/** JSON strings, addresses and parameters of a query, which Redoc shows without an element for code too. */
const LITERAL = /^(?:"(?:[^"\\]|\\.)*"|https?:\/\/\S+|\w+=\S*)$/

const flatten = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

/** Redoc names a choice in labels such as "Пример: Код верен.". */
const withoutLabel = (text: string) => text.replace(/^[\p{Script=Cyrillic} ]+: /u, '')

/** Tells whether a phrase stands in a text, and not only its letters within other words. */
function hasPhrase(text: string, phrase: string): boolean {
  const start = text.indexOf(phrase)
  if (start < 0) return false
  const end = start + phrase.length
  const splitsWord = (at: number) => /^[\p{L}\d]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1))
  return !splitsWord(start) && !splitsWord(end)
}

const removePhrase = (text: string, phrase: string) =>
  hasPhrase(text, phrase) ? text.replaceAll(phrase, '') : text

function readTexts(contract: Document) {
  const names = new Set<string>()
  const texts = new Set<string>()
  const visit = (node: unknown, key = ''): void => {
    if (typeof node === 'string') {
      // Markup stands between the texts that are shown.
      for (const text of node.split(/\n\n|`[^`]*`|\[|\]\([^)]*\)|\n *- /)) {
        texts.add(flatten(text.replaceAll('*', '')))
      }
      if (['name', 'format', 'title', 'url', 'operationId'].includes(key)) names.add(node)
    }
    if (typeof node !== 'object' || node === null) return
    for (const [child, value] of Object.entries(node)) {
      if (NAMED.includes(key)) names.add(child)
      visit(value, child)
    }
    if (key === 'paths')
      for (const item of Object.values(node)) Object.keys(item).forEach(addMethod)
  }
  const addMethod = (method: string) => names.add(method).add(method.toUpperCase())
  visit(contract)
  return { names, texts: [...texts] }
}
