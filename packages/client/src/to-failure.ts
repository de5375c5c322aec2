import { type CallContext, ConnectionError, TokenError } from './errors.ts'
import { isMistake, isOfNetwork, PASSING } from './network-failure.ts'
import { innermost, reasonOf, safeCause } from './safe-cause.ts'

/** Makes the error of a request to which no answer came; a mistake in the option `fetch` stays what it is. */
export function toConnectionError(
  thrown: unknown,
  hide: (text: string) => string,
  context: CallContext,
): unknown {
  const cause = safeCause(thrown, hide)
  if (isMistake(cause)) return thrown
  const { code } = innermost(cause)
  const message = `No answer came from ${context.url.split('/')[2]}: ${reasonOf(cause)}`
  return new ConnectionError({ ...context, code }, message, { cause })
}

/** Makes the error of a call for which there is no token. */
export function toTokenError(thrown: unknown, context: CallContext): TokenError {
  const copy = safeCause(thrown, String)
  const { status, retryable } = Object(thrown)
  const cause = retryable === undefined ? copy : (thrown as Error)
  const message = `The option \`token\` gave no token: ${reasonOf(cause)}`
  // Nothing was sent, so that any call may be sent again.
  const mayPass = retryable ?? (PASSING.includes(status) || isOfNetwork(copy))
  return new TokenError({ ...context, retryable: mayPass }, message, { cause })
}
