/** A place where an answer is not what the contract promises. */
export interface Violation {
  /** JSON pointer in the body, such as `/response/title`; empty for the body as a whole. */
  path: string
  /** What was expected and what was found, without any value of the answer, since it may be secret. */
  message: string
}

/**
 * Holds an answer against the contract. The client calls it with every answer that came as JSON, and takes the
 * violations that it gives for a failure of the call.
 */
export type AnswerValidator = (answer: {
  operationId: string
  status: number
  /** The whole body, with the envelope if there is one. */
  body: unknown
}) => readonly Violation[]
