import { expect, test } from 'vitest'
import { candidate, nearestRoutes } from './nearest-routes.ts'

const routes = [
  candidate('GET', '/v1/cases/{id}'),
  candidate('PUT', '/v1/cases/{id}'),
  candidate('PUT', '/v1/cases/{id}/close'),
  candidate('GET', '/v1/tasks'),
]
const nearest = (method: string, path: string) =>
  nearestRoutes(routes, method, path).map((each) => `${each.method} ${each.template}`)

test.each([
  ['PUT', '/cases/1/close', ['PUT /v1/cases/{id}/close']],
  ['GET', '/cases/1', ['GET /v1/cases/{id}', 'PUT /v1/cases/{id}']],
  ['PUT', '/v1/case/1', ['PUT /v1/cases/{id}', 'GET /v1/cases/{id}', 'PUT /v1/cases/{id}/close']],
  ['GET', '/V1/task', ['GET /v1/tasks']],
  ['GET', '/tasks', ['GET /v1/tasks']],
  ['GET', '/other', []],
  ['GET', '/', []],
  ['GET', '/1/2/3', []],
])('%s %s is near to %j', (method, path, expected) => {
  expect(nearest(method, path)).toEqual(expected)
})

test('the longest path is compared with very many routes', () => {
  const many = Array.from({ length: 50_000 }, (_, index) =>
    candidate('GET', `/api/v${index}/some/resources/{id}/with/parts/{part}/of/it`),
  )
  nearestRoutes(many, 'GET', '/resource'.repeat(8000))
})
