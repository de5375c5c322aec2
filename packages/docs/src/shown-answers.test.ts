import { type Mock, startMock } from '@casebook/mock'
import {
  asAnswered,
  askFor,
  type Contract,
  fromXml,
  isJson,
  listOperations,
  type Operation,
  readContracts,
  toXml,
} from '@casebook/openapi'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { documentedErrors, errorCatalogue, operationPage } from './generated-pages/index.ts'
import { readBlocks } from './guides/read-blocks.ts'
import { shownDocument } from './redoc/shown-document.ts'

let mock: Mock
beforeAll(async () => {
  mock = await startMock()
})
afterAll(() => mock.close())

interface Wanted {
  status: number
  mediaType: string
  example: string
}

/** What the mock answers when it is asked for an example: its text, with JSON indented as the docs have it. */
async function answerOf(contract: Contract, operation: Operation, wanted: Wanted): Promise<string> {
  const { document } = contract
  const { status, mediaType, example: key } = wanted
  const { path, method, headers, text: body } = askFor(document, operation, mediaType)
  const response = await fetch(mock.url + path, {
    method,
    headers: { ...headers, Prefer: `code=${status}, example=${key}` },
    ...(body !== undefined && { body }),
  })
  const type = response.headers.get('Content-Type')?.replace('; charset=utf-8', '')
  expect([response.status, type]).toEqual([status, mediaType])
  const text = await response.text()
  const content = operation.responses
    .find((each) => each.status === status)
    ?.content.find((each) => each.mediaType === mediaType)
  const example = content?.examples.find((each) => each.key === key)
  // What is worked out for each answer stands in the docs as it does in the example.
  const shown = (value: unknown) =>
    example ? asAnswered({ ...example, value }, example.value) : value
  if (isJson(mediaType)) return JSON.stringify(shown(JSON.parse(text)), null, 2)
  if (!content || !example?.['x-computed']) return text
  return toXml(document, content.schema, shown(fromXml(document, content.schema, text)))
}

/** The answers that a page of the reference in Markdown shows, each with what is written above it. */
function answersOn(page: string): (Wanted & { text: string })[] {
  const lines = page.split('\n')
  return readBlocks('page', page).flatMap(({ line, text }) => {
    const above = lines.slice(0, line - 2)
    const status = above.findLast((each) => /^##/.test(each))?.match(/^### (\d{3})$/)?.[1]
    const [, mediaType = '', example = ''] =
      above.findLast(Boolean)?.match(/^`([^`]+)`, `([^`]+)`: /) ?? []
    return status ? [{ status: Number(status), mediaType, example, text: text.trimEnd() }] : []
  })
}

const references = [
  ...readContracts().map((contract) => ({ ...contract, language: 'en' as const })),
  ...readContracts(undefined, 'ru').map((contract) => ({ ...contract, language: 'ru' as const })),
]

describe.each(references)('$name in $language', (contract) => {
  const { language, document } = contract
  const operations = listOperations(document)

  test.each(operations)(
    'every answer that the page of $operationId shows is what the mock answers',
    async (operation) => {
      const shown = answersOn(operationPage(contract, operation, language).body)
      const withContent = operation.responses.filter(({ content }) => content.length > 0)
      expect(new Set(shown.map(({ status }) => status))).toEqual(
        new Set(withContent.map(({ status }) => status)),
      )
      for (const { text, ...wanted } of shown)
        expect(text).toBe(await answerOf(contract, operation, wanted))
    },
  )

  test.each(listOperations(shownDocument(contract, language)))(
    'every answer that the reference offers of $operationId is what the mock answers',
    async ({ operationId, responses }) => {
      const operation = operations.find((each) => each.operationId === operationId)
      if (!operation) throw new Error(`The contract has no ${operationId}.`)
      for (const { status, content } of responses) {
        for (const { mediaType, examples } of content) {
          for (const { key, value } of examples) {
            const text = isJson(mediaType) ? JSON.stringify(value, null, 2) : value
            expect(text).toBe(
              await answerOf(contract, operation, { status, mediaType, example: key }),
            )
          }
        }
      }
    },
  )

  test('every answer in the catalogue of errors is what the mock answers', async () => {
    const { body } = errorCatalogue([contract], language)
    for (const error of documentedErrors(contract)) {
      const { heading, status, value } = error
      const [operation] = error.operations
      const [mediaType] = error.mediaTypes
      if (!operation || !mediaType) continue
      const { examples = [] } =
        operation.responses
          .find((response) => response.status === status)
          ?.content.find((content) => content.mediaType === mediaType) ?? {}
      const example = examples.find((each) => each.value === value)?.key ?? ''
      const section = body.split(/^### /m).find((part) => part.startsWith(`\`${heading}\`\n`)) ?? ''
      const shown = readBlocks(heading, section).map(({ text }) => text.trimEnd())
      expect(shown).toEqual([await answerOf(contract, operation, { status, mediaType, example })])
    }
  })
})
