import type { Document, Operation } from '@casebook/openapi'
import type { Credential } from './credentials.ts'
import type { Words } from './words.ts'

/** How a body is written by the reader: JSON and other texts as they stand, a form in fields. */
export type BodyKind = 'json' | 'text' | 'form'

/** A media type of the request's body. Its index is that in the operation. */
export interface BodyType {
  mediaType: string
  kind: BodyKind
  /** Whether the schema has values that must not be shown. */
  hasSecrets: boolean
  /** What the fields hold for each example, by their names. */
  examples: { label: string; values: Record<string, string> }[]
}

/** A media type in which an operation can answer. */
export interface AnswerFormat {
  mediaType: string
  /** What asks for it at the end of the path, where the server does not read `Accept`; nothing, by default. */
  suffix?: string
  /** The media type of requests that get the default all the same. */
  unlessRequestIs?: string
}

/** What the script of a console must know. */
export interface ConsoleData {
  api: string
  /** The parts of the contract that requests are written by. */
  document: Document
  /** Without its examples and without what it answers. */
  operation: Operation
  /** Ways to be let in. */
  ways: Credential[][]
  /** In which the operation can answer, the default first. */
  answers: AnswerFormat[]
  bodies: BodyType[]
  mockCommand: string
  words: Words
}
