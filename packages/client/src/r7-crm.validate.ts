import { validators } from './generated/r7-crm.validators.ts'
import { createValidateAnswers } from './validate/validate-answers.ts'

export type { AnswerValidator, Violation } from './validate/answer-validator.ts'
export type { ValidateAnswersOptions, ViolationReport } from './validate/validate-answers.ts'

/**
 * Makes a validator that holds every answer of an R7-Office or ONLYOFFICE portal against the contract. It uses no
 * `eval`, so that it runs under a strict content security policy and in edge runtimes.
 *
 * @throws TypeError when an option is missing or malformed.
 * @example
 * import { createR7CrmClient } from '@casebook/client/r7-crm'
 * import { validateAnswers } from '@casebook/client/r7-crm/validate'
 *
 * const validate = validateAnswers({ mode: 'throw' })
 * const crm = createR7CrmClient({ portal: 'yourportal.r7-office.ru', token, validate })
 */
export const validateAnswers = createValidateAnswers(validators)
