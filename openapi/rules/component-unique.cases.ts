import type { Cases } from './cases.ts'

function withSchemas(first: string, second: string) {
  return {
    'openapi.yaml': {
      components: {
        responses: { Order: { $ref: 'components/responses/Order.yaml' } },
        schemas: { One: { $ref: first }, Two: { $ref: second }, Three: { $ref: first } },
      },
    },
    'components/responses/Order.yaml': {},
    [first]: {},
    [second]: {},
  }
}

export const cases: Cases = {
  'two files of one name are found': {
    files: withSchemas('components/schemas/Order.yaml', 'components/schemas/old/Order.yaml'),
    problems: [
      {
        at: 'openapi.yaml#/components/schemas/Two/$ref',
        message:
          'Two files in schemas are called `Order`, and a bundle would rename one. Give each its own name.',
      },
    ],
  },
  'names that differ only in letter case are found': {
    files: withSchemas('components/schemas/Order.yaml', 'components/schemas/ORDER.yml'),
    problems: [
      {
        at: 'openapi.yaml#/components/schemas/Two/$ref',
        message:
          'Two files in schemas are called `ORDER`, and a bundle would rename one. Give each its own name.',
      },
    ],
  },
  'one name in two kinds is fine, and so is a file that is used twice': {
    files: withSchemas('components/schemas/Order.yaml', 'components/schemas/OrderUpdate.yaml'),
    problems: [],
  },
}
