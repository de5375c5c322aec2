import {
  type Document,
  flatProperties,
  type Operation,
  type Parameter,
  resolve,
  type Schema,
  type SchemaExtensions,
  sample,
} from '@casebook/openapi'
import type { Fields, Value } from './sample-request.ts'
import { Secret } from './secret.ts'
import { isSecret } from './with-secrets.ts'

interface Parts extends SchemaExtensions {
  default?: unknown
  deprecated?: boolean
  properties?: Record<string, Schema>
}

/**
 * What the operation's function in our client takes: required parameters and the properties of the body side by side.
 * What an update would lose by leaving it out must be mentioned there.
 */
export function clientArguments(
  api: string,
  document: Document,
  { parameters, requestBody }: Operation,
  body: Value,
): Fields {
  const read = (schema: Schema | undefined) => resolve(document, schema ?? {}) as Parts
  const required = parameters.filter(
    (each) => each.required && read(each.schema as Schema).default === undefined,
  )
  const given: Fields = Object.fromEntries(
    required.map((each) => [
      each.name,
      isSecret(document, each.schema) ? new Secret(api, each.name) : exampleOf(document, each),
    ]),
  )
  const [content] = requestBody?.content ?? []
  if (!content) return given
  const names = parameters.map(({ name }) => name)
  const flat = flatProperties(document, content, names)
  if (!flat) return { ...given, body }
  const { properties = {} } = read(content.schema)
  const lost = flat.filter((name) => read(properties[name])['x-when-omitted'] === 'reset')
  const omitted = Object.fromEntries(lost.map((name) => [name, undefined]))
  return { ...given, ...(body as Fields), ...without(omitted, body as Fields) }
}

function exampleOf(document: Document, { example, examples, schema }: Parameter): Value {
  const [first] = Object.values(examples ?? {})
  const value = example ?? (first && resolve(document, first).value)
  return (value ?? sample(document, schema ?? {})) as Value
}

function without(fields: Fields, others: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !(name in others)))
}
