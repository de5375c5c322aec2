import type { Answer, ContractFacts, Operation } from './contract-facts.ts'
import { type CallContext, InvalidAnswerError } from './errors.ts'
import type { Success } from './result.ts'
import { toError } from './to-error.ts'
import type { AnswerValidator } from './validate/answer-validator.ts'

/**
 * Reads an answer: the payload, and the whole body.
 *
 * @throws ApiError when it reports failure; InvalidAnswerError when the body is not what the contract promises.
 */
export function readAnswer(
  contract: ContractFacts,
  operation: Operation,
  answer: Answer,
  validate: AnswerValidator | undefined,
  context: (retryable?: boolean) => CallContext,
): Success<unknown, unknown> {
  const { response, body, flaw } = answer
  const { ok, status } = response
  const { operationId } = context()
  const read = ok && (flaw ?? operation.readAnswer(operation, answer))
  const violations =
    typeof read === 'string'
      ? [{ path: '', message: read }]
      : (typeof body === 'object' && validate?.({ operationId, status, body })) || []
  if (!read) throw toError(contract, operation, answer, context)
  if (typeof read !== 'string' && !violations[0]) return { ...read, response }
  const reasons = violations.slice(0, 5).map(({ path, message }) => `${path} ${message}`.trim())
  const message = `The answer is not what the contract promises: ${reasons.join('; ')}.`
  throw new InvalidAnswerError({ ...context(false), violations }, message, answer)
}
