import { type Case, type Cases, withOperation } from './cases.ts'

function withExample(example: object): Case['files'] {
  const content = { 'application/json': { examples: { fresh: example } } }
  return withOperation({ responses: { 200: { content } } })
}

const at =
  'openapi.yaml#/paths/~1orders/get/responses/200/content/application~1json/examples/fresh/x-computed/'

export const cases: Cases = {
  'a place that the value does not have is found': {
    files: withExample({ 'x-computed': { 'order.ends': '$now()' }, value: { order: { end: 1 } } }),
    problems: [
      {
        at: `${at}order.ends`,
        message:
          'The value of the example has no `order.ends`. Name a place that it has, with dots between the steps.',
      },
    ],
  },
  'what is no expression is found': {
    files: withExample({ 'x-computed': { end: 5 }, value: { end: 1 } }),
    problems: [{ at: `${at}end`, message: 'Write an expression in JSONata, as a text.' }],
  },
  'an expression for a place that the value has is fine': {
    files: withExample({ 'x-computed': { 'order.end': '$now()' }, value: { order: { end: 1 } } }),
    problems: [],
  },
}
