import { ApiError } from './errors.ts'
import type { Credentials, SecondFactorRequest } from './generated/r7-crm.ts'
import type { R7CrmClient } from './r7-crm.ts'
import { rememberRefusal } from './remember-refusal.ts'
import type { Token } from './token.ts'

/** What a portal that asks for a second factor says of it. */
export type SecondFactor = SecondFactorRequest

/** Options of {@link signIn}: the credentials, and who knows the code where the portal asks for one. */
export interface SignInOptions extends Credentials {
  /**
   * Gives the code of the second factor: the one sent to the phone when `sms` is true, the one that the authenticator
   * app shows when `tfa` is.
   */
  code?: ((factor: SecondFactor) => string | Promise<string>) | undefined
}

/** A sign-in to which an answer is missing that the program alone can give. */
class UnansweredError extends Error {}

/**
 * Makes a token function for the option `token` of a client. It signs in when a token is needed, and again when the
 * portal refuses the one it gave.
 *
 * Portals count failed attempts and lock accounts, so a sign-in is never repeated by itself. When the portal has
 * refused it, the function fails with the same error for a minute without asking the portal, after a further refusal for
 * two, and so on up to an hour. For another try at once, with other credentials or a corrected code, make a new function.
 *
 * The function throws what `authenticate` fails with, or an Error when the portal asks for a second factor that
 * `code` does not give.
 *
 * @param crm a client of the same portal, which needs no token.
 * @example
 * const portal = 'yourportal.r7-office.ru'
 * const token = signIn(createR7CrmClient({ portal }), { userName, password, code: () => ask('Code?') })
 * const crm = createR7CrmClient({ portal, token })
 */
export function signIn(
  crm: R7CrmClient,
  { code, ...credentials }: SignInOptions,
): () => Promise<Token> {
  return rememberRefusal(async () => {
    const first = await crm.orThrow.authenticate(credentials)
    if (first.token !== null) return first
    if (first.sms && first.phoneNoise === undefined)
      throw new UnansweredError(
        'The portal wants to send a code, but the user has given it no phone number.',
      )
    if (!code) {
      const where = first.sms ? 'sent to a phone' : 'shown by an authenticator app'
      throw new UnansweredError(
        `The portal asks for a code ${where}: pass a function \`code\` to signIn.`,
      )
    }
    return crm.orThrow.authenticateWithCode({ ...credentials, code: await code(first) })
  }, isRefusal)
}

/** Portals answer wrong credentials with 500. */
function isRefusal(error: unknown): boolean {
  return error instanceof ApiError
    ? error.status >= 400 && ![408, 502, 503, 504].includes(error.status)
    : error instanceof UnansweredError
}
