import { type Document, listOperations, readContracts } from '@casebook/openapi'
import type { MockRequest } from '../answer.ts'
import { createBinder, type RawRequest } from './create-binder.ts'

/** Makes a function that binds requests to one operation of a document, given in part. */
export function binderOf(document: Document, operationId: string) {
  const operation = listOperations(document).find((each) => each.operationId === operationId)
  if (!operation) throw new Error(`${document.info.title} has no operation ${operationId}.`)
  const bind = createBinder(document, operation)
  return async (raw: Partial<RawRequest>): Promise<MockRequest> =>
    bind({ path: {}, query: {}, headers: {}, text: undefined, ...raw })
}

/** Binds a body of a media type and gives what became of it. */
export function bodyBinderOf(document: Document, operationId: string) {
  const bind = binderOf(document, operationId)
  return async (text: string, contentType?: string): Promise<unknown> => {
    const headers: Record<string, string> = contentType ? { 'content-type': contentType } : {}
    return (await bind({ headers, text })).body
  }
}

/** The contract whose API binds requests in its own way. */
export const portal = readContracts()
  .map(({ document }) => document)
  .find((document) => 'x-request-binding' in document) as Document
