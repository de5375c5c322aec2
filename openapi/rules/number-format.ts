import type { Rule } from './rule.ts'
import { typesOf } from './schema-type.ts'

const FORMATS = { integer: 'int32` or `int64', number: 'float` or `double' }

export const numberFormat: Rule = () => ({
  Schema(schema, { location, report }) {
    for (const [type, formats] of Object.entries(FORMATS)) {
      if (typesOf(schema).includes(type) && !schema.format) {
        report({
          message: `The ${type} has no format. Write how large it may be, \`${formats}\`.`,
          location: location.child('type'),
        })
      }
    }
  },
})
