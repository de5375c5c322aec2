import { type Cases, withParameter } from './cases.ts'

const named = { name: 'filter', in: 'query' }
const described = { ...named, description: 'Keeps what contains this text.' }

export const cases: Cases = {
  'a parameter with neither a description nor an example is found twice': {
    files: withParameter({ ...named, schema: { type: 'string' } }),
    problems: [
      {
        at: 'openapi.yaml#/components/parameters/Filter',
        message:
          'The parameter `filter` has no description. Say what it means and what leaving it out does.',
      },
      {
        at: 'openapi.yaml#/components/parameters/Filter',
        message:
          'The parameter `filter` has no example. Add an `example` or `examples` beside its schema, or an `enum` to the schema.',
      },
    ],
  },
  'a header of a response is a parameter too': {
    files: {
      'openapi.yaml': {
        components: { headers: { 'Retry-After': { schema: { type: 'integer' } } } },
      },
    },
    problems: [
      {
        at: 'openapi.yaml#/components/headers/Retry-After',
        message:
          'The header `Retry-After` has no description. Say what it means and what leaving it out does.',
      },
      {
        at: 'openapi.yaml#/components/headers/Retry-After',
        message:
          'The header `Retry-After` has no example. Add an `example` or `examples` beside its schema, or an `enum` to the schema.',
      },
    ],
  },
  'an example is enough, even an empty one': {
    files: withParameter({ ...described, schema: { type: 'string' }, example: '' }),
    problems: [],
  },
  'named examples are enough': {
    files: withParameter({ ...described, examples: { word: { value: 'blue' } } }),
    problems: [],
  },
  'an enum in the schema that is referred to is enough': {
    files: {
      'openapi.yaml': {
        components: {
          parameters: { Filter: { ...described, schema: { $ref: '#/components/schemas/Colour' } } },
          schemas: { Colour: { enum: ['blue'] } },
        },
      },
    },
    problems: [],
  },
  'a parameter with content has its examples there': {
    files: withParameter({ ...described, content: { 'application/json': {} } }),
    problems: [],
  },
}
