import type { Case, Cases } from './cases.ts'

function withRules(rules: object): Case['files'] {
  return { 'openapi.yaml': { 'x-response-rules': rules, paths: {} } }
}

const at = (key: string) => `openapi.yaml#/x-response-rules/${key}`

export const cases: Cases = {
  'keys and values that are not known are found': {
    files: withRules({ accept: 'read', fields: { parameter: 'fields' }, sort: 'by' }),
    problems: [
      {
        at: at('accept'),
        message: 'Write `ignored`, or leave `accept` out where the API reads the header.',
      },
      {
        at: at('fields'),
        message:
          'Say the name of the query parameter as `parameter`, and which property of an answer it trims as `of`.',
      },
      { at: at('sort'), message: 'The key `sort` is not known. Use accept, fields.' },
    ],
  },
  'both rules are fine': {
    files: withRules({ accept: 'ignored', fields: { parameter: 'fields', of: 'response' } }),
    problems: [],
  },
}
