import { beforeEach, expect, test } from 'vitest'
import { advance } from './advance.ts'
import { createState, type State } from './create-state.ts'
import { findOperation } from './find-example.ts'
import { pets } from './pets.ts'
import { LARGEST_STATE, MOST_RESOURCES } from './state-limits.ts'
import { stateSize } from './state-size.ts'

let state: State
beforeEach(() => {
  state = createState(pets)
})

const send = (
  operationId: string,
  {
    id = '',
    body,
    query = {},
  }: { id?: string; body?: unknown; query?: Record<string, string> } = {},
  document = pets,
) => {
  const operation = findOperation(document, operationId, 'test')
  return advance(state, document, operation, { path: { id }, query, headers: {}, body })
}
const value = async (sent: ReturnType<typeof send>) => (await sent)?.value

/** The document with other rules for an operation on one pet. */
const withRules = (method: 'put' | 'delete', rules: object) => {
  const document = structuredClone(pets)
  Object.assign(document.paths?.['/pets/{id}']?.[method] ?? {}, { 'x-state': rules })
  return document
}

test('a world begins with what the contract shows', () => {
  expect(state).toEqual({
    pets: [
      { id: 1, name: 'Rex', age: 3 },
      { id: 2, name: 'Mia' },
      { id: 7, name: 'Tom', tags: [] },
    ],
    names: [],
  })
})

test('worlds do not meet', async () => {
  await send('removePets', { id: '1' })
  expect(createState(pets).pets).toHaveLength(3)
})

test('an operation that says nothing of the state is left to others', async () => {
  expect(await send('getHealth')).toBeUndefined()
})

test('a list has the resources that fit, also when there is one or none', async () => {
  expect(await value(send('listPets'))).toHaveLength(3)
  expect(await value(send('listPets', { query: { q: 'Mia' } }))).toEqual([{ id: 2, name: 'Mia' }])
  expect(await value(send('listPets', { query: { q: 'Ada' } }))).toEqual([])
})

test('a new resource gets the next key and can be read', async () => {
  expect(await send('addPet', { body: { id: 1, name: 'Ada' } })).toEqual({
    status: 201,
    example: { key: 'added', value: { id: 3, name: 'Leo' } },
    value: { id: 8, name: 'Ada' },
    keys: [],
  })
  expect(await value(send('getPet', { id: '8' }))).toEqual({ id: 8, name: 'Ada' })
})

test('a resource can be put where there is none, and replaced where there is one', async () => {
  expect(await send('putPet', { id: '5', body: { name: 'Ada' } })).toEqual({
    status: 204,
    value: undefined,
    keys: ['5'],
  })
  await send('putPet', { id: '1', body: { name: 'Bea' } })
  expect(state.pets).toEqual([
    { id: 1, name: 'Bea' },
    { id: 2, name: 'Mia' },
    { id: 7, name: 'Tom', tags: [] },
    { id: 5, name: 'Ada' },
  ])
})

test('removed resources are gone, and the answer shows them once more', async () => {
  expect(await value(send('removePets', { id: '2,7' }))).toEqual([
    { id: 2, name: 'Mia' },
    { id: 7, name: 'Tom', tags: [] },
  ])
  expect(await send('getPet', { id: '2' })).toMatchObject({ status: 404, keys: ['2'] })
})

test('nothing is removed when one of several is unknown', async () => {
  expect(await send('removePets', { id: '1,8,9' })).toEqual({
    status: 404,
    example: { key: 'unknownPet', value: { error: 'unknown pet' } },
    value: { error: 'unknown pet' },
    keys: ['8', '9'],
  })
  expect(state).toEqual(createState(pets))
})

test('an expression that fails is named, and nothing changes', async () => {
  const document = withRules('delete', {
    collection: 'pets',
    keys: '$request.path.id',
    becomes: 'null',
    answer: '$uppercase(5)',
  })
  await expect(send('removePets', { id: '1' }, document)).rejects.toMatchObject({
    statusCode: 500,
    message:
      'x-state of removePets, answer: Argument 1 of function "uppercase" does not match function signature, at character 11 of the expression $uppercase(5)',
  })
  expect(state).toEqual(createState(pets))
})

test.each([
  [
    '$nothing',
    'the result is undefined. Make it an object with "id", or null to remove the resource.',
  ],
  [
    '{ "name": "Rex" }',
    'the result is {"name":"Rex"}. Make it an object with "id", or null to remove the resource.',
  ],
  ['{ "id": 2 }', 'two resources would have the same "id".'],
])('a resource cannot become %s', async (becomes, message) => {
  const document = withRules('put', { collection: 'pets', keys: '$request.path.id', becomes })
  await expect(send('putPet', { id: '1' }, document)).rejects.toMatchObject({
    statusCode: 500,
    message: `x-state of putPet, becomes: ${message}`,
  })
})

test('what a client sends is never run, and reaches no prototype', async () => {
  const body = JSON.parse(
    '{ "name": "$error(1)", "__proto__": { "polluted": true }, "_jsonata_lambda": true, "constructor": { "prototype": { "polluted": true } } }',
  )
  expect(await value(send('addPet', { body }))).toEqual({
    id: 8,
    name: '$error(1)',
    constructor: { prototype: { polluted: true } },
  })
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  const document = withRules('put', {
    collection: 'pets',
    keys: '$request.path.id',
    becomes: '$eval($request.body.name)',
  })
  await expect(send('putPet', { id: '1', body: { name: 'null' } }, document)).rejects.toThrow(
    'Attempted to invoke a non-function',
  )
})

test('a body that is nested too deep is refused', async () => {
  const body = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`)
  await expect(send('addPet', { body })).rejects.toMatchObject({ statusCode: 413 })
})

test('a full collection takes no more', async () => {
  const many = Array.from({ length: MOST_RESOURCES }, (_, index) => ({ id: index + 1 }))
  state = { ...state, pets: many }
  await expect(send('addPet', { body: {} })).rejects.toMatchObject({
    statusCode: 507,
    message: 'This world holds 10000 pets at the most, and is full. Reset it to go on.',
  })
  expect(state.pets).toBe(many)
  expect((await send('putPet', { id: '1', body: {} }))?.status).toBe(204)
})

test('a full world takes no more', async () => {
  const half = 'x'.repeat(LARGEST_STATE / 2)
  await send('addPet', { body: { name: half } })
  await expect(send('addPet', { body: { name: half } })).rejects.toMatchObject({ statusCode: 507 })
  expect(stateSize(state)).toBeLessThan(LARGEST_STATE)
})
