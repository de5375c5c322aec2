import { isDeepStrictEqual } from 'node:util'
import { toXml } from '@casebook/openapi'
import Negotiator from 'negotiator'
import { contentFor, examplesOf, preferenceOf } from '../contract.ts'
import type { Difference, Exchange } from '../difference.ts'
import { withHeader } from './with-header.ts'

/** Differences in the media type of an answer. */
export const mediaTypes: Difference[] = [
  {
    name: '`Accept` that cannot be met',
    why: 'The status that was asked for comes in the first media type that it has; stock Prism answers with 406, 500 or another status, or ends when the header is not well-formed.',
    readAs: (exchange) => {
      const { request, ours } = exchange
      const isKnown = contentOf(exchange) !== undefined || ours.value === undefined
      return isKnown && !accepts(exchange)
        ? withHeader(request, 'accept', ours.mediaType ?? '*/*')
        : undefined
    },
  },
  {
    name: 'No `Accept`',
    why: 'The media type that the contract has first answers; stock Prism prefers JSON.',
    readAs: ({ document, operation, request, ours }) => {
      const [first] = Object.keys(contentFor(document, operation, ours.status) ?? {})
      return request.headers.accept === undefined && first === ours.mediaType
        ? withHeader(request, 'accept', first)
        : undefined
    },
  },
  {
    name: 'An example of another media type',
    why: 'An example that was asked for by its key answers in the media type that has it, whatever `Accept` says; stock Prism answers 404 or 500.',
    readAs: (exchange) => {
      const { document, operation, request, ours } = exchange
      const { example = '' } = preferenceOf(request.headers.prefer)
      const contents = Object.values(contentFor(document, operation, ours.status) ?? {})
      const having = contents.filter((content) => example in examplesOf(document, content))
      return having.length > 0 && having.length < contents.length
        ? withHeader(request, 'accept', ours.mediaType)
        : undefined
    },
  },
  {
    name: 'The media type of an error',
    why: 'An error comes in the media type that the client accepts; stock Prism takes the first that has an example.',
    answer: (exchange) => {
      const { stock, ours } = exchange
      return (
        stock?.status === ours.status &&
        ours.status >= 400 &&
        contentOf(exchange) !== undefined &&
        accepts(exchange) &&
        isDeepStrictEqual(stock.value, ours.value)
      )
    },
  },
  {
    name: 'The media type of nothing',
    why: 'An answer without content has no `Content-Type`; stock Prism says `text/plain` unless the request has an `Accept`.',
    answer: ({ stock, ours }) =>
      stock?.mediaType === 'text/plain' &&
      stock.value === undefined &&
      isDeepStrictEqual({ ...stock, mediaType: undefined, violations: ours.violations }, ours),
  },
  // The last one, since it takes the place of what the others ask for.
  {
    name: 'XML',
    why: 'It is written from the same examples as JSON, with the names that the schemas give to elements; stock Prism calls every root `xml`, and answers 500 to `Accept: text/xml`.',
    answer: (exchange) => {
      const { document, stock, ours } = exchange
      const schema = contentOf(exchange)?.schema
      return (
        schema !== undefined &&
        isXml(ours.mediaType) &&
        /[/+]json$/.test(stock?.mediaType ?? '') &&
        stock?.status === ours.status &&
        toXml(document, schema, stock.value) === ours.value
      )
    },
    readAs: ({ request, ours }) =>
      isXml(ours.mediaType) ? withHeader(request, 'accept', 'application/json') : undefined,
  },
]

function contentOf({ document, operation, ours }: Exchange) {
  return contentFor(document, operation, ours.status)?.[ours.mediaType ?? '']
}

function accepts({ request: { headers }, ours: { mediaType } }: Exchange): boolean {
  const negotiator = new Negotiator({ headers })
  return mediaType === undefined
    ? negotiator.mediaTypes().length > 0
    : negotiator.mediaType([mediaType]) !== undefined
}

function isXml(mediaType = ''): boolean {
  return /[/+]xml$/.test(mediaType)
}
