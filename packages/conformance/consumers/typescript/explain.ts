import {
  type Case,
  type CloseCaseError,
  type R7CrmClient,
  UnexpectedStatusError,
} from '@casebook/client/r7-crm'

/** Says why a case was not closed. It does not compile when a new kind of error is forgotten. */
export function explain(error: CloseCaseError): string {
  switch (error.name) {
    case 'NotFoundError':
      return `There is no such case: ${error.message}`
    case 'UnauthorizedError':
      return 'Sign in again.'
    case 'BadRequestError':
    case 'PaymentRequiredError':
    case 'ForbiddenError':
    case 'MethodNotAllowedError':
    case 'InternalServerError':
    case 'ServiceUnavailableError':
    case 'UnexpectedStatusError':
      return `The portal answered with status ${error.status}.`
    case 'InvalidAnswerError':
      return `The portal differs from its contract at ${error.violations[0]?.path}.`
    case 'ConnectionError':
    case 'TimeoutError':
      return error.retryable ? 'Try again.' : 'Nobody knows whether the case is closed.'
    case 'AbortedError':
      return 'You ended the call.'
    case 'TokenError':
      return 'There is no token.'
    default:
      return error satisfies never
  }
}

export function explainSome(error: CloseCaseError): string {
  switch (error.name) {
    case 'NotFoundError':
      return `There is no such case: ${error.message}`
    default:
      // @ts-expect-error the other kinds are forgotten
      return error satisfies never
  }
}

export async function closeCase(crm: R7CrmClient): Promise<Case | number> {
  const { data, error, response } = await crm.closeCase({ caseid: 1234 })
  // @ts-expect-error there may be an error in its place
  data.isClosed
  if (!error) return data
  const nothing: undefined = data
  if (error.name === 'NotFoundError') {
    const status: 404 = error.status
    return status
  }
  // @ts-expect-error there is no response where no answer came
  if (error.name === 'ConnectionError') return response.status
  return error instanceof UnexpectedStatusError ? error.status : Number(nothing)
}
