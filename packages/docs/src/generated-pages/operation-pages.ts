import { type Contract, listOperations, type Operation } from '@casebook/openapi'
import { codeSamples } from '../samples/code-samples.ts'
import { code } from '../texts/markdown-text.ts'
import { firstSentence } from '../texts/plain-text.ts'
import { evidenceOf } from './evidence.ts'
import { type GeneratedPage, generatedPage, type Language } from './generated-page.ts'
import { blocks, codeBlock } from './markdown.ts'
import { operationSlug, relativeLink } from './operation-link.ts'
import { rawOperation } from './raw-operation.ts'
import { words } from './words.ts'
import { writeAnswers } from './write-answer.ts'
import { writeNotes } from './write-notes.ts'
import { writeParameters } from './write-parameters.ts'
import { writeRepeatable } from './write-repeatable.ts'
import { writeRequestBody } from './write-request-body.ts'
import { writeSecurity } from './write-security.ts'

/** The reference of every operation as Markdown, under the address that it has in the reference. */
export function operationPages(contracts: Contract[], language: Language): GeneratedPage[] {
  return contracts.flatMap((contract) =>
    listOperations(contract.document).map((operation) =>
      operationPage(contract, operation, language),
    ),
  )
}

/** The reference of one operation as Markdown: all that the contract says of it. */
export function operationPage(
  contract: Contract,
  operation: Operation,
  language: Language,
): GeneratedPage {
  const say = words[language]
  const slug = operationSlug(contract, operation)
  const { description = '' } = rawOperation(contract.document, operation)
  return generatedPage({
    slug,
    title: operation.summary,
    description: firstSentence(description) || operation.summary,
    body: blocks(
      code(`${operation.method.toUpperCase()} ${operation.basePath}${operation.path}`),
      `${say.operationId}: ${code(operation.operationId)}`,
      description,
      evidenceOf(contract.document, operation.extensions),
      `## ${say.repeatable}`,
      writeRepeatable(operation, say),
      `## ${say.authentication}`,
      writeSecurity(contract, operation, say),
      operation.parameters.length > 0 && writeParameters(contract, operation.parameters, say),
      operation.requestBody && writeRequestBody(contract, operation, say),
      `## ${say.samples}`,
      ...codeSamples(contract.name, operation.operationId, language).flatMap(
        ({ lang, label, source }) => [`### ${label}`, codeBlock(lang, source)],
      ),
      `## ${say.answers}`,
      ...writeAnswers(contract, operation, say),
      `[${say.seeErrors}](${relativeLink(slug, 'errors')})`,
      writeNotes(contract, operation, slug, say),
    ),
  })
}
