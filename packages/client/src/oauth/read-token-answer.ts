import { PASSING } from '../network-failure.ts'
import { withoutSecrets } from '../without-secrets.ts'
import { OAuthError } from './oauth-error.ts'

/** A token function's answer, in the form that the client's option `token` takes. */
export interface IssuedToken {
  token: string
  /** When the token ends. Absent when the login server did not say. */
  expires?: Date | undefined
}

/** What a login server gives for a grant. */
export interface TokenAnswer {
  issued: IssuedToken
  refreshToken: string | undefined
}

/**
 * Reads the login server's answer. The library's reader is not used: it checks ID tokens, which nobody reads here,
 * with 3 kB of code (gzipped), and it finds an OAuth error only with some statuses and headers.
 *
 * @throws OAuthError when the answer is not a token.
 */
export function readTokenAnswer(
  { status, headers }: Response,
  text: string,
  { place, sent, secrets }: { place: string; sent: number; secrets: readonly string[] },
): TokenAnswer {
  const body = parseObject(text)
  if (typeof body?.error === 'string') {
    const { error, error_description: description } = body
    const reason = typeof description === 'string' ? `: ${description}` : '.'
    throw new OAuthError(
      withoutSecrets(`${place} gave no token (${status} ${error})${reason}`, secrets),
      {
        code: withoutSecrets(error, secrets),
        status,
        retryable: /^(temporarily_unavailable|server_error)$/.test(error) || isBusy(status),
      },
    )
  }
  const promise = 'where a JSON object with a token or an OAuth error was expected.'
  if (!body || status !== 200) {
    const type = headers.get('content-type') ?? 'no content type'
    throw new OAuthError(`${place} answered with status ${status} and ${type} ${promise}`, {
      status,
      retryable: PASSING.includes(status),
    })
  }
  const { access_token: token, token_type: type, refresh_token: refreshToken } = body
  if (typeof token !== 'string' || token === '') {
    throw new OAuthError(`${place} answered without an access_token ${promise}`, { status })
  }
  if (typeof type !== 'string' || type.toLowerCase() !== 'bearer') {
    throw new OAuthError(`${place} gave a token whose token_type is not Bearer.`, { status })
  }
  const expires = expiry(sent, body.expires_in)
  return {
    issued: { token, ...(expires && { expires }) },
    refreshToken: typeof refreshToken === 'string' && refreshToken ? refreshToken : undefined,
  }
}

/** Whether a status says that the server has too much to do, whatever stands beside it. */
function isBusy(status: number): boolean {
  return status === 429 || status === 503
}

/** Counted from the request, so that a slow answer does not lengthen the life of its token. */
function expiry(sent: number, expiresIn: unknown): Date | undefined {
  const seconds = Number.parseFloat(String(expiresIn))
  const latestDate = 8.64e15
  return seconds >= 0 ? new Date(Math.min(sent + seconds * 1000, latestDate)) : undefined
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    // The parser's own error quotes the text, in which a token may stand.
    return undefined
  }
}
