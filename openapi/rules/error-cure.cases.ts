import type { Case, Cases } from './cases.ts'

/** A description in which this example stands in two media types of two errors, and in a success. */
function withExample(example: object): Case['files'] {
  const examples = { gone: { $ref: '../examples/ErrorGone.yaml' } }
  const content = { 'application/json': { examples }, 'text/xml': { examples } }
  return {
    'openapi.yaml': { paths: { '/orders': { $ref: 'paths/orders.yaml' } } },
    'paths/orders.yaml': {
      get: {
        responses: {
          200: { content: { 'application/json': { examples: { fine: { value: 1 } } } } },
          404: { $ref: '../components/responses/Gone.yaml' },
          '5XX': { $ref: '../components/responses/Gone.yaml' },
        },
      },
    },
    'components/responses/Gone.yaml': { content },
    'components/examples/ErrorGone.yaml': example,
  }
}

export const cases: Cases = {
  'an example of an error without a cure is found once, where it is written': {
    files: withExample({ value: { code: 7 } }),
    problems: [
      {
        at: 'components/examples/ErrorGone.yaml#/value',
        message:
          'The example `gone` of the error 404 does not say what the caller does about it. Add `x-cure`: a sentence or two.',
      },
    ],
  },
  'an empty cure is none': {
    files: withExample({ 'x-cure': '', value: { code: 7 } }),
    problems: [
      {
        at: 'components/examples/ErrorGone.yaml#/value',
        message:
          'The example `gone` of the error 404 does not say what the caller does about it. Add `x-cure`: a sentence or two.',
      },
    ],
  },
  'an example of an error with a cure is fine, and one of a success needs none': {
    files: withExample({ 'x-cure': 'Order another one.', value: { code: 7 } }),
    problems: [],
  },
}
