import { type Cases, withParameter } from './cases.ts'

const message =
  'The path parameter `ids` is an array, which mock servers cannot read. Make it a string and describe its separator.'

export const cases: Cases = {
  'a list in the path is found': {
    files: withParameter({ name: 'ids', in: 'path', schema: { type: 'array' } }),
    problems: [{ at: 'openapi.yaml#/components/parameters/Filter/schema', message }],
  },
  'a list behind a reference is found': {
    files: {
      'openapi.yaml': {
        components: {
          parameters: {
            Ids: { name: 'ids', in: 'path', schema: { $ref: '#/components/schemas/Ids' } },
          },
          schemas: { Ids: { type: 'array' } },
        },
      },
    },
    problems: [{ at: 'openapi.yaml#/components/parameters/Ids/schema', message }],
  },
  'a list in the query is fine': {
    files: withParameter({ name: 'ids', in: 'query', schema: { type: 'array' } }),
    problems: [],
  },
  'a string in the path is fine': {
    files: withParameter({ name: 'ids', in: 'path', schema: { type: 'string' } }),
    problems: [],
  },
}
