import { type Mock, startMock } from '@casebook/mock'
import { exampleRequest, fromXml, listOperations, readContracts, toXml } from '@casebook/openapi'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createJudge } from './judge.ts'

let mock: Mock
beforeAll(async () => {
  mock = await startMock()
})
afterAll(() => mock.close())

describe.each(readContracts())('the mock of $name', ({ document }) => {
  const judge = createJudge(document)
  const operations = listOperations(document)

  const cases = operations.flatMap((operation) =>
    operation.responses.flatMap(({ status, content }) =>
      content.flatMap(({ mediaType, schema, examples }) =>
        examples.map(({ key, value }) => ({ operation, status, mediaType, schema, key, value })),
      ),
    ),
  )

  test.each(cases)(
    '$operation.operationId gives $status $key as $mediaType',
    async ({ operation, status, mediaType, schema, key, value }) => {
      const { path, method, headers, body } = exampleRequest(document, operation)
      const response = await fetch(mock.url + path, {
        method,
        headers: { ...headers, Accept: mediaType, Prefer: `code=${status}, example=${key}` },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      expect(response.status).toBe(status)
      expect(response.headers.get('content-type')).toBe(`${mediaType}; charset=utf-8`)

      if (mediaType.endsWith('xml')) {
        expect(text).toBe(toXml(document, schema, value))
        expect(judge(schema, fromXml(document, schema, text))).toEqual([])
      } else {
        const received = mediaType.endsWith('json') ? JSON.parse(text) : text
        expect(received).toEqual(value)
        expect(judge(schema, received)).toEqual([])
      }
    },
  )

  test.each(operations)(
    '$operationId answers an acceptable request with its first example of success',
    async (operation) => {
      const [success] = operation.responses
      const { path, method, headers, body } = exampleRequest(document, operation)
      const response = await fetch(mock.url + path, {
        method,
        headers,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      expect(response.status).toBe(success?.status)
      const first = success?.content[0]?.examples[0]?.value
      expect(first === undefined ? text : JSON.parse(text)).toEqual(first ?? '')
    },
  )

  test.each(operations.filter(({ security }) => security.length > 0))(
    '$operationId asks for credentials',
    async (operation) => {
      const { path, method } = exampleRequest(document, operation)
      expect((await fetch(mock.url + path, { method })).status).toBe(401)
    },
  )

  test('every response without content can be had', async () => {
    const empty = operations.flatMap((operation) =>
      operation.responses
        .filter(({ content }) => content.length === 0)
        .map(({ status }) => ({ operation, status })),
    )
    for (const { operation, status } of empty) {
      const { path, method, headers } = exampleRequest(document, operation)
      const response = await fetch(mock.url + path, {
        method,
        headers: { ...headers, Prefer: `code=${status}` },
      })
      expect([response.status, await response.text()]).toEqual([status, ''])
    }
  })
})
