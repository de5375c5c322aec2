import type { Operation } from '@casebook/openapi'
import { type FieldNote, type NotedParts, noteIds } from './field-notes.ts'

/** The field notes that help with an error. */
export interface ErrorNotes {
  /** Those that speak of this very error, or belong to its response. */
  notes: FieldNote[]
  /** Those of its operations that speak of its status. */
  statusNotes: FieldNote[]
}

/** What field notes may name an error by. */
interface Named {
  code?: string | number
  /** Keys of its examples. */
  keys: string[]
}

/**
 * The field notes that help with an error.
 *
 * @param all the errors of the API: a note that names the code or the example of one does not speak of the others
 */
export function errorNotes(
  error: Named & { status: number; operations: Operation[]; responses: Set<object> },
  all: Named[],
  known: NotedParts[],
): ErrorNotes {
  const ids = new Set(error.operations.map(({ operationId }) => operationId))
  const ofResponses = new Set([...error.responses].flatMap(noteIds))
  const isOurs = ({ operations }: NotedParts) =>
    operations.some(({ operationId }) => ids.has(operationId))
  const names = ({ note }: NotedParts, { code, keys }: Named) => {
    const text = `${note.server} ${note.contract} ${note.text}`
    return (
      (typeof code === 'string' && has(text, code)) ||
      keys.some((key) => text.includes(`\`${key}\``))
    )
  }
  const direct = known.filter(
    (noted) => ofResponses.has(noted.note.id) || (isOurs(noted) && names(noted, error)),
  )
  const ofStatus = known.filter(
    (noted) =>
      isOurs(noted) &&
      !direct.includes(noted) &&
      !all.some((each) => names(noted, each)) &&
      has(`${noted.note.server} ${noted.note.text}`, String(error.status)),
  )
  return {
    notes: direct.map(({ note }) => note),
    statusNotes: ofStatus.map(({ note }) => note),
  }
}

/** Whether a text has a number or code that is not part of a longer one. */
function has(text: string, token: string): boolean {
  const words: string[] = text.match(/\w+(?:[-.]\w+)*/g) ?? []
  return words.includes(token)
}
