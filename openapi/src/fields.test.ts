import { expect, test } from 'vitest'
import { toFields } from './fields.ts'

test('an object becomes the fields of a form', () => {
  const value = {
    title: 'Fair',
    isPrivate: true,
    description: null,
    members: [5101, 5100],
    accessList: [],
    owner: { id: 7 },
    customFieldList: [{ Key: 1, Value: 'Hall 5' }, { '2': 'x' }],
  }
  expect(toFields(value)).toEqual({
    title: 'Fair',
    isPrivate: true,
    description: '',
    members: [5101, 5100],
    'owner.id': 7,
    'customFieldList[0].Key': 1,
    'customFieldList[0].Value': 'Hall 5',
    'customFieldList[1].2': 'x',
  })
})
