import { readHeaders } from './connection.ts'
import type { OperationFacts } from './contract-facts.ts'
import type { Take } from './write-request.ts'

/**
 * Writes the header parameters of an operation. What an argument says counts before a header of every request, and that
 * before the default of the contract.
 *
 * @param others headers of every request, by their names in lower case.
 * @throws TypeError when an argument holds what no header can.
 */
export function writeHeaders(
  { headers = {}, styles, writeStyled }: OperationFacts,
  take: Take,
  others: Record<string, string>,
): Record<string, string> {
  const written = { ...others }
  for (const [name, otherwise] of Object.entries(headers)) {
    const key = name.toLowerCase()
    const given = take(name, 'header')
    const style = styles?.[name]
    const text = style ? writeStyled?.(name, 'header', style, given)[0] : given
    const value = text ?? others[key] ?? otherwise
    if (value != null) written[key] = `${value}`
  }
  return readHeaders(written)
}
