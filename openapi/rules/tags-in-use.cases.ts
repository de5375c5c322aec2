import { type Cases, withOperation } from './cases.ts'

export const cases: Cases = {
  'a tag without a description and an operation is found twice': {
    files: { 'openapi.yaml': { tags: [{ name: 'Orders' }] } },
    problems: [
      {
        at: 'openapi.yaml#/tags/0/name',
        message: 'The tag `Orders` has no description. Say what belongs under it.',
      },
      {
        at: 'openapi.yaml#/tags/0/name',
        message: 'No operation has the tag `Orders`. Give it to one, or delete it.',
      },
    ],
  },
  'an operation without a tag is found': {
    files: withOperation({}),
    problems: [
      {
        at: 'openapi.yaml#/paths/~1orders/get',
        message:
          'The operation has 0 tags. Give it exactly one, which decides where it stands in the reference.',
      },
    ],
  },
  'a second tag and a tag that is not declared are found': {
    files: {
      'openapi.yaml': {
        tags: [{ name: 'Orders', description: 'What people buy.' }],
        paths: { '/orders': { get: { tags: ['Orders', 'Shop'] } } },
      },
    },
    problems: [
      {
        at: 'openapi.yaml#/paths/~1orders/get/tags',
        message:
          'The operation has 2 tags. Give it exactly one, which decides where it stands in the reference.',
      },
      {
        at: 'openapi.yaml#/paths/~1orders/get/tags/1',
        message:
          'The tag `Shop` is not declared. Add it to `tags` in the root file, with a description.',
      },
    ],
  },
  'a declared tag that is used in another file is fine': {
    files: {
      'openapi.yaml': {
        tags: [{ name: 'Orders', description: 'What people buy.' }],
        paths: { '/orders': { $ref: 'paths/orders.yaml' } },
      },
      'paths/orders.yaml': { get: { tags: ['Orders'] } },
    },
    problems: [],
  },
}
