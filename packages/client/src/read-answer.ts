import { type Answer, type Call, contextOf, violationsOf } from './call.ts'
import { InvalidAnswerError } from './errors.ts'

/**
 * Takes the payload out of an answer that reports success.
 *
 * @throws InvalidAnswerError when the body is not what the contract promises.
 */
export function readAnswer(call: Call, answer: Answer): unknown {
  const { response, body, text } = answer
  const { payload, empty } = call.operation
  const data = payload ? (body as Record<string, unknown> | undefined)?.[payload] : body
  const isPromised = empty ? text.trim() === '' : typeof body === 'object' && data !== undefined
  const promise = empty ? 'nothing' : `JSON${payload ? ` with ${payload}` : ''}`
  const violations = isPromised
    ? violationsOf(call, answer)
    : [{ path: '', message: `must be ${promise}` }]
  if (violations.length > 0)
    throw new InvalidAnswerError(contextOf(call, false), { response, body }, violations)
  return empty ? undefined : data
}
