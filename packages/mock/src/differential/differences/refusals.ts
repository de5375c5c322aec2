import { isDeepStrictEqual } from 'node:util'
import { canonicalCredentials } from '../../canonical-credentials.ts'
import type { Breach } from '../comparable.ts'
import { contentFor, examplesOf, preferenceOf } from '../contract.ts'
import type { Difference, Exchange } from '../difference.ts'
import { withHeader } from './with-header.ts'

/** It cannot be compared, since stock Prism never answers. */
export const malformedJson: Difference = {
  name: 'Malformed JSON',
  why: 'It is refused like any other body that breaks the contract; stock Prism never answers.',
}

/** Differences in what is refused, and how. */
export const refusals: Difference[] = [
  {
    name: '`Prefer` that cannot be met',
    why: 'It is answered with a 404 that lists what can be had, before all else; stock Prism may answer with another status or example, or with 422.',
    answer: isUnmet,
    violation: (_, by, exchange) => by === 'stock' && isUnmet(exchange),
  },
  {
    name: 'A body that is not declared',
    why: 'An operation without a request body ignores one, as most servers do; stock Prism refuses it with 415.',
    readAs: ({ operation, request }) => {
      const { body, headers, ...rest } = request
      const { 'content-type': _, ...others } = headers
      return operation.requestBody || body === undefined ? undefined : { ...rest, headers: others }
    },
  },
  {
    name: 'A body that is nothing',
    why: '`null`, `false`, `0` and an empty text are judged by their schema like any other JSON; stock Prism takes them for no body.',
    answer: isNothing,
    violation: ({ in: where }, _, exchange) => where === 'body' && isNothing(exchange),
  },
  {
    name: 'A comma in a path',
    why: 'It may be sent as it is; stock Prism takes only `%2C`, and ends when the parameter is an array.',
    readAs: ({ request }) => {
      const [path = '', query] = request.target.split('?')
      const target = [path.replaceAll(',', '%2C'), ...(query === undefined ? [] : [query])].join(
        '?',
      )
      return { ...request, target }
    },
  },
  {
    name: 'A list in a query',
    why: 'A list without `explode` is read from repeated fields, as OpenAPI says; stock Prism takes the last field, and parts it at commas.',
    answer: (exchange) => {
      const { stock, ours } = exchange
      const breaches = [stock, ours].flatMap((answer) => answer?.violations ?? [])
      return (
        stock?.status !== ours.status &&
        breaches.length > 0 &&
        breaches.every((breach) => breach.isWarning || isInList(breach, exchange))
      )
    },
    violation: (breach, _, exchange) => isInList(breach, exchange),
  },
  {
    name: 'The form of credentials',
    why: '`bearer` may be written in any letter case, as HTTP says, and a digest and a password may have any letters; stock Prism refuses them.',
    readAs: ({ request }) => {
      const { authorization } = request.headers
      const canonical = authorization && canonicalCredentials(authorization)
      return canonical === authorization
        ? undefined
        : withHeader(request, 'authorization', canonical)
    },
  },
  {
    name: 'A missing credential',
    why: 'The violation names the header, query parameter or cookie that is missing; stock Prism says only that something is.',
    violation: (breach, by, { stock, ours }) =>
      breach.in === 'security' &&
      (by === 'stock' ? ours : stock)?.violations?.some((each) => each.in === 'security') === true,
  },
  {
    name: 'The words of a problem',
    why: 'A problem that the contract does not describe has the type `about:blank` of RFC 9457, and its detail says what is wrong; stock Prism refers to its own documentation, and lists what is wrong in `validation`, if at all.',
    answer: ({ stock, ours }) => {
      if (!isProblem(stock?.value) || !isProblem(ours.value)) return false
      // Stock Prism repeats headers of the answer in its body.
      const { type, detail, headers, ...theirs } = stock.value
      const { type: ourType, detail: ourDetail, headers: _, ...own } = ours.value
      return (
        type.startsWith('https://stoplight.io/prism/errors#') &&
        ourType === 'about:blank' &&
        isDeepStrictEqual(
          { ...stock, value: theirs, violations: [] },
          { ...ours, value: own, violations: [] },
        )
      )
    },
  },
  {
    name: 'A path or a method that the contract does not have',
    why: 'The problem says what there is; stock Prism says it in other words.',
    answer: ({ stock, ours }) =>
      stock !== undefined &&
      (ours.status === 404 || ours.status === 405) &&
      stock.status === ours.status &&
      isProblem(stock.value) &&
      /#NO_(PATH|METHOD)_MATCHED_ERROR$/.test(stock.value.type) &&
      ours.mediaType === 'application/problem+json',
  },
  {
    name: '`HEAD` and `OPTIONS`',
    why: 'They are answered wherever there is a path; stock Prism answers 405 unless the request is one of a browser that asks in advance.',
    answer: ({ request, stock, ours }) =>
      /^(HEAD|OPTIONS)$/.test(request.method) &&
      stock?.status === 405 &&
      ours.status < 500 &&
      ours.value === undefined,
    violation: (_, by, { request }) => by === 'ours' && request.method === 'HEAD',
  },
  {
    name: 'What ends stock Prism',
    why: 'Parameters in a style that they do not have, lists that are missing in a header, and letters beyond Latin-1 in a violation are answered; stock Prism ends.',
    answer: ({ stock, ours }) => stock === undefined && ours.status < 500,
  },
  {
    name: 'Warnings',
    why: 'The use of a deprecated parameter is not listed among the violations; stock Prism lists it as a warning.',
    violation: ({ isWarning }, by) => by === 'stock' && isWarning,
  },
  {
    name: 'The parts of a choice',
    why: 'A value that fits none of several schemas is one violation; stock Prism also lists what it breaks of each of them.',
    violation: (part, by, { ours }) =>
      by === 'stock' &&
      ours.violations?.some(
        (whole) =>
          /^(any|one)Of$/.test(whole.rule) &&
          whole.in === part.in &&
          (whole.place === '' || `${part.place}.`.startsWith(`${whole.place}.`)),
      ) === true,
  },
]

/** Whether the body of a request is JSON that is nothing in JavaScript. */
function isNothing({ request: { body, headers } }: Exchange): boolean {
  const isJson = /json/.test(headers['content-type'] ?? '')
  return isJson && /^\s*(null|false|-?0(\.0*)?|"")\s*$/.test(body ?? '')
}

function isUnmet({ document, operation, request, ours }: Exchange): boolean {
  if (ours.status !== 404 || ours.mediaType !== 'application/problem+json') return false
  const { code, example } = preferenceOf(request.headers.prefer)
  const content = contentFor(document, operation, code)
  if (!content || /code=(?!\d{3}\b)|dynamic=(?!true|false)/.test(request.headers.prefer ?? ''))
    return true
  const known = Object.values(content).flatMap((each) => Object.keys(examplesOf(document, each)))
  return example !== undefined && !known.includes(example)
}

/** Whether a breach is in a list of the query that may be read in two ways. */
function isInList({ in: where, place }: Breach, { operation }: Exchange): boolean {
  return operation.parameters.some(
    ({ name, in: parameter, style = 'form', explode }) =>
      where === 'query' &&
      parameter === 'query' &&
      style === 'form' &&
      explode === undefined &&
      place.startsWith(`${name.toLowerCase()}.`),
  )
}

function isProblem(value: unknown): value is { type: string; detail?: unknown; headers?: unknown } {
  return typeof value === 'object' && value !== null && 'type' in value
}
