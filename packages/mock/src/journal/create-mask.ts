import type { Contract } from '@casebook/openapi'
import type { Exchange, HeaderFields } from './exchange.ts'
import { findSecrets } from './find-secrets.ts'
import { maskBody } from './mask-body.ts'
import { maskHeaders } from './mask-headers.ts'
import { maskUrl } from './mask-url.ts'
import { type Found, MASK } from './masking.ts'
import { scrub, scrubJson } from './scrub.ts'
import { bodyKey, mergeSecrets, type Secrets } from './secrets.ts'

/**
 * Makes a function that copies an exchange with `***` in the place of every secret: what is named as
 * credentials are, and the values whose schema in the contract has `format: password` or `x-secret: true`.
 */
export function createMask(contracts: Contract[]): (exchange: Exchange) => Exchange {
  let secrets: ((api: string) => Secrets) | undefined
  return (exchange) => {
    // Large contracts take a while to search, and many mocks are never asked what they were asked.
    secrets ??= searchSecrets(contracts)
    return mask(exchange, secrets(exchange.api ?? ''))
  }
}

/** The secrets of the API of this name, those of all when there is none. */
function searchSecrets(contracts: Contract[]): (api: string) => Secrets {
  const known = new Map(contracts.map((contract) => [contract.name, findSecrets(contract)]))
  const all = mergeSecrets([...known.values()])
  return (api) => known.get(api) ?? all
}

function mask(exchange: Exchange, secrets: Secrets): Exchange {
  const { operationId, request, response } = exchange
  const found: Found = new Map()
  const maskMessage = <Message extends Exchange['request'] | Exchange['response']>(
    message: Message,
    secrecy: Secrecy,
  ): Message => ({
    ...message,
    headers: maskHeaders(message.headers, secrets, found),
    ...(message.body !== undefined && {
      body: maskMessageBody(message.body, message.headers, secrecy, secrets, found),
    }),
  })

  const url = maskUrl(request.url, secrets, found)
  if (url !== request.url) found.set(request.url, url)
  const asked = maskMessage(request, secrecyOfRequest(secrets, operationId))
  const secrecy = secrecyOfAnswer(secrets, response.status, operationId)
  return {
    ...exchange,
    request: { ...asked, url },
    violations: exchange.violations.map((violation) => ({
      ...violation,
      name: scrub(violation.name, found),
      message: scrub(violation.message, found),
    })),
    response: maskMessage(withoutRepeats(response, found), secrecy),
  }
}

type Secrecy = 'part' | 'whole' | undefined

/** A request that no operation has may have been meant for any, so its body may hold a secret too. */
function secrecyOfRequest({ bodies }: Secrets, operationId?: string): Secrecy {
  if (operationId === undefined) return bodies.size > 0 ? 'part' : undefined
  return bodies.get(bodyKey(operationId))
}

function secrecyOfAnswer({ bodies }: Secrets, status: number, operationId = ''): Secrecy {
  return bodies.get(bodyKey(operationId, status)) ?? bodies.get(bodyKey(operationId, Number.NaN))
}

function maskMessageBody(
  body: string,
  headers: HeaderFields,
  secrecy: Secrecy,
  secrets: Secrets,
  found: Found,
): string {
  if (secrecy === 'whole' && body !== '') return MASK
  const [, type = ''] = Object.entries(headers).find(([name]) => /^content-type$/i.test(name)) ?? []
  return maskBody(body, String(type), secrecy === 'part', secrets, found)
}

/** An error may say what is wrong with a secret; other answers would only repeat one by chance. */
function withoutRepeats(response: Exchange['response'], found: Found): Exchange['response'] {
  if (found.size === 0) return response
  const fields = Object.entries(response.headers).map(([name, value]) => [
    name,
    typeof value === 'string' ? scrubJson(value, found) : value,
  ])
  const { body, status, truncated } = response
  return {
    ...response,
    headers: Object.fromEntries(fields),
    ...(body !== undefined && status >= 400 && { body: truncated ? MASK : scrubJson(body, found) }),
  }
}
