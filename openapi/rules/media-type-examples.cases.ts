import { type Cases, withOperation } from './cases.ts'

function withMediaType(mediaType: object) {
  return withOperation({ responses: { 200: { content: { 'text/csv': mediaType } } } })
}
const at = 'openapi.yaml#/paths/~1orders/get/responses/200/content/text~1csv'

export const cases: Cases = {
  'a media type without an example is found': {
    files: withMediaType({ schema: {} }),
    problems: [
      {
        at,
        message:
          'The media type has no example. Add at least one under `examples`, with a key that names the situation.',
      },
    ],
  },
  'no named example is as bad as none': {
    files: withMediaType({ schema: {}, examples: {} }),
    problems: [
      {
        at,
        message:
          'The media type has no example. Add at least one under `examples`, with a key that names the situation.',
      },
    ],
  },
  'an example without a name is found': {
    files: withMediaType({ schema: {}, example: 'a,b' }),
    problems: [
      {
        at: `${at}/example`,
        message:
          'The media type has an `example` without a name. Write it under `examples`, with a key that names the situation.',
      },
    ],
  },
  'a media type of a request counts too': {
    files: withOperation({ requestBody: { content: { 'text/csv': {} } } }, 'post'),
    problems: [
      {
        at: 'openapi.yaml#/paths/~1orders/post/requestBody/content/text~1csv',
        message:
          'The media type has no example. Add at least one under `examples`, with a key that names the situation.',
      },
    ],
  },
  'a named example is fine': {
    files: withMediaType({ schema: {}, examples: { twoColumns: { value: 'a,b' } } }),
    problems: [],
  },
}
