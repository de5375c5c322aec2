import type { Contract } from '@casebook/openapi'
import { contractFactsOf } from './contract-facts-of.ts'

/**
 * Writes the module of one API with what the client must know of its contract at run time.
 *
 * @throws when the contract asks for something that the client cannot do.
 */
export function generateContract({ name, document }: Contract): string {
  return `// Generated from the contract ${name} by \`pnpm generate\`. Do not edit.
import type { ContractFacts } from '../contract-facts.ts'

export const contract: ContractFacts = ${JSON.stringify(contractFactsOf(document), null, 2)}
`
}
