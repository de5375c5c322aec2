import type { OperationFacts } from './contract-facts.ts'
import type { WrittenRequest } from './write-request.ts'

/** Gives the argument of a name, and takes it from those that are left. */
export type Take = (name: string) => unknown

/** Adds a text of a parameter to the URL. */
export type Add = (text: string, name?: string) => void

/**
 * Writes the path and the query of an operation.
 *
 * @throws TypeError when a value is missing or cannot stand in a path.
 */
export function writeUrl(
  operationId: string,
  operation: OperationFacts,
  take: Take,
): Pick<WrittenRequest, 'path' | 'shownPath'> {
  let path = ''
  let shownPath = ''
  const add: Add = (text, name = '') => {
    path += text
    shownPath += operation.secrets?.includes(name) ? text.replace(/[^=]*$/, '***') : text
  }
  // The route is cut into texts and names by turns, after the method.
  operation.route.split(/ |[{}]/).forEach((part, index) => {
    if (index % 2) add(part)
    else if (index) add(writeSegment(operationId, operation, part, take(part)), part)
  })
  operation.writeQuery?.(operation, take, add)
  return { path, shownPath }
}

/** A value as a segment of a path, percent-encoded. Dots alone would lead to another path. */
function writeSegment(
  operationId: string,
  operation: OperationFacts,
  name: string,
  value: unknown,
): string {
  const written =
    operation.writeParameter?.(operation, name, 'path', value)?.[0] ??
    (isText(value) ? encodeURIComponent(value) : '')
  if (/^\.{0,2}$/.test(written))
    throw new TypeError(
      `${operationId} needs ${name}: give a number or a text that is not empty${operation.lists?.[name] ? ', or a list of them' : ''}.`,
    )
  return written
}

/** Whether a value can be written as it is. Half of a character cannot. */
export function isText(value: unknown): value is string | number | boolean {
  return (
    typeof value === 'boolean' ||
    Number.isFinite(value) ||
    (typeof value === 'string' && /^\P{Surrogate}+$/u.test(value))
  )
}
