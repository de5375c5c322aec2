import { expect, test } from 'vitest'
import { currentBody } from './current-body.ts'

const properties = { title: 'title', owners: 'owners.id', place: 'place.id' }

test('each property of the body has the value that the resource has in its place', () => {
  const resource = { title: 'A', owners: [{ id: 1 }, { id: 2 }], place: { id: 7 }, other: true }
  expect(currentBody(resource, properties, ['title'])).toEqual({
    title: 'A',
    owners: [1, 2],
    place: 7,
  })
})

test('what the resource lacks is undefined, and refused where the body must have it', () => {
  const resource = { title: 'A' }
  expect(currentBody(resource, properties, ['title'])).toEqual({
    title: 'A',
    owners: undefined,
    place: undefined,
  })
  expect(() => currentBody(resource, properties, ['place'])).toThrow(
    'place is missing: the resource has no place.id.',
  )
})
