import { listOperations, readContracts } from '@casebook/openapi'

/** The call that is measured. */
export interface CaseToClose {
  caseid: number
  token: string
  /** What goes over the wire. */
  method: string
  path: string
  /** Body of the answer when the case is closed, and what a program has to make of it. */
  closed: { body: string; text: string }
  /** The same when there is no such case. */
  notFound: { body: string; text: string }
}

/** Reads from the contract how a case is closed. */
export function readCaseToClose(): CaseToClose {
  const contract = readContracts().find(({ name }) => name === 'r7-crm')
  const operation =
    contract &&
    listOperations(contract.document).find(({ operationId }) => operationId === 'closeCase')
  if (!operation) throw new Error('The contract r7-crm has no operation closeCase.')
  const example = (status: number): unknown =>
    operation.responses
      .find((response) => response.status === status)
      ?.content.find(({ mediaType }) => mediaType === 'application/json')?.examples[0]?.value
  const closed = example(200) as { response: { isClosed: boolean } }
  const notFound = example(404) as { error: { message: string } }
  const caseid = 1234
  return {
    caseid,
    token: 'a-token-of-twenty-or-more-characters',
    method: operation.method.toUpperCase(),
    path: operation.basePath + operation.path.replace('{caseid}', `${caseid}`),
    closed: { body: JSON.stringify(closed), text: `closed: ${closed.response.isClosed}` },
    notFound: { body: JSON.stringify(notFound), text: `not found: ${notFound.error.message}` },
  }
}
