import type { CloseCaseError, ListCaseContactsError } from '@casebook/client/r7-crm'

type CaseError = CloseCaseError | ListCaseContactsError

/** What went wrong, and a button where trying again may help. */
export function Problem({ error, onRetry }: { error: CaseError; onRetry?: () => void }) {
  return (
    <div role="alert">
      <p>{explain(error)}</p>
      {onRetry && error.retryable && (
        <button type="button" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  )
}

function explain(error: CaseError): string {
  switch (error.name) {
    case 'UnauthorizedError':
      return 'The portal does not accept the token. It may have expired: go back and give another.'
    case 'ForbiddenError':
      return 'You may not do this.'
    case 'NotFoundError':
      return 'The portal has no such case.'
    case 'ConnectionError':
      return 'No answer came. Is there a network?'
    case 'TimeoutError':
      return 'The portal took too long to answer.'
    case 'UnexpectedStatusError':
    case 'InvalidAnswerError':
      return 'The answer is none that a portal gives. Is this the right address?'
    default:
      return error.message
  }
}
