import { type Cases, withOperation } from './cases.ts'

const at = 'openapi.yaml#/paths/~1orders/put'

const requestBody = {
  content: {
    'application/json': { schema: { allOf: [{ properties: { tellBuyer: {} } }] } },
  },
}

export const cases: Cases = {
  'an operation that says nothing is found': {
    files: withOperation({}, 'put'),
    problems: [
      {
        at,
        message:
          'The operation does not say whether a client may repeat it. Write `x-repeatable: true` or `false`, or `{ unless: [<property>] }` when properties of the body make a repeat harmful.',
      },
    ],
  },
  'another value is found': {
    files: withOperation({ 'x-repeatable': { unless: [] } }, 'put'),
    problems: [
      { at: `${at}/x-repeatable`, message: 'Write `true`, `false` or `{ unless: [<property>] }`.' },
    ],
  },
  'a property that the body does not have is found': {
    files: withOperation({ requestBody, 'x-repeatable': { unless: ['tellBuyer', 'tell'] } }, 'put'),
    problems: [
      {
        at: `${at}/x-repeatable/unless/1`,
        message: 'The request body has no property `tell`. Name one that it has.',
      },
    ],
  },
  'yes is fine': {
    files: withOperation({ 'x-repeatable': true }),
    problems: [],
  },
  'no is fine': {
    files: withOperation({ 'x-repeatable': false }),
    problems: [],
  },
  'properties of the body are fine': {
    files: withOperation({ requestBody, 'x-repeatable': { unless: ['tellBuyer'] } }, 'put'),
    problems: [],
  },
}
