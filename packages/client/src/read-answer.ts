import { answerForm } from './answer-form.ts'
import { type Answer, type Call, contextOf, violationsOf } from './call.ts'
import { InvalidAnswerError } from './errors.ts'

/**
 * Reads an answer that reports success: the payload, and the whole body.
 *
 * @throws InvalidAnswerError when the body is not what the contract promises.
 */
export function readAnswer(call: Call, answer: Answer): { data: unknown; envelope: unknown } {
  const { response, body, text, flaw } = answer
  const form = answerForm(call.operation, response.status)
  if (!flaw && (form === 'text' || form === 'bytes')) {
    const data = form === 'text' ? text : body
    return { data, envelope: data }
  }
  const isEmpty = form === 'none'
  const payload = typeof form === 'object' && form.payload
  const data = payload ? (body as Record<string, unknown> | undefined)?.[payload] : body
  const isPromised = isEmpty ? !text.trim() : typeof body === 'object' && data !== undefined
  const promise = `must be ${isEmpty ? 'nothing' : `JSON${payload ? ` with ${payload}` : ''}`}`
  const violations =
    isPromised && !flaw ? violationsOf(call, answer) : [{ path: '', message: flaw ?? promise }]
  if (violations.length > 0)
    throw new InvalidAnswerError(contextOf(call, false), { response, body }, violations)
  return isEmpty ? { data: undefined, envelope: undefined } : { data, envelope: body }
}
