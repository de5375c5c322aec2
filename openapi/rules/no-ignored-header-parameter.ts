import type { Rule } from './rule.ts'

const INSTEAD: Record<string, string> = {
  accept: 'List the media types under `content` of the responses',
  'content-type': 'List the media types under `content` of the request body',
  authorization: 'Describe a security scheme',
}

export const noIgnoredHeaderParameter: Rule = () => ({
  Parameter(parameter, { location, report }) {
    const instead = INSTEAD[String(parameter.name).toLowerCase()]
    if (parameter.in === 'header' && instead) {
      report({
        message: `OpenAPI ignores a header parameter called \`${parameter.name}\`. ${instead} instead.`,
        location: location.child('name'),
      })
    }
  },
})
