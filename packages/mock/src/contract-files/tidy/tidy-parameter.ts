import { type Document, resolve, type Schema } from '@casebook/openapi'
import { isObject, type Node } from './node.ts'
import { withSafeName } from './tidy-paths.ts'

/** Styles that Prism reads for lists only, and fails on for all else. */
const FOR_LISTS = ['spaceDelimited', 'pipeDelimited']

/** Makes a parameter such that Prism reads its values as OpenAPI says. */
export function tidyParameter(document: Document, parameter: Node): void {
  const { name, in: place, schema, style } = parameter
  if (place === 'path' && typeof name === 'string') parameter.name = withSafeName(name)
  const described = isObject(schema) ? (resolve(document, schema as Schema) as Node) : {}
  tidyType(described)
  const type = described.type
  if (FOR_LISTS.includes(String(style)) && type !== 'array') delete parameter.style
  if (style === 'deepObject' && type !== 'object') delete parameter.style
  // Prism takes it for false where nothing is said, also where OpenAPI takes it for true.
  const isForm = (place === 'query' || place === 'cookie') && (parameter.style ?? 'form') === 'form'
  if (isForm && parameter.explode === undefined) parameter.explode = true
}

/** Texts are read by the type that a schema names. One with nothing but values is of theirs. */
function tidyType(schema: Node): void {
  const { type, enum: values, const: value } = schema
  if (type !== undefined) return
  const types = new Set((Array.isArray(values) ? values : [value]).map((each) => typeof each))
  const [only] = types
  if (types.size === 1 && (only === 'number' || only === 'boolean')) schema.type = only
}
