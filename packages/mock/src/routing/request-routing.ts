import { METHODS, validateHeaderName, validateHeaderValue } from 'node:http'
import type { Document } from '@casebook/openapi'
import { ContractError } from '../contract-error.ts'
import { expectKeys } from '../expect-keys.ts'

/** How an API finds the operation of a request, beyond what OpenAPI can say: `x-request-routing` of the contract. */
export interface RequestRouting {
  /** Of the fixed parts of a path. */
  letterCase?: 'ignored'
  /** Slashes in a row count as one. */
  slashes?: 'merged'
  /** What the server puts behind a path that ends in a slash. */
  finalSlash?: string
  /** Routes that the API has and the contract does not describe. A path parameter must not take them for its value. */
  undescribed: { method: string; path: string }[]
  /** What answers a request that has no route: by method, in upper case, and for all `other`. */
  unroutable?: { mediaType: string; statuses: Record<string, number> }
  /** What answers `OPTIONS` on each path below another, known or not. */
  preflight?: { below: string; status: number; headers: Record<string, string> }
}

const KEYS = [
  'letterCase',
  'slashes',
  'finalSlash',
  'undescribed',
  'unroutable',
  'preflight',
] as const
const WHERE = 'x-request-routing'

const known = new WeakMap<Document, RequestRouting>()

/**
 * What the contract says of routing, which is nothing where it has no `x-request-routing`.
 *
 * @throws ContractError that says what cannot be understood.
 */
export function requestRouting(document: Document): RequestRouting {
  const routing = known.get(document) ?? read(document)
  known.set(document, routing)
  return routing
}

function read(document: Document): RequestRouting {
  const extension = (document as { [WHERE]?: unknown })[WHERE]
  if (extension === undefined) return { undescribed: [] }
  const { letterCase, slashes, finalSlash, undescribed, unroutable, preflight } = expectKeys(
    extension,
    KEYS,
    WHERE,
  )
  expect('letterCase', letterCase === undefined || letterCase === 'ignored', 'ignored')
  expect('slashes', slashes === undefined || slashes === 'merged', 'merged')
  expect('finalSlash', finalSlash === undefined || isText(finalSlash), 'a name')
  return {
    ...(letterCase === 'ignored' && { letterCase }),
    ...(slashes === 'merged' && { slashes }),
    ...(isText(finalSlash) && { finalSlash }),
    undescribed: undescribed === undefined ? [] : readUndescribed(undescribed),
    ...(unroutable !== undefined && { unroutable: readUnroutable(unroutable) }),
    ...(preflight !== undefined && { preflight: readPreflight(preflight) }),
  }
}

function readUndescribed(list: unknown): RequestRouting['undescribed'] {
  const routes = Array.isArray(list) ? list.map(readRoute) : [undefined]
  if (routes.includes(undefined)) expect('undescribed', false, 'a list such as [POST /users/login]')
  return routes as RequestRouting['undescribed']
}

function readRoute(route: unknown): RequestRouting['undescribed'][0] | undefined {
  const [, method = '', path = ''] = /^([A-Z]+) (\/[^\s{}?#]*)$/.exec(String(route)) ?? []
  return METHODS.includes(method) ? { method, path } : undefined
}

function readUnroutable(value: unknown): Required<RequestRouting>['unroutable'] {
  const { mediaType, statuses } = expectKeys(
    value,
    ['mediaType', 'statuses'],
    `${WHERE}, unroutable`,
  )
  expect('unroutable, mediaType', isText(mediaType), 'a media type')
  const byMethod = Object(statuses) as Record<string, number>
  expect('unroutable, statuses', Object.values(byMethod).every(isStatus), 'statuses by method')
  return { mediaType: String(mediaType), statuses: byMethod }
}

function readPreflight(value: unknown): Required<RequestRouting>['preflight'] {
  const { below, status, headers } = expectKeys(
    value,
    ['below', 'status', 'headers'],
    `${WHERE}, preflight`,
  )
  expect('preflight, below', isText(below) && /^\//.test(below), 'a path')
  expect('preflight, status', isStatus(status), 'a status')
  const fields = Object(headers) as Record<string, string>
  expect('preflight, headers', Object.entries(fields).every(isField), 'headers, all of them texts')
  return { below: String(below).replace(/\/$/, ''), status: Number(status), headers: fields }
}

function expect(what: string, isRight: boolean, wanted: string): void {
  if (!isRight) throw new ContractError(`${WHERE}, ${what}: write ${wanted}.`)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function isStatus(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 200 && Number(value) <= 599
}

function isField([name, value]: [string, unknown]): boolean {
  try {
    validateHeaderName(name)
    validateHeaderValue(name, value as string)
    return typeof value === 'string'
  } catch {
    return false
  }
}
