import { type Contract, listOperations, readContracts } from '@casebook/openapi'
import { generateContract } from '../src/generate/generate-contract.ts'
import { weighProgram, withModule } from './bundle-program.ts'

/** How large a program is when the client knows an operation and those before it. */
export interface Step {
  operationId: string
  gzipped: number
}

/** Weighs the same program with clients of the first operation, the first two, and so on to all of the contract. */
export async function weighGrowth(program: string, api: string): Promise<Step[]> {
  const contract = readContracts().find(({ name }) => name === api)
  if (!contract) throw new Error(`There is no contract ${api}.`)
  const ids = listOperations(contract.document).map(({ operationId }) => operationId)
  const steps: Step[] = []
  for (const [index, operationId] of ids.entries()) {
    const known = generateContract(withOperations(contract, ids.slice(0, index + 1)))
    const plugin = withModule(`generated/${api}.contract.ts`, known)
    const { gzipped } = await weighProgram(program, {}, plugin)
    steps.push({ operationId, gzipped })
  }
  return steps
}

function withOperations({ name, document }: Contract, ids: string[]): Contract {
  const known = structuredClone(document)
  for (const { operationId, method, path } of listOperations(document)) {
    if (!ids.includes(operationId)) delete known.paths?.[path]?.[method as 'get']
  }
  return { name, document: known }
}
