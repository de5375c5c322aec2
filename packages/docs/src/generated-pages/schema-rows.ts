import {
  type Document,
  isReference,
  resolve,
  type Schema,
  type SchemaExtensions,
} from '@casebook/openapi'
import { code } from '../texts/markdown-text.ts'
import { evidenceOf } from './evidence.ts'
import type { Words } from './words.ts'

/** A property of a schema, or of what it contains. */
export interface SchemaRow {
  /** With dots between the steps, and `[]` after the name of a list. */
  path: string
  type: string
  required: boolean
  description: string
  whenOmitted?: string
}

type Described = Exclude<Schema, { $ref: string }> & SchemaExtensions

/** The properties of a schema in its order, with those of the objects and lists of objects in it. */
export function schemaRows(
  document: Document,
  schema: Schema,
  say: Words,
  { prefix = '', within = [] }: { prefix?: string; within?: Schema[] } = {},
): SchemaRow[] {
  const node = resolve(document, schema) as Described
  // A schema may contain itself.
  if (within.includes(node)) return []
  const nested = [...within, node]
  const own = Object.entries(node.properties ?? {}).flatMap(([name, property]) => {
    const described = resolve(document, property) as Described
    const items = 'items' in described ? (described.items as Schema | undefined) : undefined
    const path = `${prefix}${name}${items ? '[]' : ''}`
    const whenOmitted = described['x-when-omitted']
    return [
      {
        path,
        type: typeOf(document, property),
        required: node.required?.includes(name) ?? false,
        description: [...new Set(textsOf(document, property, say))].join(' '),
        ...(whenOmitted && { whenOmitted: say.omitted[whenOmitted] }),
      },
      ...schemaRows(document, items ?? property, say, { prefix: `${path}.`, within: nested }),
    ]
  })
  const inherited = partsOf(node).flatMap((part) =>
    schemaRows(document, part, say, { prefix, within: nested }),
  )
  // Parts share properties, which are told once, with what each part says of them.
  const rows = new Map<string, SchemaRow>()
  for (const row of [...own, ...inherited]) {
    const description = [rows.get(row.path)?.description ?? '', row.description]
    rows.set(row.path, { ...row, description: [...new Set(description)].filter(Boolean).join(' ') })
  }
  return [...rows.values()]
}

/** What a schema is made of, or one of which it is. */
function partsOf({ allOf = [], oneOf = [], anyOf = [] }: Described): Schema[] {
  return [...allOf, ...oneOf, ...anyOf]
}

/** What a property says of itself, of the items of its list, and of what these are made of. */
function textsOf(document: Document, schema: Schema, say: Words, within: Schema[] = []): string[] {
  const node = resolve(document, schema) as Described
  if (within.includes(node)) return []
  const items = 'items' in node && node.items ? [node.items as Schema] : []
  return [
    descriptionOf(document, schema, say),
    ...[...items, ...partsOf(node)].flatMap((part) =>
      textsOf(document, part, say, [...within, node]),
    ),
  ].filter(Boolean)
}

/** The type of a schema in the words of JSON Schema, such as `integer (int32)`. */
export function typeOf(document: Document, schema: Schema): string {
  const node = resolve(document, schema) as Described
  const alternatives = [...(node.anyOf ?? []), ...(node.oneOf ?? [])]
  const names =
    node.type === undefined && alternatives.length > 0
      ? alternatives.map((each) => typeOf(document, each))
      : [node.type ?? (node.properties || node.allOf ? 'object' : 'any')].flat()
  const items = 'items' in node ? (node.items as Schema | undefined) : undefined
  return [...new Set(names)]
    .map((name) => {
      if (name === 'array' && items) return `array<${typeOf(document, items)}>`
      return node.format && name !== 'null' ? `${name} (${node.format})` : name
    })
    .join(' | ')
}

/** What a schema says of itself: its description, values, default and evidence. */
export function descriptionOf(document: Document, schema: Schema, say: Words): string {
  const node = resolve(document, schema) as Described
  const beside = isReference(schema) ? (schema as { description?: string }).description : undefined
  const values = node.const === undefined ? node.enum : [node.const]
  return [
    node.deprecated && `**${say.deprecated}**`,
    (beside ?? node.description ?? '').trim(),
    values && `${values.map((value) => code(JSON.stringify(value))).join(', ')}.`,
    node.default !== undefined && `${say.standard} ${code(JSON.stringify(node.default))}.`,
    evidenceOf(document, node),
  ]
    .filter(Boolean)
    .join(' ')
}
