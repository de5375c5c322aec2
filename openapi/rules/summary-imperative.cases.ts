import { type Cases, withOperation } from './cases.ts'

const at = 'openapi.yaml#/paths/~1orders/get/summary'

export const cases: Cases = {
  'a long sentence is found for its length and its full stop': {
    files: withOperation({ summary: 'List the orders of a customer.' }),
    problems: [
      {
        at,
        message: 'The summary has 6 words. Use at most 5, and move the rest to the description.',
      },
      { at, message: 'The summary ends in a full stop. Remove it, it is a title.' },
    ],
  },
  'a small letter is found': {
    files: withOperation({ summary: 'list orders' }),
    problems: [{ at, message: 'The summary begins with `list`. Begin with a capital letter.' }],
  },
  'the third person is found': {
    files: withOperation({ summary: 'Lists orders' }),
    problems: [
      {
        at,
        message:
          'The summary begins with `Lists`, which is not an order. Begin with the bare verb, as in `Update an order`.',
      },
    ],
  },
  'a participle is found': {
    files: withOperation({ summary: 'Listing orders' }),
    problems: [
      {
        at,
        message:
          'The summary begins with `Listing`, which is not an order. Begin with the bare verb, as in `Update an order`.',
      },
    ],
  },
  'an article is found': {
    files: withOperation({ summary: 'The orders' }),
    problems: [
      {
        at,
        message:
          'The summary begins with `The`, which is not an order. Begin with the bare verb, as in `Update an order`.',
      },
    ],
  },
  'an order of five words is fine': {
    files: withOperation({ summary: 'Process orders of a customer' }),
    problems: [],
  },
  'a verb that happens to end in ing is fine': {
    files: withOperation({ summary: 'Bring an order back' }),
    problems: [],
  },
}
