import type { OperationFacts } from './contract-facts.ts'
import type { Take, WrittenRequest } from './write-request.ts'

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
  const { query = [], secrets, styles, writeStyled } = operation
  let path = ''
  let shownPath = ''
  const add = (text: string, name: string, shown: string) => {
    path += text
    shownPath += secrets?.includes(name) ? shown : text
  }
  // The template is cut into texts and names by turns.
  const [, template = ''] = operation.route.split(' ')
  template.split(/[{}]/).forEach((part, index) => {
    if (index % 2) add(writeSegment(operationId, operation, part, take(part, 'path')), part, '***')
    else add(part, '', '')
  })
  let separator = '?'
  for (const name of query) {
    const value = take(name, 'query')
    const style = styles?.[name]
    const fields = style
      ? writeStyled?.(name, 'query', style, value)
      : [value]
          .flat()
          .map((item) => item != null && `${new URLSearchParams({ [name]: `${item}` })}`)
    for (const field of fields ?? []) {
      if (!field) continue
      add(separator + field, name, `${separator}${name}=***`)
      separator = '&'
    }
  }
  return { path, shownPath }
}

/** A value as a segment of a path, percent-encoded. Dots alone would lead to another path. */
function writeSegment(
  operationId: string,
  { lists, styles, writeList, writeStyled }: OperationFacts,
  name: string,
  value: unknown,
): string {
  const style = styles?.[name]
  const list = lists?.[name]
  const written = style
    ? writeStyled?.(name, 'path', style, value)[0]
    : list
      ? writeList?.(value, list)
      : isText(value) && encodeURIComponent(value)
  if (!written || /^\.{1,2}$/.test(written))
    throw new TypeError(
      `${operationId} needs ${name}: give a number or a text that is not empty${list ? ', or a list of them' : ''}.`,
    )
  return written
}

/** Whether a value can be written as it is. Half of a character cannot. */
export function isText(value: unknown): value is string | number | boolean {
  return typeof value === 'string'
    ? value !== '' && !/\p{Surrogate}/u.test(value)
    : typeof value === 'boolean' || Number.isFinite(value)
}
