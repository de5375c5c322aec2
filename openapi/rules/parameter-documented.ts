import { follow } from './reference.ts'
import type { Context, Rule, Schema } from './rule.ts'

type Documented = {
  description?: string
  example?: unknown
  examples?: object
  schema?: object
  content?: object
}

function check(kind: string, name: string, node: Documented, context: Context): void {
  if (!node.description) {
    context.report({
      message: `The ${kind} \`${name}\` has no description. Say what it means and what leaving it out does.`,
      location: context.location.key(),
    })
  }
  const schema: Schema = node.schema ? follow(context, node.schema) : {}
  const hasExample =
    node.example !== undefined ||
    Object.keys(node.examples ?? {}).length > 0 ||
    schema.enum !== undefined ||
    'const' in schema
  // What has `content` keeps its examples in the media type.
  if (!hasExample && !node.content) {
    context.report({
      message: `The ${kind} \`${name}\` has no example. Add an \`example\` or \`examples\` beside its schema, or an \`enum\` to the schema.`,
      location: context.location.key(),
    })
  }
}

export const parameterDocumented: Rule = () => ({
  Parameter: (parameter, context) => check('parameter', parameter.name, parameter, context),
  Header: (header, context) => check('header', String(context.key), header, context),
})
