import type { Document, Operation } from '@casebook/openapi'
import type { Breach, Comparable } from './comparable.ts'
import type { GeneratedRequest } from './generate/generated-request.ts'

/** A request to an operation, what stock Prism answered to it, and what ours answered. */
export interface Exchange {
  document: Document
  operation: Operation
  request: GeneratedRequest
  /** Undefined when stock Prism closed the connection or said nothing. */
  stock: Comparable | undefined
  ours: Comparable
}

/** A way in which ours answers otherwise than stock Prism, on purpose. */
export interface Difference {
  name: string
  /** One sentence for users, which says what ours does, and what stock Prism does instead. */
  why: string
  /** Whether it accounts for the two answers, which differ in status, media type, content or headers. */
  answer?(exchange: Exchange): boolean
  /** Whether it accounts for a violation that only one of the two lists. */
  violation?(breach: Breach, by: 'stock' | 'ours', exchange: Exchange): boolean
  /**
   * The request as ours takes it: when stock Prism is sent that, the difference is gone. Undefined when ours takes
   * this request as it is.
   */
  readAs?(exchange: Exchange): Promised<GeneratedRequest | undefined>
}

type Promised<T> = T | Promise<T>
