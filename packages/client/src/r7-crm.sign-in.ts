import type { Credentials, SecondFactorRequest } from './generated/r7-crm.ts'
import type { R7CrmClient } from './r7-crm.ts'
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

/**
 * Makes a token function for the option `token` of a client. It signs in when a token is needed, and again when the
 * portal refuses the one it gave. A sign-in is never repeated by itself, since portals count attempts.
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
  return async () => {
    const first = await crm.orThrow.authenticate(credentials)
    if (first.token !== null) return first
    if (first.sms && first.phoneNoise === undefined)
      throw new Error('The portal wants to send a code, but the user has given it no phone number.')
    if (!code) {
      const where = first.sms ? 'sent to a phone' : 'shown by an authenticator app'
      throw new Error(`The portal asks for a code ${where}: pass a function \`code\` to signIn.`)
    }
    return crm.orThrow.authenticateWithCode({ ...credentials, code: await code(first) })
  }
}
