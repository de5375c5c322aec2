import { type Document, readContracts } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { checkState } from './check-state.ts'
import { pets } from './pets.ts'

test.each(readContracts())('the contract $name can be understood', ({ document }) => {
  expect(() => checkState(document)).not.toThrow()
})

test('a contract without the extension has nothing to check', () => {
  const { 'x-state': _, paths: __, ...rest } = pets as Document & { 'x-state': object }
  expect(() => checkState(rest as Document)).not.toThrow()
})

const seed = [{ operation: 'listPets', example: 'two' }]

test.each([
  [
    { 'pet-names': { key: 'id' } },
    'pet-names: name a collection with letters and digits, and not request, resource, example, eval.',
  ],
  [
    { request: { key: 'id' } },
    'request: name a collection with letters and digits, and not request, resource, example, eval.',
  ],
  [{ pets: [] }, 'pets: write a mapping with the keys key, seed.'],
  [{ pets: { id: 'id' } }, 'pets: the key "id" is not known. Use key, seed.'],
  [{ pets: { seed } }, 'pets: write the name of a property as key, and a list as seed.'],
  [
    { pets: { key: 'name', seed: [{ value: { id: 1 } }] } },
    'pets: the seed {"id":1} has no "name".',
  ],
  [
    { pets: { key: 'id', seed: [{ operation: 'getPets' }] } },
    'pets, seed 1: there is no operation "getPets". There are listPets, addPet, getPet, putPet, removePets, getHealth.',
  ],
  [
    { pets: { key: 'id', seed: [...seed, { operation: 'getPet', example: 'two' }] } },
    'pets, seed 2: getPet has no example "two". It has one, unknownPet.',
  ],
  [
    { pets: { key: 'id', seed: [{ ...seed[0], at: 'pets' }] } },
    'pets, seed 1: there is no object, and no list of objects, at "pets".',
  ],
])('the collections %j are refused', (collections, message) => {
  const document = { ...pets, 'x-state': collections } as unknown as Document
  expect(() => checkState(document)).toThrow(`x-state of the document, ${message}`)
})

test.each([
  [
    'yes',
    ': write a mapping with the keys collection, keys, missing, insert, refuse, becomes, answer.',
  ],
  [
    { become: '1' },
    ': the key "become" is not known. Use collection, keys, missing, insert, refuse, becomes, answer.',
  ],
  [{ collection: 'dogs' }, ': there is no collection "dogs". There are pets, names.'],
  [
    { collection: 'pets', missing: 'gone' },
    ', missing: removePets has no example "gone". It has removed, unknownPet.',
  ],
  [
    { collection: 'pets', missing: 'unknownPet', insert: { example: 'removed' } },
    ': write either missing or insert, since only one can be done.',
  ],
  [{ collection: 'pets', insert: { example: 'removed' } }, ', insert: the list is empty.'],
  [{ collection: 'pets', refuse: {} }, ': write a list as refuse.'],
  [
    { collection: 'pets', refuse: [{ when: 'true', example: 'no' }] },
    ', refuse 1: removePets has no example "no". It has removed, unknownPet.',
  ],
  [{ collection: 'pets', becomes: null }, ', becomes: write a JSONata expression, as a text.'],
  [
    { collection: 'pets', answer: '$pets[id = 1' },
    ', answer: Expected "]" before end of expression, at character 12 of the expression $pets[id = 1',
  ],
])('the rules %j are refused', (rules, message) => {
  const document = structuredClone(pets)
  Object.assign(document.paths?.['/pets/{id}']?.delete ?? {}, { 'x-state': rules })
  expect(() => checkState(document)).toThrow(`x-state of removePets${message}`)
})
