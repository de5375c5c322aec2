import { type Document, listOperations } from '@casebook/openapi'
import type { ContractFacts, OperationFacts } from '../contract-facts.ts'
import { authorizationPrefix } from './authorization-prefix.ts'
import { operationFacts } from './operation-facts.ts'
import type { ExtendedSchema } from './schema-of.ts'

/** What a contract says, without the functions that its operations need. */
interface Facts extends Omit<ContractFacts, 'statusErrors' | 'operations'> {
  operations: Record<string, OperationFacts>
}

/**
 * What the client must know of a contract at run time.
 *
 * @throws when the contract asks for something that the client cannot do.
 */
export function contractFactsOf(document: Document): Facts {
  const [server] = document.servers ?? []
  return {
    server: {
      url: server?.url ?? '',
      variables: Object.fromEntries(
        Object.entries(server?.variables ?? {}).map(([key, variable]) => [key, variable.default]),
      ),
    },
    authorization: authorizationPrefix(document),
    problem: problemFacts(document),
    operations: Object.fromEntries(
      listOperations(document).map((operation) => [
        operation.operationId,
        operationFacts(document, operation),
      ]),
    ),
  }
}

/** Where the contract's errors have their code and message; they must agree on it. */
function problemFacts(document: Document): ContractFacts['problem'] {
  const schemas = Object.values(document.components?.schemas ?? {}) as ExtendedSchema[]
  const problems = schemas.flatMap(({ 'x-problem': problem }) => (problem ? [problem] : []))
  const [problem, ...others] = new Set(problems.map((each) => JSON.stringify(each)))
  if (problem === undefined || others.length > 0)
    throw new Error('The schemas of errors do not agree on one x-problem.')
  return JSON.parse(problem)
}
