import {
  type Document,
  flatten,
  type Parameter,
  resolve,
  type Schema,
  sample,
} from '@casebook/openapi'
import { typeOf } from '../generated-pages/schema-rows.ts'
import { isSecret } from '../samples/with-secrets.ts'
import { markdownHtml } from '../texts/markdown-html.ts'

/** How a reader gives a value: `lines` is a list with a value per line, `json` anything with parts. */
export type Kind = 'text' | 'secret' | 'choice' | 'lines' | 'json'

/** A field of the console. */
export interface Control {
  /** As the script finds it, such as `parameter-0`. */
  key: string
  name: string
  kind: Kind
  required: boolean
  /** What is in it at first. */
  value: string
  /** In the words of JSON Schema. */
  type: string
  /** HTML. */
  description: string
  /** For a field that is empty at first. */
  example?: string
  /** The values that can be chosen. */
  options?: string[]
}

interface Named {
  key: string
  name: string
  required: boolean
  description?: string | undefined
}

/** The control of a parameter: it has its example when it is required, and names it otherwise. */
export function parameterControl(document: Document, key: string, parameter: Parameter): Control {
  const { name, in: place, required = false, description, example, examples, schema } = parameter
  const [first] = Object.values(examples ?? {})
  const given = example ?? (first && resolve(document, first).value)
  const [content] = Object.values(parameter.content ?? {})
  const known = given ?? (content ? undefined : exampleIn(document, schema ?? {}))
  const made = content ? JSON.stringify(sample(document, content.schema ?? {})) : undefined
  const needed = required || place === 'path'
  return control(document, schema ?? {}, {
    named: { key, name, required: needed, description },
    known: known ?? made,
  })
}

/** The control of a property of a form. What is in it at first, the body's example says. */
export function propertyControl(
  document: Document,
  key: string,
  [name, schema]: [name: string, schema: Schema],
  required: boolean,
): Control {
  const { description } = resolve(document, schema)
  return control(document, schema, { named: { key, name, required, description } })
}

/** How a control shows its property of a value. */
export function textOf(value: unknown, { name, kind }: Control): string {
  const own = (value as Record<string, unknown> | null)?.[name]
  return own === undefined || own === null ? '' : print(own, kind)
}

function control(
  document: Document,
  schema: Schema,
  { named, known }: { named: Named; known?: unknown },
): Control {
  const { key, name, required, description = '' } = named
  const kind = kindOf(document, schema)
  const made = required && known === undefined ? sample(document, schema) : known
  const example = made === undefined || made === null ? '' : print(made, kind)
  const options = optionsOf(document, schema)
  return {
    key,
    name,
    kind,
    required,
    value: required ? example : '',
    type: typeOf(document, schema).replaceAll(' | null', ''),
    description: markdownHtml(description),
    ...(!required && example !== '' && kind !== 'secret' && { example }),
    ...(kind === 'choice' && { options }),
  }
}

function kindOf(document: Document, schema: Schema): Kind {
  if (isSecret(document, schema)) return 'secret'
  if (optionsOf(document, schema).length > 0) return 'choice'
  const parts = flatten(document, [schema])
  const has = (type: string) => parts.some((part) => [part.type].flat().includes(type as 'object'))
  if (has('array')) {
    const items = parts.flatMap((part) => ('items' in part && part.items ? [part.items] : []))
    const inner = flatten(document, items)
    return inner.some((item) => item.properties || [item.type].flat().includes('object'))
      ? 'json'
      : 'lines'
  }
  return has('object') || parts.some(({ properties }) => properties) ? 'json' : 'text'
}

/** The values that a schema names. One that has alternatives may allow others too. */
function optionsOf(document: Document, schema: Schema): string[] {
  const { enum: values, const: only, type } = resolve(document, schema)
  const types = [type].flat()
  const isBoolean =
    types.includes('boolean') && types.every((each) => /^(boolean|null)$/.test(`${each}`))
  const allowed = only === undefined ? (values ?? (isBoolean ? [true, false] : [])) : [only]
  return allowed.filter((value) => value !== null).map(String)
}

function exampleIn(document: Document, schema: Schema): unknown {
  const { example, examples } = resolve(document, schema)
  return example ?? examples?.[0]
}

function print(value: unknown, kind: Kind): string {
  if (kind === 'json') return JSON.stringify(value, null, 2)
  if (kind === 'lines' && Array.isArray(value)) return value.join('\n')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
