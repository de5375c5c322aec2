import type { Contract, Operation, Schema } from '@casebook/openapi'
import { rawOperation } from '../generated-pages/raw-operation.ts'
import { schemaRows } from '../generated-pages/schema-rows.ts'
import { words } from '../generated-pages/words.ts'
import { html, type Markup } from '../html.ts'
import type { Language } from '../languages.ts'
import { productName } from '../product-name.ts'
import { text } from '../texts/markdown-text.ts'
import { plainText } from '../texts/plain-text.ts'
import { pathSteps } from './clean-query.ts'

/**
 * What the search knows of an operation, as a page of HTML for Pagefind: its id and its path weigh most, so that
 * it stands before the guides that name it, and then what it takes. Its errors weigh least, since many operations
 * have the same, which a guide explains. The steps of the path with digits are told once more, since
 * Pagefind finds such a step only as a word of its own.
 */
export function operationRecord(
  contract: Contract,
  operation: Operation,
  language: Language,
): string {
  const call = `${operation.method.toUpperCase()} ${operation.basePath}${operation.path}`
  const { description = '' } = rawOperation(contract.document, operation)
  const properties = (schema: Schema) =>
    schemaRows(contract.document, schema, words[language]).map(({ path, description }) =>
      named(path, description),
    )
  const taken = [
    ...operation.parameters.map(({ name, description }) => named(name, description ?? '')),
    ...(operation.requestBody?.content ?? []).flatMap(({ schema }) => properties(schema)),
  ]
  const returned = operation.responses.flatMap(({ content }) =>
    content.flatMap(({ schema }) => properties(schema)),
  )
  const outcomes = operation.responses.flatMap((response) => [
    `${response.key} ${response.description}`,
    ...response.content.flatMap(({ examples }) =>
      examples.map(({ summary, value }) => `${text(summary ?? '')} ${text(codeOf(value))}`),
    ),
  ])
  return html`<!doctype html>
<html lang="${language}"><body data-pagefind-body>
<h1>${operation.summary}</h1>
<p data-pagefind-weight="10" data-pagefind-meta="id">${operation.operationId}</p>
<p data-pagefind-weight="10" data-pagefind-meta="call">${call}</p>
<p data-pagefind-meta="api">${productName(contract)}</p>
${paragraphs([description])}
<div data-pagefind-weight="3">${paragraphs(taken)}</div>
${paragraphs(returned)}
<div data-pagefind-weight="0.3">${paragraphs(outcomes)}</div>
<p data-pagefind-weight="10">${pathSteps(call)
    .filter((step) => /\d/.test(step))
    .join(' ')}</p>
</body></html>`.markup
}

/** A property or parameter by its own name, since `owner.id` would be a word of its own, in Markdown. */
function named(path: string, description: string): string {
  return `${text(path.replaceAll('[]', '').split('.').at(-1) ?? '')}: ${description}`
}

/** Texts of Markdown as plain paragraphs, each once. */
function paragraphs(texts: string[]): Markup[] {
  return [...new Set(texts.map(plainText))].map((text) => html`<p>${text}</p>\n`)
}

/** The code in an error, wherever it stands near the top. */
function codeOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return ''
  const { code, error } = value as { code?: unknown; error?: unknown }
  return [code, (error as { code?: unknown } | undefined)?.code]
    .filter((each) => each !== undefined)
    .join(' ')
}
