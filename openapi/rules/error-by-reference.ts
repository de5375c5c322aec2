import { isReference } from './reference.ts'
import type { Rule } from './rule.ts'

export const errorByReference: Rule = () => ({
  Responses(responses, { location, report }) {
    for (const [status, response] of Object.entries(responses)) {
      if (/^[45]/.test(status) && !isReference(response)) {
        report({
          message: `The error ${status} is written inline. Move it to a file in components/responses/ and refer to that.`,
          location: location.child(status).key(),
        })
      }
    }
  },
})
