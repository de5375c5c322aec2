import { type Cases, withParameter } from './cases.ts'

const at = 'openapi.yaml#/components/parameters/Filter/x-comma-separated'

export const cases: Cases = {
  'an unknown form is found': {
    files: withParameter({
      name: 'ids',
      in: 'path',
      'x-comma-separated': true,
      schema: { type: 'string' },
    }),
    problems: [
      {
        at,
        message:
          'Write `literal` when the comma stands in a URL as it is, `encoded` when it is written as %2C.',
      },
    ],
  },
  'what is not text is found': {
    files: withParameter({
      name: 'ids',
      in: 'query',
      'x-comma-separated': 'literal',
      schema: { type: 'array' },
    }),
    problems: [
      {
        at,
        message:
          'The parameter `ids` is not a string, and only text is a list joined by commas. Make it a string, or use `style` and `explode`.',
      },
    ],
  },
  'text in one of the forms is fine, behind a reference too': {
    files: {
      'openapi.yaml': {
        components: {
          parameters: {
            Ids: {
              name: 'ids',
              in: 'path',
              'x-comma-separated': 'encoded',
              schema: { $ref: '#/components/schemas/Ids' },
            },
            Names: {
              name: 'names',
              in: 'query',
              'x-comma-separated': 'literal',
              schema: { type: 'string' },
            },
          },
          schemas: { Ids: { type: 'string' } },
        },
      },
    },
    problems: [],
  },
}
