import { type Document, listOperations } from '@casebook/openapi'
import { words as consoleWords } from '../console/words.ts'
import { words } from '../generated-pages/words.ts'
import { writeRepeatable } from '../generated-pages/write-repeatable.ts'
import { operationRoute } from '../reference-route.ts'
import type { Language } from './dictionary.ts'

/**
 * Puts before the description of each operation how it is called and a link to its console, since Redoc shows the call
 * beside the text, and on a phone far below it. Behind the description comes whether the call may be repeated.
 *
 * @param root address of the reference, ending in a slash
 */
export function addCallFacts(document: Document, language: Language, root: string): Document {
  const copy = structuredClone(document)
  const say = words[language]
  for (const operation of listOperations(copy)) {
    const { path, method, basePath } = operation
    const route = operationRoute(copy, operation).slice(1)
    const described = copy.paths?.[path]?.[method as 'get']
    if (!described) continue
    described.description = [
      `\`${method.toUpperCase()} ${basePath}${path}\``,
      `[${consoleWords[language].tryIt}](${root}${route}/try/)`,
      described.description?.trim() ?? '',
      `**${say.repeatable}** ${writeRepeatable(operation, say)}`,
    ].join('\n\n')
  }
  return copy
}
