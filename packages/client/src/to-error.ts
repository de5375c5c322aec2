import type { Answer, ContractFacts, OperationFacts } from './contract-facts.ts'
import { type ApiError, type CallContext, UnexpectedStatusError } from './errors.ts'
import { PASSING } from './network-failure.ts'

/** The error that an answer stands for, with the vendor's code and message where its body has them. */
export function toError(
  { problem, statusErrors }: ContractFacts,
  { errors }: OperationFacts,
  { response, body, hide }: Answer,
  contextOf: (retryable?: boolean) => CallContext,
): ApiError {
  const { status, headers } = response
  const at = (path: string) => path.split('.').reduce((value, name) => Object(value)[name], body)
  const code = at(problem.code)
  // A text may be the message itself, such as `Unauthorized`; a page is none.
  const message =
    typeof body === 'string' ? /^[^<\n]{1,300}$/.exec(body.trim())?.[0] : at(problem.message)
  // A query may have secrets that nobody knows of.
  const where = headers.get('Location')?.replace(/[?#].*/, '')
  return new ((errors.includes(status) && statusErrors[status]) || UnexpectedStatusError)(
    {
      ...contextOf(PASSING.includes(status) ? undefined : false),
      code: typeof code === 'string' || typeof code === 'number' ? code : undefined,
    },
    (typeof message === 'string' && message) ||
      `The server answered with status ${status} and ${where ? `a redirect to ${hide(where)}` : 'no message'}.`,
    { response, body },
  )
}
