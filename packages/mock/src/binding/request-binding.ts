import type { Document } from '@casebook/openapi'

/** How an API finds its arguments in a request, beyond what OpenAPI can say: `x-request-binding` of the contract. */
export interface RequestBinding {
  /** `ignored`: names of query parameters and of the body's properties may have any letter case. */
  letterCase?: 'ignored'
  /** Whether properties of the body may stand in the query, which then counts. */
  bodyInQuery?: boolean
  /** Whether numbers and booleans of a JSON body may be sent as text. */
  textAsScalars?: boolean
  /** `ignored`: a body of a media type that the operation does not declare is no body. */
  undeclaredMediaTypes?: 'ignored'
}

/** What the contract says of the binding, undefined when its API takes requests to the letter. */
export function requestBinding(document: Document): RequestBinding | undefined {
  return (document as { 'x-request-binding'?: RequestBinding })['x-request-binding']
}
