import { isDeepStrictEqual } from 'node:util'
import { toXml } from '@casebook/openapi'
import { contentFor } from '../contract.ts'
import type { Difference, Exchange } from '../difference.ts'

/** Differences in values that are made up. */
export const randomValues: Difference[] = [
  {
    name: '`Prefer: dynamic=true`',
    why: 'A random number keeps to limits that are excluded, lists are short, and what cannot be made up is the usual answer; stock Prism passes the limits, fills lists up, or answers 500.',
    answer: ({ request, stock, ours, ...exchange }) =>
      /dynamic=true/.test(request.headers.prefer ?? '') &&
      stock?.status === ours.status &&
      isDeepStrictEqual(
        withoutNumbers(inMediaTypeOfOurs({ ...exchange, request, stock, ours })),
        withoutNumbers(ours.value),
      ),
  },
]

function inMediaTypeOfOurs({ document, operation, stock, ours }: Exchange): unknown {
  const isXml = (mediaType = '') => mediaType.endsWith('xml')
  const schema = contentFor(document, operation, ours.status)?.[ours.mediaType ?? '']?.schema
  if (!schema || !isXml(ours.mediaType) || isXml(stock?.mediaType)) return stock?.value
  return toXml(document, schema, stock?.value)
}

function withoutNumbers(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null).replace(/-?\d[\d.]*(e[+-]?\d+)?/gi, '0'))
}
