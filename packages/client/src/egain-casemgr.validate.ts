import { validators } from './generated/egain-casemgr.validators.ts'
import { createValidateAnswers } from './validate/validate-answers.ts'

export type { AnswerValidator, Violation } from './validate/answer-validator.ts'
export type { ValidateAnswersOptions, ViolationReport } from './validate/validate-answers.ts'

/**
 * Makes a validator that holds every answer of eGain's Core Case Manager against the contract. It uses no `eval`, so
 * that it runs under a strict content security policy and in edge runtimes.
 *
 * @throws TypeError when an option is missing or malformed.
 * @example
 * import { createEgainCasemgrClient } from '@casebook/client/egain-casemgr'
 * import { validateAnswers } from '@casebook/client/egain-casemgr/validate'
 *
 * const validate = validateAnswers({ mode: 'warn', onViolation: (report) => log.warn(report) })
 * const casemgr = createEgainCasemgrClient({ token, validate })
 */
export const validateAnswers = createValidateAnswers(validators)
