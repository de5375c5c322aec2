import { type Document, listOperations } from '@casebook/openapi'
import { words } from '../console/words.ts'
import { operationRoute } from '../reference-route.ts'
import type { Language } from './dictionary.ts'

/**
 * Puts a link to its console before the description of each operation, where Redoc shows it wherever it shows the
 * operation.
 *
 * @param root address of the reference, ending in a slash
 */
export function addConsoleLinks(document: Document, language: Language, root: string): Document {
  const copy = structuredClone(document)
  for (const operation of listOperations(copy)) {
    const { path, method } = operation
    const route = operationRoute(copy, operation).slice(1)
    const described = copy.paths?.[path]?.[method as 'get']
    if (!described) continue
    const link = `[${words[language].tryIt}](${root}${route}/try/)`
    described.description = `${link}\n\n${described.description ?? ''}`
  }
  return copy
}
