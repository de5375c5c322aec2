import { type Cases, withOperation } from './cases.ts'

export const cases: Cases = {
  'an operation that names nothing is found for each thing that is missing': {
    files: withOperation({ responses: { default: {} } }),
    problems: [
      {
        at: 'openapi.yaml#/paths/~1orders/get',
        message:
          'The operation does not name its security. List the schemes that it takes, or write `security: []` when it takes none.',
      },
      {
        at: 'openapi.yaml#/paths/~1orders/get/responses',
        message:
          'The operation has no response with a status from 200 to 299. Describe what success looks like.',
      },
      {
        at: 'openapi.yaml#/paths/~1orders/get/responses',
        message:
          'The operation has no error response. Refer to at least one with a status from 400 on.',
      },
    ],
  },
  'security at the root does not count': {
    files: {
      'openapi.yaml': {
        security: [{ token: [] }],
        paths: { '/orders': { get: { responses: { 200: {}, 500: {} } } } },
      },
    },
    problems: [
      {
        at: 'openapi.yaml#/paths/~1orders/get',
        message:
          'The operation does not name its security. List the schemes that it takes, or write `security: []` when it takes none.',
      },
    ],
  },
  'an empty list of schemes and a range of statuses are fine': {
    files: withOperation({ security: [], responses: { '2XX': {}, 404: {} } }),
    problems: [],
  },
}
