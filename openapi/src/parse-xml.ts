import { XMLParser } from 'fast-xml-parser'
import { decodeXmlName } from './xml-name.ts'

/** What an element holds: text, or its children by name. Several of one name are an array. */
export type XmlContent = string | { [name: string]: XmlContent | XmlContent[] }

/** The root element of a text of XML. */
export interface XmlRoot {
  name: string
  content: XmlContent
}

/** Not even as a reference such as `&#1;` may these stand in XML 1.0. */
export const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** Elements within each other. */
const DEEPEST = 100

/**
 * Reads XML. Attributes, comments and instructions are passed over. A DOCTYPE may stand there, but what it
 * declares is never expanded or fetched.
 *
 * @throws SyntaxError when the text is not well-formed, uses an entity that XML itself does not have, or is nested
 *   deeper than 100 elements.
 */
export function parseXml(text: string): XmlRoot {
  const [root, ...others] = elements(parse(text.replace(/^\uFEFF/, '')))
  if (!root || others.length > 0) throw new SyntaxError('XML has one root element.')
  const [name, nodes] = root
  return { name, content: readContent(nodes) }
}

/** A piece of text, or an element: one key with a list, or `#text` with a text. */
type Node = Record<string, Node[] | string>

const TEXT = '#text'
const CDATA = '#cdata'
/** In front of each name, so that no element can be taken for text, nor for a property that all objects have. */
const MARK = '<'

const parser = /* @__PURE__ */ new XMLParser({
  preserveOrder: true,
  cdataPropName: CDATA,
  // It is called twice for an empty element.
  transformTagName: (name) => (name.startsWith(MARK) ? name : MARK + name),
  ignoreAttributes: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  parseTagValue: false,
  trimValues: false,
  processEntities: false,
  maxNestedTags: DEEPEST,
  jPath: false,
})

function parse(text: string): Node[] {
  if (text.search(FORBIDDEN) >= 0)
    throw new SyntaxError('The text has letters that XML cannot have.')
  try {
    return parser.parse(text, true) as Node[]
  } catch (error) {
    throw new SyntaxError((error as Error).message, { cause: error })
  }
}

function elements(nodes: Node[]): [name: string, nodes: Node[]][] {
  return nodes.flatMap((node) =>
    Object.entries(node)
      .filter(([key]) => key.startsWith(MARK))
      .map(([key, children]): [string, Node[]] => [
        decodeXmlName(key.slice(MARK.length)),
        children as Node[],
      ]),
  )
}

function readContent(nodes: Node[]): XmlContent {
  const children = elements(nodes)
  if (children.length === 0) return nodes.map(readText).join('')
  const byName = Map.groupBy(children, ([name]) => name)
  return Object.fromEntries(
    [...byName].map(([name, group]) => {
      const [first = '', ...others] = group.map(([, content]) => readContent(content))
      return [name, others.length > 0 ? [first, ...others] : first]
    }),
  )
}

function readText({ [TEXT]: text, [CDATA]: cdata }: Node): string {
  if (Array.isArray(cdata)) return cdata.map((node) => node[TEXT] ?? '').join('')
  return decodeReferences(String(text ?? ''))
}

const ENTITIES = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])

function decodeReferences(text: string): string {
  return text.replace(/&(#x[\dA-Fa-f]+|#\d+|[^;\s]+);/g, (reference, name: string) => {
    const char = name.startsWith('#') ? fromNumber(name) : ENTITIES.get(name)
    if (char === undefined) throw new SyntaxError(`XML does not know ${reference}.`)
    return char
  })
}

function fromNumber(name: string): string | undefined {
  const code = Number(name.replace('#x', '0x').replace('#', ''))
  const char = code <= 0x10ffff ? String.fromCodePoint(code) : ''
  return char && char.search(FORBIDDEN) < 0 ? char : undefined
}
