import { type Document, readContracts } from '@casebook/openapi'
import { advance } from './advance.ts'
import { createState, type State } from './create-state.ts'
import { findExample, findOperation } from './find-example.ts'

const documents = new Map(readContracts().map(({ name, document }) => [name, document]))

/** For tests: sends requests to one world of an API, and shows the contract's examples for comparison. */
export function worldClient(name: string) {
  const document = documents.get(name) as Document
  const operation = (operationId: string) => findOperation(document, operationId, 'test')
  let state: State = createState(document)
  const send = (operationId: string, path: Record<string, string>, body?: unknown) =>
    advance(state, document, operation(operationId), { path, query: {}, headers: {}, body })
  return {
    state: () => state,
    reset: () => {
      state = createState(document)
    },
    send,
    /** What stands in the envelope of an answer. */
    response: async (sent: ReturnType<typeof send>) => {
      const { value } = (await sent) as { value: { response: Record<string, unknown> } }
      return value.response
    },
    example: (operationId: string, key: string) =>
      findExample(operation(operationId), key, 'test').example.value,
    exampleBody: (operationId: string, key: string) => {
      const examples = operation(operationId).requestBody?.content[0]?.examples
      return examples?.find((example) => example.key === key)?.value as object
    },
  }
}
