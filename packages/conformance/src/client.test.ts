import { createEgainCasemgrClient } from '@casebook/client/egain-casemgr'
import { createR7CrmClient } from '@casebook/client/r7-crm'
import { type Mock, startMock } from '@casebook/mock'
import { exampleRequest, listOperations, readContracts, serverUrl } from '@casebook/openapi'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const clients = {
  'r7-crm': createR7CrmClient,
  'egain-casemgr': createEgainCasemgrClient,
}

/** What the client of any API can do, for tests that go through all of a contract. */
interface AnyClient {
  request(
    method: string,
    path: string,
    options: { params: object; headers: object; body?: unknown },
  ): Promise<{ data?: unknown; error?: unknown; response: Response }>
}

let mock: Mock
beforeAll(async () => {
  mock = await startMock()
})
afterAll(() => mock.close())

test('every contract has a client', () => {
  expect(Object.keys(clients).sort()).toEqual(readContracts().map(({ name }) => name))
})

describe.each(readContracts())('the client of $name', ({ name, document }) => {
  const cases = listOperations(document).flatMap((operation) =>
    operation.responses.flatMap(({ status, content }) =>
      (content[0]?.examples ?? [{ key: undefined, value: undefined }]).map(({ key, value }) => ({
        operation,
        status,
        key,
        value,
      })),
    ),
  )

  test.each(cases)(
    '$operation.operationId turns $status $key into a result',
    async ({ operation, status, key, value }) => {
      const create = clients[name as keyof typeof clients]
      const baseUrl = mock.url + serverUrl(document).pathname.replace(/\/$/, '')
      const client = create({ baseUrl, token: 'token' }) as unknown as AnyClient
      const path = operation.parameters
        .filter((parameter) => parameter.in === 'path')
        .map((parameter) => [parameter.name, parameter.example ?? '1001'])
      const { body } = exampleRequest(document, operation)
      const { data, error, response } = await client.request(operation.method, operation.path, {
        params: { path: Object.fromEntries(path) },
        headers: { Prefer: key ? `code=${status}, example=${key}` : `code=${status}` },
        ...(body !== undefined && { body }),
      })
      expect(response.status).toBe(status)
      expect({ data, error }).toEqual(
        status < 300 ? { data: value, error: undefined } : { data: undefined, error: value },
      )
    },
  )
})
