import {
  type Content,
  type Contract,
  type Example,
  listOperations,
  type Operation,
  type Response,
  type Schema,
} from '@casebook/openapi'
import { text } from '../texts/markdown-text.ts'
import { type ErrorNotes, errorNotes } from './error-notes.ts'
import { readFieldNotes } from './field-notes.ts'
import { headersOf, responseObject } from './response-headers.ts'
import { vendorCode } from './vendor-code.ts'
import { VENDOR_SAMPLE } from './vendor-sample.ts'

/** One error of an API, whichever of its operations answer with it. */
export interface DocumentedError extends ErrorNotes {
  /**
   * What links to it end in, the same in all languages: the vendor's code when that is a text and so names the cause,
   * such as `400-253`, else the status and the name of the example, such as `404-notfound`.
   */
  anchor: string
  /** The heading that has this anchor. */
  heading: string
  status: number
  /** The vendor's code in the answer. */
  code?: string | number
  /**
   * What the examples say of their situation, or what the response says where an example has no code, in Markdown, as
   * the cures are.
   */
  causes: string[]
  /** What the examples say to do about it. */
  cures: Cure[]
  mediaTypes: string[]
  /** The first example of it. */
  value?: unknown
  schema?: Schema
  /** Headers of the answer, by name, with what the contract says of them. */
  headers: Record<string, string>
  operations: Operation[]
  /** Kinds of evidence for it, none for what a vendor's page states. */
  evidence: string[]
}

/** What a caller does about an error in one situation (`x-cure`). */
export interface Cure {
  /** What the example says of the situation. */
  situation: string
  text: string
}

interface Draft extends Omit<DocumentedError, keyof ErrorNotes> {
  /** Keys of its examples. */
  keys: string[]
  /** The responses that have such an example, as in the contract. */
  responses: Set<object>
  /** How many situations the response has from which the cause was taken. */
  siblings: number
}

/** The errors of a contract, in ascending order of their status and then in its own order. */
export function documentedErrors(contract: Contract): DocumentedError[] {
  const drafts = new Map<string, Draft>()
  for (const operation of listOperations(contract.document)) {
    for (const response of operation.responses.filter(({ status }) => status >= 400)) {
      const situations = situationsOf(response)
      for (const situation of situations) {
        const draft = draftOf(contract, operation, response, situation)
        const known = drafts.get(draft.anchor)
        drafts.set(draft.anchor, known ? merge(known, draft) : draft)
      }
    }
  }
  const sorted = [...drafts.values()].sort((a, b) => a.status - b.status)
  const notes = readFieldNotes(contract)
  return sorted.map(({ keys, responses, siblings: _, ...error }) => ({
    ...error,
    ...errorNotes({ ...error, keys, responses }, sorted, notes),
  }))
}

function draftOf(
  contract: Contract,
  operation: Operation,
  response: Response,
  { content, example }: Situation,
): Draft {
  const code = example && vendorCode(contract.document, content, example)
  const heading =
    typeof code === 'string' ? code : [response.key, example?.key].filter(Boolean).join(' ')
  const object = responseObject(contract.document, operation, response)
  const { 'x-cure': cure } = example ?? {}
  const summary = example?.summary === undefined ? undefined : text(example.summary)
  const { 'x-evidence': responseEvidence } = object as Evident
  const { 'x-evidence': exampleEvidence } = (example ?? {}) as Evident
  return {
    anchor: anchorOf(heading),
    heading,
    status: response.status,
    ...(code !== undefined && { code }),
    causes: [(code !== undefined && summary) || response.description],
    cures: cure === undefined ? [] : [{ situation: summary ?? response.description, text: cure }],
    mediaTypes: content ? [content.mediaType] : [],
    ...(content && { schema: content.schema, value: example?.value }),
    headers: headersOf(contract.document, operation, response),
    operations: [operation],
    keys: example ? [example.key] : [],
    responses: new Set([object]),
    evidence: [exampleEvidence ?? responseEvidence].filter((kind) => kind !== undefined),
    siblings: situationsOf(response).length,
  }
}

/** Without a code the response with the fewest situations says best what the cause is. */
function merge(known: Draft, other: Draft): Draft {
  const best = other.siblings < known.siblings ? other : known
  return {
    ...known,
    causes: known.code === undefined ? best.causes : unique(known.causes, other.causes),
    siblings: best.siblings,
    cures: uniqueBy(({ text }) => text, known.cures, other.cures),
    mediaTypes: unique(known.mediaTypes, other.mediaTypes),
    operations: uniqueBy(({ operationId }) => operationId, known.operations, other.operations),
    evidence: unique(known.evidence, other.evidence),
    keys: unique(known.keys, other.keys),
    responses: new Set([...known.responses, ...other.responses]),
  }
}

interface Evident {
  'x-evidence'?: string
}

/** The anchor that readers of Markdown give to a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\-_ ]/gu, '')
    .replaceAll(' ', '-')
}

interface Situation {
  content?: Content
  example?: Example
}

/** An error whose response has no example is one situation all the same. */
function situationsOf({ content }: Response): Situation[] {
  const situations = content.flatMap((each) =>
    each.examples
      .filter(({ key }) => key !== VENDOR_SAMPLE)
      .map((example) => ({ content: each, example })),
  )
  return situations.length > 0 ? situations : [{}]
}

function unique<T>(...lists: T[][]): T[] {
  return [...new Set(lists.flat())]
}

function uniqueBy<T>(key: (item: T) => string, ...lists: T[][]): T[] {
  return [...new Map(lists.flat().map((item) => [key(item), item])).values()]
}
