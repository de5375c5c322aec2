import { type Cases, withParameter } from './cases.ts'

const at = 'openapi.yaml#/components/parameters/Filter/name'

export const cases: Cases = {
  'Accept is found': {
    files: withParameter({ name: 'Accept', in: 'header' }),
    problems: [
      {
        at,
        message:
          'OpenAPI ignores a header parameter called `Accept`. List the media types under `content` of the responses instead.',
      },
    ],
  },
  'Content-Type is found in any letter case': {
    files: withParameter({ name: 'content-type', in: 'header' }),
    problems: [
      {
        at,
        message:
          'OpenAPI ignores a header parameter called `content-type`. List the media types under `content` of the request body instead.',
      },
    ],
  },
  'Authorization is found': {
    files: withParameter({ name: 'AUTHORIZATION', in: 'header' }),
    problems: [
      {
        at,
        message:
          'OpenAPI ignores a header parameter called `AUTHORIZATION`. Describe a security scheme instead.',
      },
    ],
  },
  'another header is fine': {
    files: withParameter({ name: 'Accept-Language', in: 'header' }),
    problems: [],
  },
  'a query parameter of that name is fine': {
    files: withParameter({ name: 'accept', in: 'query' }),
    problems: [],
  },
}
