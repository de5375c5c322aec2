import type { Contract, Document } from '@casebook/openapi'
import { referenceDocument } from '../reference-document.ts'
import { codeSamples } from '../samples/code-samples.ts'
import { changeMarkdown } from '../texts/contract-texts.ts'
import { text } from '../texts/markdown-text.ts'
import { withoutHtml } from '../texts/without-html.ts'
import { addCallFacts } from './add-call-facts.ts'
import { addSamples } from './add-samples.ts'
import type { Language } from './dictionary.ts'
import { markdocText } from './markdoc-text.ts'

/**
 * The document that Redoc renders, and takes over in the browser.
 *
 * @param root address of the reference, ending in a slash, for links that Redoc does not make; by default the root of the
 *   server, from which Redoc links too
 */
export function shownDocument(
  { name, document }: Contract,
  language: Language,
  root = '/',
): Document {
  const sampled = addSamples(document, (operationId) => codeSamples(name, operationId, language))
  const shown = referenceDocument(addCallFacts(sampled, language, root))
  return forRedoc(shown)
}

/** Redoc shows HTML in Markdown, and reads a text as Markdown that is none. */
function forRedoc(document: Document): Document {
  const copy = changeMarkdown(document, (markdown) =>
    markdocText(withoutHtml(markdown, { ours: true })),
  )
  if (copy.info.summary !== undefined) copy.info.summary = markdocText(text(copy.info.summary))
  return copy
}
