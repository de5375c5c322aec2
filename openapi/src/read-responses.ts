import type { OpenAPIV3_1 } from 'openapi-types'
import type { Document } from './contract.ts'
import type { Operation, Response } from './operations.ts'
import { readContent } from './read-content.ts'
import { resolve } from './resolve.ts'

/** Statuses below 200 are no answers yet, and those above 599 are none. */
const KEY = /^([2-5]\d\d|[2-5]XX|default)$/i

/** Reads the responses of an operation: those with a status, then the ranges, then `default`. */
export function readResponses(
  document: Document,
  responses: OpenAPIV3_1.ResponsesObject | undefined,
): Response[] {
  const keys = Object.keys(responses ?? {}).filter((key) => KEY.test(key))
  const standard = keys.some((key) => key.startsWith('2')) ? 500 : 200
  return keys
    .sort((a, b) => rank(a) - rank(b))
    .map((key) => {
      const response = resolve<Partial<OpenAPIV3_1.ResponseObject>>(
        document,
        responses?.[key] ?? {},
      )
      return {
        key,
        status: isRange(key) ? Number(key[0]) * 100 : isDefault(key) ? standard : Number(key),
        description: response.description ?? '',
        content: readContent(document, response),
      }
    })
}

/** The response that a status gets: its own, that of its range, or `default`. */
export function responseFor({ responses }: Operation, status: number): Response | undefined {
  return responses.find(
    ({ key, ...response }) =>
      key === String(status) ||
      (isRange(key) && response.status === Math.floor(status / 100) * 100) ||
      isDefault(key),
  )
}

/**
 * The response to a request that breaks no rule and asks for no status: the lowest success, else `default`, else the
 * first of all. Prism chooses in this way.
 */
export function usualResponse({ responses }: Operation): Response | undefined {
  return (
    responses.find(({ key }) => key.startsWith('2')) ??
    responses.find(({ key }) => isDefault(key)) ??
    responses[0]
  )
}

function rank(key: string): number {
  return isDefault(key) ? 2 : isRange(key) ? 1 : 0
}

function isRange(key: string): boolean {
  return /XX$/i.test(key)
}

function isDefault(key: string): boolean {
  return key === 'default'
}
