import { type Cases, withSchema } from './cases.ts'

const message = (tag: string) =>
  `The text has \`${tag}\`, which looks like HTML. Texts are shown without it: put it between backticks, or write \`\\<\`.`

export const cases: Cases = {
  'a tag in a description is found': {
    files: withSchema({ description: 'A List<Case> of <b>all</b> cases.' }),
    problems: [
      { at: 'openapi.yaml#/components/schemas/Order/description', message: message('<Case>') },
    ],
  },
  'a comment in a cure is found': {
    files: {
      'openapi.yaml': {
        components: { examples: { A: { 'x-cure': 'Wait. <!-- how long -->', value: 1 } } },
      },
    },
    problems: [{ at: 'openapi.yaml#/components/examples/A/x-cure', message: message('<!--') }],
  },
  'code, escaped signs, addresses, comparisons and values are fine': {
    files: withSchema({
      description: 'A `List<Case>`, ``a ` <b>``, \\<b>, <https://a.example/>, 1 < 2, a <- b.',
      example: { description: '<b>' },
      properties: { description: { type: 'string' } },
    }),
    problems: [],
  },
}
