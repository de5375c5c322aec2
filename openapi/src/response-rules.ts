import type { Document } from './contract.ts'

/** What decides how an API answers, beyond what OpenAPI can say: `x-response-rules` of the contract. */
export interface ResponseRules {
  /** `ignored`: the header `Accept` does not choose the media type of an answer. */
  accept?: 'ignored'
  /** A query parameter that lists the properties which an answer keeps, at every depth of one of its own properties. */
  fields?: { parameter: string; of: string }
}

/** What the contract says of its answers, which is nothing where it has no `x-response-rules`. */
export function responseRules(document: Document): ResponseRules {
  return (document as { 'x-response-rules'?: ResponseRules })['x-response-rules'] ?? {}
}
