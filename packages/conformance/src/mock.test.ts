import { type Mock, startMock } from '@casebook/mock'
import {
  asAnswered,
  askFor,
  exampleRequest,
  fromXml,
  listOperations,
  readContracts,
  toXml,
} from '@casebook/openapi'
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
        examples.map((example) => ({ operation, status, mediaType, schema, example })),
      ),
    ),
  )

  test.each(cases)(
    '$operation.operationId gives $status $example.key as $mediaType',
    async ({ operation, status, mediaType, schema, example }) => {
      const request = askFor(document, operation, mediaType)
      const response = await fetch(mock.url + request.path, {
        method: request.method,
        headers: { ...request.headers, Prefer: `code=${status}, example=${example.key}` },
        ...(request.text !== undefined && { body: request.text }),
      })
      const text = await response.text()
      expect(response.status).toBe(status)
      expect(response.headers.get('content-type')).toBe(`${mediaType}; charset=utf-8`)

      if (mediaType.endsWith('xml')) {
        const received = fromXml(document, schema, text)
        expect(text).toBe(toXml(document, schema, asAnswered(example, received)))
        expect(judge(schema, received)).toEqual([])
      } else {
        const received = mediaType.endsWith('json') ? JSON.parse(text) : text
        expect(received).toEqual(asAnswered(example, received))
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
      const first = success?.content[0]?.examples[0]
      const received = first === undefined ? text : JSON.parse(text)
      expect(received).toEqual(first === undefined ? '' : asAnswered(first, received))
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
