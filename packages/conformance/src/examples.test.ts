import {
  type Document,
  listOperations,
  readContracts,
  resolve,
  type Schema,
} from '@casebook/openapi'
import { describe, expect, test } from 'vitest'
import { createJudge } from './judge.ts'

describe.each(readContracts())('the examples of $name', ({ document }) => {
  const judge = createJudge(document)

  test.each(listOperations(document))(
    'every response of $operationId that has content has an example in every media type',
    ({ responses, requestBody }) => {
      const contents = [
        ...responses.flatMap(({ content }) => content),
        ...(requestBody?.content ?? []),
      ]
      expect(contents.length).toBeGreaterThan(0)
      expect(contents.filter(({ examples }) => examples.length === 0)).toEqual([])
    },
  )

  test.each(listOperations(document))('every body in $operationId is valid', (operation) => {
    const contents = [
      ...operation.responses.flatMap(({ content }) => content),
      ...(operation.requestBody?.content ?? []),
    ]
    const violations = contents.flatMap(({ schema, examples }) =>
      examples.flatMap(({ key, value }) => judge(schema, value).map((line) => `${key}: ${line}`)),
    )
    expect(violations).toEqual([])
  })

  test('every example within a schema, a parameter and a header is valid', () => {
    const found = schemaExamples(document, document)
    expect(found.length).toBeGreaterThan(5)
    const violations = found.flatMap(({ schema, value }) =>
      judge(schema, value).map((line) => `${JSON.stringify(value)}: ${line}`),
    )
    expect(violations).toEqual([])
  })
})

/** Every `example` that stands in a schema or beside one, with the schema. */
function schemaExamples(document: Document, node: unknown): { schema: Schema; value: unknown }[] {
  if (typeof node !== 'object' || node === null) return []
  const {
    example,
    examples,
    schema = node,
  } = node as {
    example?: unknown
    examples?: Record<string, { $ref?: string; value?: unknown }>
    schema?: Schema
  }
  const named = 'in' in node && examples ? Object.values(examples) : []
  const own = [
    ...(example === undefined ? [] : [example]),
    ...named.map((reference) => (resolve(document, reference) as { value?: unknown }).value),
  ].map((value) => ({ schema, value }))
  const children = Object.entries(node).filter(([key]) => key !== 'examples' && key !== 'example')
  return [...own, ...children.flatMap(([, child]) => schemaExamples(document, child))]
}
