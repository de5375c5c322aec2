import { follow } from './reference.ts'
import type { Rule, Schema } from './rule.ts'
import { typesOf } from './schema-type.ts'

export const commaSeparated: Rule = () => ({
  Parameter(parameter, context) {
    if (!('x-comma-separated' in parameter)) return
    const form = parameter['x-comma-separated']
    if (form !== 'literal' && form !== 'encoded') {
      context.report({
        message:
          'Write `literal` when the comma stands in a URL as it is, `encoded` when it is written as %2C.',
        location: context.location.child('x-comma-separated'),
      })
    }
    const schema: Schema = parameter.schema ? follow<Schema>(context, parameter.schema) : {}
    if (!typesOf(schema).includes('string')) {
      context.report({
        message: `The parameter \`${parameter.name}\` is not a string, and only text is a list joined by commas. Make it a string, or use \`style\` and \`explode\`.`,
        location: context.location.child('x-comma-separated').key(),
      })
    }
  },
})
