/**
 * No token could be had: the login server refused, gave an answer that is none, or gave no answer at all,
 * or the user or somebody else broke off the sign-in. It never holds secrets, codes or tokens.
 *
 * @example
 * if (error instanceof OAuthError && error.code === 'invalid_client') askForTheSecretAgain()
 */
export class OAuthError extends Error {
  override readonly name = 'OAuthError'
  /**
   * The `error` of the login server, such as `invalid_client` or `access_denied`; undefined where it gave none.
   * `invalid_grant` and `login_required` mean that the user must sign in again.
   */
  readonly code: string | undefined
  /** Status of the login server's answer; undefined where there was none. */
  readonly status: number | undefined
  /** Whether the same request may succeed later: there was no answer, or one that blames the server. */
  readonly retryable: boolean

  constructor(
    message: string,
    options: {
      code?: string | undefined
      status?: number | undefined
      retryable?: boolean | undefined
      cause?: Error | undefined
    } = {},
  ) {
    super(message, options.cause && { cause: options.cause })
    this.code = options.code
    this.status = options.status
    this.retryable = options.retryable ?? false
  }
}

/** Whether the login server refused what it was asked with, so that it would refuse it again. */
export function isRefusal(error: unknown): boolean {
  if (!(error instanceof OAuthError) || error.retryable) return false
  const { code, status = 0 } = error
  return code !== undefined || (status >= 400 && status < 500)
}
