import { inspect } from 'node:util'
import { expect } from 'vitest'
import { OAuthError } from './oauth-error.ts'

/** What a promise rejects with, for tests, once it is certain that no secret can be seen in it. */
export async function failureOf(failing: Promise<unknown>, ...secrets: string[]) {
  const error: unknown = await failing.catch((thrown: unknown) => thrown)
  const shown = inspect(error, { depth: 10, showHidden: true }) + JSON.stringify(error)
  for (const secret of secrets) {
    expect(shown).not.toContain(secret)
    expect(shown).not.toContain(encodeURIComponent(secret))
  }
  expect(error).toBeInstanceOf(OAuthError)
  const { message, code, status } = error as OAuthError
  return { message, code, status }
}
