import type { AnswerValidator, Violation } from './answer-validator.ts'
import { describeErrors } from './describe-errors.ts'
import type { Validators } from './validators.ts'

/** Options of `validateAnswers`. */
export interface ValidateAnswersOptions {
  /**
   * What happens with an answer that is not what the contract promises: `warn` reports it and lets it pass, `throw`
   * makes an `InvalidAnswerError` of it.
   */
  mode: 'warn' | 'throw'
  /**
   * Where the mode `warn` reports. Default: a line on `console.warn`. A violation that an operation had before, at the
   * same place and with the same message, is not reported again. The mode `throw` does not call it.
   */
  onViolation?: ((report: ViolationReport) => void) | undefined
}

/** What is wrong with an answer. */
export interface ViolationReport {
  operationId: string
  status: number
  violations: readonly Violation[]
}

/** Makes an {@link AnswerValidator} for the answers of one API. */
export type ValidateAnswers = (options: ValidateAnswersOptions) => AnswerValidator

/** So that a validator that lives for months keeps a bounded memory, the oldest report is forgotten. */
const MOST_REMEMBERED = 1000

/** Makes the function `validateAnswers` of an API from its compiled validators. */
export function createValidateAnswers(validators: Validators): ValidateAnswers {
  return (options) => {
    const { mode, onViolation = warn } = checkOptions(options)
    const isNew = createMemory()
    return ({ operationId, status, body }) => {
      const violations = findViolations(validators, operationId, status, body)
      if (mode === 'throw') return violations
      const fresh = violations.filter(({ path, message }) => isNew([operationId, path, message]))
      try {
        if (fresh.length > 0) onViolation({ operationId, status, violations: fresh })
      } catch (error) {
        // The answer must not be lost with the report of it.
        console.error('onViolation failed:', error)
      }
      return []
    }
  }
}

function findViolations(
  validators: Validators,
  operationId: string,
  status: number,
  body: unknown,
): Violation[] {
  const statuses = validators[operationId] ?? {}
  const keys = [String(status), `${Math.floor(status / 100)}XX`, 'default']
  const validate = statuses[keys.find((key) => Object.hasOwn(statuses, key)) ?? '']
  return !validate || validate(body) ? [] : describeErrors(validate.errors ?? [], body)
}

/** Tells whether something is asked for the first time. */
function createMemory(): (parts: string[]) => boolean {
  const known = new Set<string>()
  return (parts) => {
    const key = JSON.stringify(parts)
    if (known.has(key)) return false
    known.add(key)
    const [oldest] = known
    if (known.size > MOST_REMEMBERED && oldest !== undefined) known.delete(oldest)
    return true
  }
}

const MOST_PRINTED = 5

function warn({ operationId, status, violations }: ViolationReport): void {
  const printed = violations
    .slice(0, MOST_PRINTED)
    .map(({ path, message }) => `${path || 'the body'} ${message}`)
  const left = violations.length - printed.length
  const more = left > 0 ? [`and ${left} more`] : []
  const line = `${operationId} answered ${status}, but not as the contract says: ${[...printed, ...more].join('; ')}`
  // A path has names of the answer, which must not break the line.
  console.warn(line.replace(/[\p{Cc}\u2028\u2029]/gu, ' '))
}

function checkOptions(options: ValidateAnswersOptions): ValidateAnswersOptions {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(
      "validateAnswers got no options: say what happens with a wrong answer, such as validateAnswers({ mode: 'warn' }).",
    )
  }
  const { mode, onViolation, ...others } = options
  if (mode !== 'warn' && mode !== 'throw') {
    throw new TypeError(
      `mode is ${JSON.stringify(mode)}: it must be 'warn', which reports a wrong answer and lets it pass, or 'throw', which makes the call fail.`,
    )
  }
  if (onViolation !== undefined && typeof onViolation !== 'function') {
    throw new TypeError(
      `onViolation is of the type ${typeof onViolation}: it must be a function, which gets { operationId, status, violations }.`,
    )
  }
  const [unknown] = Object.keys(others)
  if (unknown !== undefined) {
    throw new TypeError(
      `validateAnswers has no option ${unknown}: its options are mode and onViolation.`,
    )
  }
  return options
}
