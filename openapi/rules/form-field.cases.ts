import type { Case, Cases } from './cases.ts'

function withScheme(scheme: object): Case['files'] {
  return { 'openapi.yaml': { components: { securitySchemes: { Key: scheme } } } }
}

const problem = {
  at: 'openapi.yaml#/components/securitySchemes/Key/x-form-field',
  message:
    'Only a key in the query may be a field of a form too. Write `x-form-field: true` there, or delete it.',
}

export const cases: Cases = {
  'a key in a header cannot be a field of a form': {
    files: withScheme({ type: 'apiKey', in: 'header', name: 'key', 'x-form-field': true }),
    problems: [problem],
  },
  'a value that says nothing is found': {
    files: withScheme({ type: 'apiKey', in: 'query', name: 'key', 'x-form-field': 'yes' }),
    problems: [problem],
  },
  'a key in the query can be a field of a form': {
    files: withScheme({ type: 'apiKey', in: 'query', name: 'key', 'x-form-field': true }),
    problems: [],
  },
}
