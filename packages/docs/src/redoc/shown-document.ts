import type { Contract, Document } from '@casebook/openapi'
import { referenceDocument } from '../reference-document.ts'
import { codeSamples } from '../samples/code-samples.ts'
import { addCallFacts } from './add-call-facts.ts'
import { addSamples } from './add-samples.ts'
import type { Language } from './dictionary.ts'

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
  return referenceDocument(addCallFacts(sampled, language, root))
}
