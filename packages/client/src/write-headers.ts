import { readHeaders } from './connection.ts'
import type { OperationFacts } from './contract-facts.ts'
import type { Take } from './write-url.ts'

/**
 * Writes the header parameters of an operation. What an argument says counts before a header of every request, and that
 * before the default of the contract.
 *
 * @param others headers of every request, by their names in lower case.
 * @throws TypeError when an argument holds what no header can.
 */
export function writeHeaders(
  operation: OperationFacts,
  take: Take,
  others: Record<string, string>,
): Record<string, string> {
  const headers = { ...others }
  for (const [name, otherwise] of Object.entries(operation.headers ?? {})) {
    const key = name.toLowerCase()
    const given = take(name)
    const written = operation.writeParameter?.(operation, name, 'header', given)
    const value = (written ? written[0] : given) ?? headers[key] ?? otherwise
    if (value != null) headers[key] = `${value}`
  }
  return readHeaders(headers)
}
