/** What the client must know of a contract at run time. */
export interface ContractFacts {
  server: { url: string; variables: Record<string, string> }
  /** What stands before the token in the header `Authorization`. */
  authorization: string
  /** Where an error body has the vendor's code and message, with dots between the steps. */
  problem: { code: string; message: string }
  operations: Record<string, OperationFacts>
}

/** What the client must know of one operation; what most operations do not have is left out. */
export interface OperationFacts {
  /** Method and path template, such as `PUT /orders/{id}`. */
  route: string
  /** The route cut into its method, and texts and names by turns. Remembered from the first call on. */
  parts?: string[]
  /** Path parameters that must not be printed. */
  secrets?: string[]
  /** Path parameters that are lists joined by commas, and how the comma is written in a URL. */
  lists?: Record<string, 'literal' | 'encoded'>
  query?: string[]
  /** Header parameters with their defaults; null where there is none. */
  headers?: Record<string, string | null>
  /** Whether the properties of the body stand beside the parameters (`flat`) or in an argument `body` (`whole`). */
  body?: 'flat' | 'whole'
  /** Whether no credentials are sent. */
  open?: true
  /** Whether the call may be repeated, or the properties of the body that forbid it when they are set. */
  repeatable: boolean | string[]
  /** The property of the answer that holds the payload. Without it the whole answer does. */
  payload?: string
  /** Whether success has no content. */
  empty?: true
  /** The statuses of the documented failures. */
  errors: number[]
}
