import type { Contract, Document } from '@casebook/openapi'
import { referenceDocument } from '../reference-document.ts'
import { codeSamples } from '../samples/code-samples.ts'
import { addSamples } from './add-samples.ts'
import type { Language } from './dictionary.ts'

/** The document that Redoc renders, and takes over in the browser. */
export const shownDocument = ({ name, document }: Contract, language: Language): Document =>
  referenceDocument(addSamples(document, (operationId) => codeSamples(name, operationId, language)))
