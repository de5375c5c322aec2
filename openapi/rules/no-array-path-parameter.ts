import { follow } from './reference.ts'
import type { Rule, Schema } from './rule.ts'
import { typesOf } from './schema-type.ts'

export const noArrayPathParameter: Rule = () => ({
  Parameter(parameter, context) {
    const schema: Schema = parameter.schema ? follow<Schema>(context, parameter.schema) : {}
    if (parameter.in === 'path' && typesOf(schema).includes('array')) {
      context.report({
        message: `The path parameter \`${parameter.name}\` is an array, which mock servers cannot read. Make it a string and describe its separator.`,
        location: context.location.child('schema').key(),
      })
    }
  },
})
