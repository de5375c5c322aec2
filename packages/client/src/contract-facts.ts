import type { ApiError } from './errors.ts'
import type { FetchedText } from './fetch-text.ts'
import type { Add, Take } from './write-url.ts'

/** What the client must know of a contract at run time. */
export interface ContractFacts {
  server: { url: string; variables: Record<string, string> }
  /** What stands before the token in the header `Authorization`. */
  authorization: string
  /** Where an error body has the vendor's code and message, with dots between the steps. */
  problem: { code: string; message: string }
  /** The classes of the failures that its operations document. */
  statusErrors: Record<number, new (...of: ConstructorParameters<typeof ApiError>) => ApiError>
  operations: Record<string, Operation>
}

/** An operation, with the functions that it needs: so programs have no others. */
export interface Operation extends OperationFacts {
  /** Reads an answer that reports success; gives a text that says what it must be where it is something else. */
  readAnswer: (operation: OperationFacts, answer: Answer) => Reading | string
}

/** What the client must know of one operation; what most operations do not have is left out. */
export interface OperationFacts {
  /** Method and path template, such as `PUT /orders/{id}`. */
  route: string
  /** Parameters, and properties of the body, that must not be printed. */
  secrets?: string[]
  /** Path parameters that are lists joined by commas, and how the comma is written in a URL. */
  lists?: Record<string, 'literal' | 'encoded'>
  query?: string[]
  /** Header parameters with their defaults; null where there is none. */
  headers?: Record<string, string | null>
  /** Parameters that are not written as most are. */
  styles?: Record<string, ParameterStyle>
  /** Whether the properties of the body stand beside the parameters (`flat`) or in an argument `body` (`whole`). */
  body?: 'flat' | 'whole'
  /** The media type of the body, where that is not JSON. */
  mediaType?: string
  /** The media types of answers, where there are others than JSON. */
  accept?: string
  /** Whether no credentials are sent. */
  open?: true
  /** Whether the call may be repeated, or the properties of the body that forbid it when they are set. */
  repeatable: boolean | string[]
  /** What each status of success answers with; `2XX` stands for all that are not named. */
  answers: Record<string, AnswerForm>
  /** The statuses of the documented failures. */
  errors: number[]
  /** Finds what `secrets` names. */
  findSecrets?: (names: string[], given: unknown) => string[]
  /** Writes what `styles` or `lists` names in a path or a header; gives undefined for what is written as most is. */
  writeParameter?: (
    operation: OperationFacts,
    name: string,
    place: 'path' | 'header',
    value: unknown,
  ) => [text?: string] | undefined
  /** Writes what `query` names. */
  writeQuery?: (operation: OperationFacts, take: Take, add: Add) => void
  /** Writes what `headers` names. */
  writeHeaders?: (
    operation: OperationFacts,
    take: Take,
    others: Record<string, string>,
  ) => Record<string, string>
  /** Writes the body, and says in the headers what it is. */
  writeBody?: (
    operationId: string,
    operation: OperationFacts,
    value: unknown,
    headers: Record<string, string>,
  ) => SentBody
  /** Says whether a call may be repeated where its body decides. */
  isRepeatable?: (operation: OperationFacts, body: unknown) => boolean
  /** Reads the content of answers some of which are bytes. */
  readContent?: ReadContent
}

/** Reads the parts of an answer. */
export type ReadContent = (
  response: Response,
  chunks: BufferSource[],
  operation: OperationFacts | undefined,
) => Content

/** The content of an answer, and why that is not to be relied on, as the end of a sentence, where it is not. */
export interface Content {
  text: string
  flaw?: string | undefined
  /** In place of the text where bytes are wanted. */
  body?: Blob
}

/** A response that was read. */
export interface Answer extends Omit<FetchedText, 'body'> {
  /**
   * The text as a value, parsed where it is JSON, and without secrets where it reports failure; a Blob where the
   * contract has bytes.
   */
  body: unknown
  /** Puts `***` in place of the secrets of the call. */
  hide: (text: string) => string
}

/** What an answer means: the payload, and the whole body. */
export interface Reading {
  data: unknown
  envelope: unknown
}

/** A body that `fetch` sends, and sends again in the same way. */
export type SentBody = string | FormData | Blob | undefined

/** How OpenAPI writes a parameter, or that it is written as JSON. */
export type ParameterStyle = { style?: string; explode?: boolean } | 'json'

/** What an answer is: nothing, a text, bytes, JSON as a whole, or JSON with the payload in one of its properties. */
export type AnswerForm = 'none' | 'text' | 'bytes' | 'json' | { payload: string }
