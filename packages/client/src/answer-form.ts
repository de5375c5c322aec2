import type { AnswerForm, OperationFacts } from './contract-facts.ts'

/** What an answer of a status of success is. One that the contract does not have is taken for the first that it has. */
export function answerForm({ answers }: OperationFacts, status: number): AnswerForm {
  return (answers[status] ?? answers['2XX'] ?? Object.values(answers)[0]) as AnswerForm
}
