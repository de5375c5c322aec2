import type { readBytes } from './read-bytes.ts'
import type { writeBody } from './write-body.ts'
import type { writeHeaders } from './write-headers.ts'
import type { writeList } from './write-list.ts'
import type { writeStyled } from './write-styled.ts'

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
  /** Writes what `styles` names. Only contracts that need it bring it, so that programs with others are smaller. */
  writeStyled?: typeof writeStyled
  /** Writes what `lists` names, likewise. */
  writeList?: typeof writeList
  /** Writes what `headers` names, likewise. */
  writeHeaders?: typeof writeHeaders
  /** Writes a body of another media type than JSON, likewise. */
  writeBody?: typeof writeBody
  /** Reads an answer that is bytes, likewise. */
  readBytes?: typeof readBytes
}

/** A body that is ready to be sent. */
export interface WrittenBody {
  body: SentBody
  /** Undefined where `fetch` says it. */
  mediaType?: string
  /** The properties of the body, where those are not what was given. */
  fields?: object
}

/** A body that `fetch` sends, and sends again in the same way. */
export type SentBody = string | FormData | Blob | undefined

/** How OpenAPI writes a parameter, or that it is written as JSON. */
export type ParameterStyle = { style?: string; explode?: boolean } | 'json'

/** What an answer is: nothing, a text, bytes, JSON as a whole, or JSON with the payload in one of its properties. */
export type AnswerForm = 'none' | 'text' | 'bytes' | 'json' | { payload: string }
