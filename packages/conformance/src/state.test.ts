import { type Mock, startMock } from '@casebook/mock'
import {
  askFor,
  exampleRequest,
  fromXml,
  listOperations,
  type Operation,
  readContracts,
} from '@casebook/openapi'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createJudge } from './judge.ts'

let mock: Mock
beforeAll(async () => {
  mock = await startMock({ state: true })
})
afterAll(() => mock.close())

/** The same call with another identifier, which no example has. */
const elsewhere = (path: string) => path.replace(/\b\d{4}\b/, '9999')

/** Every example of a request body, as JSON; one request without a body where the operation takes none. */
function bodies({ requestBody }: Operation): unknown[] {
  const json = requestBody?.content.find(({ mediaType }) => mediaType.endsWith('json'))
  return json?.examples.map(({ value }) => value) ?? [undefined]
}

describe.each(readContracts())('the mock of $name with state', ({ document }) => {
  const judge = createJudge(document)

  const sent = listOperations(document).flatMap((operation) => {
    const { path, method } = exampleRequest(document, operation)
    const places = [...new Set([path, elsewhere(path)])]
    return places.flatMap((url) =>
      bodies(operation).map((body) => ({ operation, url, method, body })),
    )
  })

  // Twice, since a request can meet what an earlier one has left behind.
  test.each([...sent, ...sent])(
    '$method $url gives an answer that fits the contract',
    async ({ operation, url, method, body }) => {
      const { path } = exampleRequest(document, operation)
      for (const format of ['json', 'xml']) {
        const request = askFor(document, operation, mediaTypeOf(operation, format), body)
        const response = await fetch(mock.url + request.path.replace(path, url), {
          method,
          headers: request.headers,
          ...(request.text !== undefined && { body: request.text }),
        })
        const text = await response.text()
        const declared = operation.responses.find(({ status }) => status === response.status)
        const [mediaType] = response.headers.get('content-type')?.split(';') ?? []
        const content = declared?.content.find((each) => each.mediaType === mediaType)
        expect([400, 404, ...successes(operation)]).toContain(response.status)
        if (declared?.content.length === 0) expect(text).toBe('')
        else {
          const { schema } = content as NonNullable<typeof content>
          const value = format === 'xml' ? fromXml(document, schema, text) : JSON.parse(text)
          expect(judge(schema, value)).toEqual([])
        }
      }
    },
  )
})

/** The media type in which an operation answers in a format; each of its errors has it too. */
function mediaTypeOf({ responses }: Operation, format: string): string {
  const types = responses.flatMap(({ content }) => content.map(({ mediaType }) => mediaType))
  return types.find((each) => each.endsWith(format)) ?? ''
}

function successes({ responses }: Operation): number[] {
  return responses.map(({ status }) => status).filter((status) => status < 300)
}
