import { type Document, isJson, isReference, resolve, type Schema } from '@casebook/openapi'
import { isObject, type Node } from './node.ts'

const MEDIA_TYPE = /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+\s*(;.*)?$/

/** Tidies the media types of a body, and the examples in them. */
export function tidyContent(document: Document, owner: Node, warn: (text: string) => void): void {
  const content = isObject(owner.content) ? owner.content : {}
  if ('content' in owner) owner.content = {}
  for (const [key, node] of Object.entries(content)) {
    const mediaType = MEDIA_TYPE.test(key) ? key : guess(key)
    if (mediaType !== key) warn(`the media type "${key}" is none, and is taken for ${mediaType}.`)
    const described = isObject(node) ? node : {}
    if (isObject(described.examples)) tidyExamples(document, described.examples, warn)
    if (isJson(mediaType)) parseExamples(document, described)
    const tidied = owner.content as Node
    tidied[mediaType] ??= described
  }
}

function guess(text: string): string {
  const first = text.split(',')[0]?.trim() ?? ''
  if (MEDIA_TYPE.test(first)) return first
  const known = ['json', 'xml'].find((name) => text.toLowerCase().includes(name))
  return known ? `application/${known}` : '*/*'
}

const PARTS_OF_EXAMPLES = ['value', 'externalValue', 'summary', 'description', '$ref']

/** Values are often given in place of examples that hold them. */
function tidyExamples(document: Document, examples: Node, warn: (text: string) => void): void {
  for (const [key, node] of Object.entries(examples)) {
    const example = isReference(node) ? resolve<object>(document, node) : node
    const isExample = isObject(example) && PARTS_OF_EXAMPLES.some((part) => part in example)
    examples[key] = isExample ? example : { value: example }
    if (!isExample || 'value' in example || !('externalValue' in example)) continue
    warn(
      `the example ${key} has an externalValue, which is not read, and is left out: write value.`,
    )
    delete examples[key]
  }
}

/** JSON is often given as a text where the schema asks for an object or a list. */
function parseExamples(document: Document, described: Node): void {
  const schema = isObject(described.schema) ? resolve(document, described.schema as Schema) : {}
  if (!/object|array/.test(String(schema.type)) || /string/.test(String(schema.type))) return
  if ('example' in described) described.example = parsed(described.example)
  for (const node of Object.values(isObject(described.examples) ? described.examples : {})) {
    if (isObject(node) && 'value' in node) node.value = parsed(node.value)
  }
}

function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}
