import { XMLBuilder, XMLParser, XMLValidator } from 'fast-xml-parser'
import { type Found, hide } from './masking.ts'
import { isSecretName } from './secret-names.ts'

const OPTIONS = {
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
}
const parser = new XMLParser(OPTIONS)
const builder = new XMLBuilder({ ...OPTIONS, suppressEmptyNode: true })

/** An element under its name, with its attributes under `:@`; or a text under `#text`. */
type Node = { ':@'?: Record<string, string> } & { [name: string]: Node[] | string }

/**
 * Masks elements and attributes with secret names. What can hide a secret and no reader needs, such as comments, is
 * left out.
 *
 * @throws SyntaxError when the text is not well-formed.
 */
export function maskXml(text: string, names: ReadonlySet<string>, found: Found): string {
  if (XMLValidator.validate(text) !== true) throw new SyntaxError('Not well-formed.')
  return builder.build((parser.parse(text) as Node[]).map((node) => maskNode(node, names, found)))
}

function maskNode(node: Node, names: ReadonlySet<string>, found: Found): Node {
  const isSecret = (name: string) => isSecretName(name.replace(/^.*:/, ''), names)
  const masked = Object.entries(node).map(([name, content]) => {
    if (name === ':@') {
      const attributes = Object.entries(content).map(([key, value]) => [
        key,
        isSecret(key) ? hide(String(value), found) : value,
      ])
      return [name, Object.fromEntries(attributes)]
    }
    if (!Array.isArray(content)) return [name, content]
    if (!isSecret(name) || content.length === 0) {
      return [name, content.map((child) => maskNode(child, names, found))]
    }
    return [name, [{ '#text': hide(textOf(content), found) }]]
  })
  return Object.fromEntries(masked)
}

function textOf(nodes: Node[]): string {
  return nodes
    .flatMap((node) => Object.entries(node))
    .map(([name, content]) => (name === '#text' ? content : ''))
    .join('')
}
