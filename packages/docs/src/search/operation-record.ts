import type { Contract, Operation } from '@casebook/openapi'
import { html } from '../html.ts'
import type { Language } from '../languages.ts'
import { productName } from '../product-name.ts'

/**
 * What the search knows of an operation, as a page of HTML for Pagefind: its id and its path weigh most, so that
 * it stands before the guides that name it.
 */
export function operationRecord(
  contract: Contract,
  operation: Operation,
  language: Language,
): string {
  const call = `${operation.method.toUpperCase()} ${operation.path}`
  const { description, tags } = source(contract, operation)
  const parameters = operation.parameters.map(
    ({ name, description }) => `${name}: ${description ?? ''}`,
  )
  const problems = operation.responses.flatMap((response) => [
    `${response.key} ${response.description}`,
    ...response.content.flatMap(({ examples }) =>
      examples.map(({ summary, value }) => `${summary ?? ''} ${codeOf(value)}`),
    ),
  ])
  return html`<!doctype html>
<html lang="${language}"><body data-pagefind-body>
<h1>${operation.summary}</h1>
<p data-pagefind-weight="10" data-pagefind-meta="id">${operation.operationId}</p>
<p data-pagefind-weight="10" data-pagefind-meta="call">${call}</p>
<p data-pagefind-meta="api">${productName(contract)}</p>
${[description, tags, ...parameters, ...new Set(problems)].map((text) => html`<p>${text}</p>\n`)}
</body></html>`.markup
}

/** What the contract says of the operation in the document itself. */
function source({ document }: Contract, { path, method }: Operation) {
  const { description = '', tags = [] } = document.paths?.[path]?.[method as 'get'] ?? {}
  return { description, tags: tags.join(' ') }
}

/** The code in an error, wherever it stands near the top. */
function codeOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return ''
  const { code, error } = value as { code?: unknown; error?: unknown }
  return [code, (error as { code?: unknown } | undefined)?.code]
    .filter((each) => each !== undefined)
    .join(' ')
}
