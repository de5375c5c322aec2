import { type Case, type Cases, withSchema } from './cases.ts'

/** A description in which this schema is the body of two errors. */
function withError(schema: object): Case['files'] {
  const content = {
    'application/json': { schema: { $ref: '../schemas/Failure.yaml' } },
    'text/plain': { schema: { type: 'string' } },
  }
  return {
    'openapi.yaml': { paths: { '/orders': { $ref: 'paths/orders.yaml' } } },
    'paths/orders.yaml': {
      get: {
        responses: {
          200: { content: { 'application/json': { schema: { type: 'object' } } } },
          404: { $ref: '../components/responses/NotFound.yaml' },
          '5XX': { $ref: '../components/responses/NotFound.yaml' },
        },
      },
    },
    'components/responses/NotFound.yaml': { content },
    'components/schemas/Failure.yaml': schema,
  }
}

export const cases: Cases = {
  'an object as the body of errors is found once, at the schema': {
    files: withError({ type: 'object', properties: { reason: { type: 'string' } } }),
    problems: [
      {
        at: 'components/schemas/Failure.yaml#/type',
        message:
          'The object is the body of the error 404, and does not say where the code and the message stand. Add `x-problem: { code: <property>, message: <property> }`.',
      },
    ],
  },
  'an object that says it is fine, and so is text': {
    files: withError({
      type: 'object',
      'x-problem': { code: 'error.number', message: 'error.text' },
      properties: { error: { properties: { number: {}, text: {} } } },
    }),
    problems: [],
  },
  'properties that the object does not have are found': {
    files: withSchema({
      'x-problem': { code: 'number', message: 'error.text' },
      properties: { error: { properties: { number: {} } } },
    }),
    problems: [
      {
        at: 'openapi.yaml#/components/schemas/Order/x-problem/code',
        message:
          'The object has no property `number`. Name the one that holds the code, with dots between the steps.',
      },
      {
        at: 'openapi.yaml#/components/schemas/Order/x-problem/message',
        message:
          'The object has no property `error.text`. Name the one that holds the message, with dots between the steps.',
      },
    ],
  },
  'a part that is not named is found': {
    files: withSchema({ 'x-problem': { code: 'number' }, properties: { number: {} } }),
    problems: [
      {
        at: 'openapi.yaml#/components/schemas/Order/x-problem',
        message:
          '`x-problem` does not say where the message stands. Add `message`: a property, with dots between the steps.',
      },
    ],
  },
}
