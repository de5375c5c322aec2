import type { Document } from '@casebook/openapi'

const content = (examples: Record<string, unknown>) => ({
  'application/json': {
    examples: Object.fromEntries(Object.entries(examples).map(([key, value]) => [key, { value }])),
  },
})
const notFound = {
  404: { description: 'None.', content: content({ unknownPet: { error: 'unknown pet' } }) },
}
const pet = (key: string, value: unknown) => ({
  200: { description: 'A pet.', content: content({ [key]: value }) },
})

/** An API of another kind than Casebook's, for tests: no envelopes, and pets that come and go. */
export const pets = {
  openapi: '3.1.1',
  info: { title: 'Pets', version: '1.0.0' },
  'x-state': {
    pets: {
      key: 'id',
      seed: [
        { operation: 'listPets', example: 'two' },
        { value: { id: 7, name: 'Tom' }, with: { tags: [] } },
      ],
    },
    names: { key: 'name' },
  },
  paths: {
    '/pets': {
      get: {
        operationId: 'listPets',
        'x-state': {
          collection: 'pets',
          answer: '[$exists($request.query.q) ? $pets[name = $request.query.q] : $pets]',
        },
        responses: pet('two', [
          { id: 1, name: 'Rex', age: 3 },
          { id: 2, name: 'Mia' },
        ]),
      },
      post: {
        operationId: 'addPet',
        'x-state': {
          collection: 'pets',
          insert: { example: 'added' },
          becomes: '$merge([$request.body, { "id": $resource.id }])',
          answer: '$resource',
        },
        responses: {
          201: { description: 'Added.', content: content({ added: { id: 3, name: 'Leo' } }) },
        },
      },
    },
    '/pets/{id}': {
      get: {
        operationId: 'getPet',
        'x-state': {
          collection: 'pets',
          keys: '$request.path.id',
          missing: 'unknownPet',
          answer: '$resource',
        },
        responses: { ...pet('one', { id: 1, name: 'Rex', age: 3 }), ...notFound },
      },
      put: {
        operationId: 'putPet',
        'x-state': {
          collection: 'pets',
          keys: '$request.path.id',
          insert: { operation: 'addPet', example: 'added' },
          becomes: '$merge([$request.body, { "id": $number($request.path.id) }])',
        },
        responses: { 204: { description: 'Put.' } },
      },
      delete: {
        operationId: 'removePets',
        'x-state': {
          collection: 'pets',
          keys: '$split($request.path.id, ",")',
          missing: 'unknownPet',
          becomes: 'null',
          answer: '$resource',
        },
        responses: { ...pet('removed', []), ...notFound },
      },
    },
    '/health': { get: { operationId: 'getHealth', responses: pet('fine', 'fine') } },
  },
} as unknown as Document
