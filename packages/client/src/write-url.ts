import type { OperationFacts } from './contract-facts.ts'
import type { Take, WrittenRequest } from './write-request.ts'

type Written = Pick<WrittenRequest, 'path' | 'shownPath'>

/**
 * Fills the path template of an operation.
 *
 * @throws TypeError when a value is missing or cannot stand in a path.
 */
export function writePath(operationId: string, operation: OperationFacts, take: Take): Written {
  operation.parts ??= operation.route.split(/[ {}]/)
  let path = ''
  let shownPath = ''
  for (const [index, part] of operation.parts.entries()) {
    if (index === 0) continue
    const written =
      index % 2 ? part : writeSegment(operationId, operation, part, take(part, 'path'))
    path += written
    shownPath += index % 2 || !operation.secrets?.includes(part) ? written : '***'
  }
  return { path, shownPath }
}

/** A value as a segment of a path, percent-encoded. Dots alone would lead to another path. */
function writeSegment(
  operationId: string,
  { lists, styles, writeStyled }: OperationFacts,
  name: string,
  value: unknown,
): string {
  const style = styles?.[name]
  if (Number.isFinite(value) && !style) return `${value}`
  const list = lists?.[name]
  const items = list ? [value].flat() : [value]
  const isText = (item: unknown) =>
    (typeof item === 'string' && item !== '') || Number.isFinite(item) || typeof item === 'boolean'
  const written = style
    ? writeStyled?.(name, 'path', style, value)[0]
    : items.every(isText)
      ? items.join()
      : ''
  if (!written || /^\.{0,2}$|\p{Surrogate}/u.test(written)) {
    const kinds = `a number or a text that is not empty${list ? ', or a list of them' : ''}`
    throw new TypeError(`${operationId} needs ${name}: give ${kinds}.`)
  }
  if (style) return written
  const encoded = encodeURIComponent(written)
  return list === 'literal' ? encoded.replaceAll('%2C', ',') : encoded
}

/** Writes the query of an operation, with the question mark in front; nothing when it is empty. */
export function writeQuery(
  { query = [], secrets, styles, writeStyled }: OperationFacts,
  take: Take,
): Written {
  let path = ''
  let shownPath = ''
  for (const name of query) {
    const value = take(name, 'query')
    const style = styles?.[name]
    const fields = style
      ? (writeStyled?.(name, 'query', style, value) ?? [])
      : [value]
          .flat()
          .map((item) => (item == null ? '' : `${new URLSearchParams({ [name]: `${item}` })}`))
    for (const field of fields) {
      if (!field) continue
      const separator = path ? '&' : '?'
      path += separator + field
      shownPath += separator + (secrets?.includes(name) ? `${name}=***` : field)
    }
  }
  return { path, shownPath }
}
