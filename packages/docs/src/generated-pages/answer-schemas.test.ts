import {
  type Document,
  isJson,
  isReference,
  listOperations,
  readContracts,
  resolve,
  type Schema,
} from '@casebook/openapi'
import { expect, test } from 'vitest'
import { languages } from '../languages.ts'
import { operationPage } from './operation-pages.ts'

/** All that a schema and what it contains say of themselves. What stands beside a reference replaces what it leads to. */
function textsOf(document: Document, schema: Schema, within: Schema[] = []): string[] {
  const node = resolve(document, schema)
  if (within.includes(node)) return []
  const beside = isReference(schema) ? (schema as { description?: string }).description : undefined
  const parts = [
    ...Object.values(node.properties ?? {}),
    ...('items' in node && node.items ? [node.items] : []),
    ...(node.allOf ?? []),
    ...(node.oneOf ?? []),
    ...(node.anyOf ?? []),
  ] as Schema[]
  return [
    beside ?? node.description ?? '',
    ...parts.flatMap((part) => textsOf(document, part, [...within, node])),
  ]
}

const contracts = languages.flatMap((language) =>
  readContracts(undefined, language === 'en' ? undefined : language).map((contract) => ({
    language,
    name: contract.name,
    contract,
  })),
)

/** Cells of tables have no line breaks. */
const inOneLine = (text: string) => text.replaceAll('<br>', ' ').replaceAll(/\s+/g, ' ').trim()

test.each(contracts)(
  'the pages of $name in $language tell what the schemas of the answers say',
  ({ language, contract }) => {
    for (const operation of listOperations(contract.document)) {
      const body = inOneLine(operationPage(contract, operation, language).body)
      const texts = operation.responses
        .flatMap(({ content }) => content.filter(({ mediaType }) => isJson(mediaType)))
        .flatMap(({ schema }) => textsOf(contract.document, schema))
      const missing = texts.filter((text) => !body.includes(inOneLine(text)))
      expect({ operation: operation.operationId, missing: [...new Set(missing)] }).toEqual({
        operation: operation.operationId,
        missing: [],
      })
    }
  },
)

test.each(contracts)(
  'no table of $name in $language stands twice on a page',
  ({ language, contract }) => {
    for (const operation of listOperations(contract.document)) {
      const { body } = operationPage(contract, operation, language)
      const tables = body.match(/(^\|.*\n?)+/gm) ?? []
      expect(tables).toEqual([...new Set(tables)])
    }
  },
)
