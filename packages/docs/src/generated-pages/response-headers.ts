import { type Document, type Operation, type Response, resolve } from '@casebook/openapi'
import { rawOperation } from './raw-operation.ts'

/** The headers of an answer by name, with what the contract says of them. */
export function headersOf(
  document: Document,
  operation: Operation,
  response: Response,
): Record<string, string> {
  const { headers = {} } = responseObject(document, operation, response)
  return Object.fromEntries(
    Object.entries(headers).map(([name, header]) => [
      name,
      resolve(document, header).description?.trim() ?? '',
    ]),
  )
}

/** A response as it stands in the contract, with all that `listOperations` leaves aside. */
export function responseObject(document: Document, operation: Operation, { key }: Response) {
  const response = rawOperation(document, operation).responses?.[key]
  if (!response) throw new Error(`${operation.operationId} has no response ${key}.`)
  return resolve(document, response)
}
