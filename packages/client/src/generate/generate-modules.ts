import type { Contract } from '@casebook/openapi'
import { generateContract } from './generate-contract.ts'
import { generateOperations } from './generate-operations.ts'
import { generateTypes } from './generate-types.ts'
import type { LeftOut } from './writable-contract.ts'

/**
 * Writes the modules of one API: its types, its operations, and what the client must know of its contract.
 *
 * @param leftOut operations that the client cannot have, and that the contract has no longer.
 * @returns the text of each module by its file name
 * @throws when the contract asks for something that the client cannot do.
 */
export async function generateModules(
  contract: Contract,
  leftOut: LeftOut[] = [],
): Promise<Record<string, string>> {
  const { name } = contract
  return {
    [`${name}.ts`]: await generateTypes(contract),
    [`${name}.contract.ts`]: generateContract(contract),
    [`${name}.operations.ts`]: generateOperations(contract, leftOut),
  }
}
