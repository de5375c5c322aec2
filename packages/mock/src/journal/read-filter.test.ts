import { expect, test } from 'vitest'
import { readFilter } from './read-filter.ts'

test('every filter can be given in a query', () => {
  const query = {
    world: 'first',
    api: 'r7-crm',
    operationId: 'closeCase',
    method: 'put',
    path: '/api/*',
    status: '4XX',
    violated: 'false',
    since: '12',
    limit: '5',
  }
  expect(readFilter(query)).toEqual({
    ...query,
    method: 'PUT',
    status: '4xx',
    violated: false,
    since: 12,
    limit: 5,
  })
})

test('without filters everything is asked for', () => {
  expect(readFilter({})).toEqual({})
})

test.each([
  [
    { colour: 'red' },
    'There is no filter "colour". The filters are world, api, operationId, method, path, status, violated, since, limit.',
  ],
  [{ constructor: 'x' }, 'There is no filter "constructor".'],
  [{ world: ['a', 'b'] }, 'The filter "world" is given more than once.'],
  [{ status: 'bad' }, 'The filter "status" is "bad". It takes a status such as 404, a class'],
  [{ status: '600' }, 'The filter "status" is "600".'],
  [{ violated: 'yes' }, 'The filter "violated" is "yes". It takes true or false.'],
  [{ since: '-1' }, 'The filter "since" is "-1". It takes the identifier of an exchange'],
  [{ limit: '1e3' }, 'The filter "limit" is "1e3". It takes a whole number.'],
])('%j is refused', (query, message) => {
  expect(() => readFilter(query as Record<string, string>)).toThrow(
    expect.objectContaining({ statusCode: 400, message: expect.stringContaining(message) }),
  )
})
