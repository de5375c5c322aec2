import { type Contract, listOperations, type Operation } from '@casebook/openapi'
import type { Language } from '../languages.ts'
import { oneOfEach } from '../one-of-each.ts'
import { siteContracts } from '../site-contracts.ts'
import { consolePath } from './open-console.ts'

/** A console of the built site. */
export interface SiteConsole {
  language: Language
  contract: Contract
  operation: Operation
  /** Its path within the site. */
  path: string
}

/**
 * The consoles of the built site in a language, for tests: those that show the same parts of a contract are of one kind,
 * and only a proof has them all.
 */
export function siteConsoles(language: Language): SiteConsole[] {
  const all = siteContracts(language).flatMap((contract) =>
    listOperations(contract.document).map((operation) => {
      return { language, contract, operation, path: consolePath(contract, operation, language) }
    }),
  )
  return oneOfEach(all, ({ contract, operation: { method, requestBody, security } }) => [
    contract.name,
    method,
    requestBody !== undefined,
    security.length > 0,
  ])
}
