/**
 * Names that hold credentials in any API, so that one that a contract does not declare is masked too: `Authorization`,
 * `Cookie`, `X-Api-Key`, `token`, `access_token`, `refresh_token`, `id_token`, `auth_token`, `password`, `passwd`,
 * `secret`, `client_secret`, and whatever ends in `auth_key`; in any case, with `-`, `_` or nothing between the words.
 */
const WELL_KNOWN = [
  '(?:proxy-)?authorization',
  '(?:set-)?cookie',
  '(?:x[-_]?)?api[-_]?key',
  '[\\w-]{0,40}auth[-_]?key',
  '(?:(?:x[-_]?)?(?:access|refresh|id|auth)[-_]?)?token',
  'password|passwd',
  '(?:client[-_]?)?secret',
].join('|')

const whole = new RegExp(`^(?:${WELL_KNOWN})$`, 'i')
const beforeValue = new RegExp(`(?<![\\w-])(?:${WELL_KNOWN})["'\\]]*(?:\\s{0,9}[=:>]|\\r\\n)`, 'i')

/**
 * Whether what has this name is a secret.
 *
 * @param names those that the contract marks, in lower case
 */
export function isSecretName(name: string, names: ReadonlySet<string>): boolean {
  return names.has(name.toLowerCase()) || whole.test(name)
}

/** Whether a text has a well-known name, and after it what comes before a value in JSON, forms, XML or multipart. */
export function namesWellKnown(text: string): boolean {
  return beforeValue.test(text)
}
