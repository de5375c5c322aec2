import { type Document, listOperations, resolve, type Schema } from '@casebook/openapi'
import { createJudge } from './judge.ts'

/** Says which examples of a document its own schemas refuse, a line each. */
export function examplesAmiss(document: Document): string[] {
  const judge = createJudge(document)
  const bodies = listOperations(document).flatMap(({ operationId, responses, requestBody }) =>
    [...responses, ...(requestBody ? [requestBody] : [])]
      .flatMap(({ content }) => content)
      .flatMap(({ schema, examples }) =>
        examples.map(({ key, value }) => ({ where: `${operationId} ${key}`, schema, value })),
      ),
  )
  return [...bodies, ...within(document, document)].flatMap(({ where, schema, value }) =>
    judge(schema, value).map((line) => `${where}: ${line}`),
  )
}

interface Found {
  where: string
  schema: Schema
  value: unknown
}

/** Every `example` and `examples` that stands in a schema, parameter or header. */
function within(document: Document, node: unknown, where = ''): Found[] {
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
  const values = [
    ...(example === undefined ? [] : [example]),
    ...named.map((reference) => (resolve(document, reference) as { value?: unknown }).value),
  ]
  const children = Object.entries(node).filter(([key]) => key !== 'examples' && key !== 'example')
  return [
    ...values.map((value) => ({ where, schema, value })),
    ...children.flatMap(([key, child]) => within(document, child, `${where}/${key}`)),
  ]
}
