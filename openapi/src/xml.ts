import type { OpenAPIV3_1 } from 'openapi-types'
import type { Document, Schema } from './contract.ts'
import { flatten } from './flatten.ts'
import { FORBIDDEN, parseXml, type XmlContent } from './parse-xml.ts'
import { resolve } from './resolve.ts'
import { encodeXmlName } from './xml-name.ts'

/**
 * Writes a JSON value as XML, the way a portal does: an array becomes a run of equally named elements and
 * nothing when it is empty, null becomes `<x />`, the empty string `<x></x>`. The root is named by the
 * `xml.name` of the schema. Names that XML cannot have are encoded, letters that it cannot have are left out.
 */
export function toXml(document: Document, schema: Schema, value: unknown): string {
  return element(rootName(document, schema), value)
}

/**
 * Reads XML into the JSON value that a schema describes: the schema tells numbers, booleans and arrays
 * from text. An array that the schema requires is empty when no element stands for it.
 *
 * @throws SyntaxError when the text is not well-formed or has another root.
 */
export function fromXml(document: Document, schema: Schema, text: string): unknown {
  const { name, content } = parseXml(text)
  const root = rootName(document, schema)
  if (name !== root) throw new SyntaxError(`The root of the XML is not <${root}>.`)
  return read(document, flatten(document, [schema]), content)
}

function rootName(document: Document, schema: Schema): string {
  const name = resolve(document, schema).xml?.name
  if (!name) throw new Error('The schema has no xml.name to call the root of the XML.')
  return name
}

function element(key: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => element(key, item)).join('')
  const name = encodeXmlName(key)
  const content =
    typeof value === 'object'
      ? Object.entries(value ?? {})
          .map(([key, child]) => element(key, child))
          .join('')
      : escapeText(String(value))
  return content === '' && typeof value === 'object'
    ? `<${name} />`
    : `<${name}>${content}</${name}>`
}

function escapeText(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#xD;')
}

type Node = XmlContent | XmlContent[]

function read(document: Document, schemas: OpenAPIV3_1.SchemaObject[], node: Node): unknown {
  const types = new Set(schemas.flatMap((schema) => schema.type ?? []))
  if (types.has('array')) {
    const items = flatten(
      document,
      schemas.flatMap((schema) => ('items' in schema ? [schema.items] : [])),
    )
    return [node].flat().map((item) => read(document, items, item))
  }
  const [first] = [node].flat()
  if (typeof first === 'object') return readObject(document, schemas, first)
  const text = first ?? ''
  if (text === '' && types.has('null') && !schemas.some(allowsEmptyText)) return null
  if (text === '' && types.has('object')) return {}
  if (types.has('boolean')) return text === 'true'
  if (types.has('integer') || types.has('number')) return Number(text)
  return text
}

function allowsEmptyText({ type, minLength = 0 }: OpenAPIV3_1.SchemaObject): boolean {
  return [type].flat().includes('string') && minLength === 0
}

function readObject(
  document: Document,
  schemas: OpenAPIV3_1.SchemaObject[],
  node: { [name: string]: Node },
): Record<string, unknown> {
  const property = (name: string) =>
    flatten(
      document,
      schemas.flatMap((schema) => schema.properties?.[name] ?? []),
    )
  const isArray = (name: string) => property(name).some((schema) => schema.type === 'array')
  const children = Object.entries(node).map(([name, child]) => [
    name,
    read(document, property(name), child),
  ])
  const empty = schemas
    .flatMap((schema) => schema.required ?? [])
    .filter((name) => !(name in node) && isArray(name))
    .map((name) => [name, []])
  return Object.fromEntries([...children, ...empty])
}
