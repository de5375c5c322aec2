import type { Answer, AnswerForm, Content, OperationFacts, Reading } from './contract-facts.ts'
import { readText } from './fetch-text.ts'
import { readJson } from './read-json.ts'
import { readNothing } from './read-nothing.ts'

/** Reads an answer in the form that the contract has for its status. */
export function readAny(operation: OperationFacts, answer: Answer): Reading | string {
  const form = formOf(operation, answer.response.status)
  if (form === 'none') return readNothing(operation, answer)
  if (form !== 'text' && form !== 'bytes')
    return readJson({ ...operation, answers: { only: form } }, answer)
  const data = form === 'text' ? answer.text : answer.body
  return { data, envelope: data }
}

/** Reads an answer as a Blob, where the contract has bytes for it. */
export function readBytes(
  response: Response,
  chunks: BufferSource[],
  operation: OperationFacts | undefined,
): Content {
  return operation && response.ok && formOf(operation, response.status) === 'bytes'
    ? { text: '', body: new Blob(chunks, { type: response.headers.get('Content-Type') ?? '' }) }
    : readText(response, chunks)
}

/** What an answer of a status of success is. One that the contract does not have is taken for the first that it has. */
function formOf({ answers }: OperationFacts, status: number): AnswerForm {
  return (answers[status] ?? answers['2XX'] ?? Object.values(answers)[0]) as AnswerForm
}
