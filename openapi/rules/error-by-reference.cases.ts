import { type Cases, withOperation } from './cases.ts'

export const cases: Cases = {
  'an inline error is found': {
    files: withOperation({
      responses: { 200: { description: 'Done.' }, 404: {}, '5XX': { description: 'No.' } },
    }),
    problems: [
      {
        at: 'openapi.yaml#/paths/~1orders/get/responses/404',
        message:
          'The error 404 is written inline. Move it to a file in components/responses/ and refer to that.',
      },
      {
        at: 'openapi.yaml#/paths/~1orders/get/responses/5XX',
        message:
          'The error 5XX is written inline. Move it to a file in components/responses/ and refer to that.',
      },
    ],
  },
  'a reference is fine, and success may be inline': {
    files: {
      'openapi.yaml': { paths: { '/orders': { $ref: 'paths/orders.yaml' } } },
      'paths/orders.yaml': {
        get: {
          responses: {
            200: { description: 'Done.' },
            404: { $ref: '../components/responses/NotFound.yaml' },
          },
        },
      },
      'components/responses/NotFound.yaml': { description: 'No such order.' },
    },
    problems: [],
  },
}
