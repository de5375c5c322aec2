import type { Call } from './call.ts'

/** What nobody may read in an error of a call: its token, and arguments that the contract calls secret. */
export function secretsOf({ operation, given }: Call, token: string | undefined): string[] {
  // Shorter texts stand in many words by chance.
  const found = token && token.length > 7 ? [token] : []
  if (operation.secrets)
    JSON.stringify(given, (name, value) => {
      if (operation.secrets?.includes(name) && `${value}`.length > 3) found.push(`${value}`)
      return value
    })
  return found
}
