import type { Cases } from './cases.ts'

function withExample(key: string, example: object) {
  return {
    'openapi.yaml': {
      components: {
        responses: {
          Orders: { content: { 'application/json': { examples: { [key]: example } } } },
        },
      },
    },
    'components/examples/OrderClosed.yaml': { value: 1 },
  }
}
const at = 'openapi.yaml#/components/responses/Orders/content/application~1json/examples'
const reference = { $ref: 'components/examples/OrderClosed.yaml' }

export const cases: Cases = {
  'a key that is not in camelCase is found': {
    files: withExample('order-closed', reference),
    problems: [
      {
        at: `${at}/order-closed`,
        message:
          'The example key `order-closed` is not in camelCase. Name the situation, such as `outOfStock`.',
      },
    ],
  },
  'a file that does not end in its key is found': {
    files: withExample('reopened', reference),
    problems: [
      {
        at: `${at}/reopened`,
        message:
          'The example `OrderClosed` stands under the key `reopened`. Let its name end in `Reopened`, or change the key.',
      },
    ],
  },
  'a file that ends in its key is fine': {
    files: withExample('closed', reference),
    problems: [],
  },
  'an inline example has no file to compare with': {
    files: withExample('anything', { value: 1 }),
    problems: [],
  },
}
