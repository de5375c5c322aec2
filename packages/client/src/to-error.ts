import type { Answer, Call } from './call.ts'
import { type ApiError, type CallContext, UnexpectedStatusError } from './errors.ts'
import { statusErrors } from './generated/status-errors.ts'

/** The error that an answer stands for, with the vendor's code and message where its body has them. */
export function toError(
  { connection, operation }: Call,
  context: CallContext,
  { response, body, hide }: Answer,
): ApiError {
  const { problem } = connection.contract
  const at = (path: string) => path.split('.').reduce((value, name) => Object(value)[name], body)
  const code = at(problem.code)
  // A text may be the message itself, such as `Unauthorized`; a page is none.
  const message =
    typeof body === 'string' ? /^[^<\n]{1,300}$/.exec(body.trim())?.[0] : at(problem.message)
  // A query may have secrets that nobody knows of.
  const [where] = response.headers.get('Location')?.split(/[?#]/) ?? []
  const known = operation.errors.includes(response.status) && statusErrors[response.status]
  return new (known || UnexpectedStatusError)(context, {
    response,
    body,
    code: typeof code === 'string' || typeof code === 'number' ? code : undefined,
    message:
      (typeof message === 'string' && message) ||
      `The server answered with status ${response.status} and ${where ? `a redirect to ${hide(where)}` : 'no message'}.`,
  })
}
