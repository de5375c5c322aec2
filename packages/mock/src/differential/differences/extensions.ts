import { isDeepStrictEqual } from 'node:util'
import { asAnswered, type Document, fromXml, toXml } from '@casebook/openapi'
import { createBinder } from '../../binding/create-binder.ts'
import { createCanonicalUrl } from '../../routing/canonical-url.ts'
import { isSameName } from '../../violations.ts'
import { contentFor, type Example, examplesOf } from '../contract.ts'
import type { Difference, Exchange } from '../difference.ts'
import type { GeneratedRequest } from '../generate/generated-request.ts'
import { withHeader } from './with-header.ts'

/** Differences that a contract asks for by an extension. Without the extension there are none. */
export const extensions: Difference[] = [
  {
    name: '`x-violations`',
    why: 'A request that breaks a rule is answered with the error that the contract has for that cause; stock Prism takes the first example of 422, 400 or 401.',
    answer: (exchange) => {
      const cause = exchange.ours.violations?.[0]
      if (!cause) return false
      // What was meant for one operation may reach another.
      const { components } = exchange.document
      const all = [...examplesHere(exchange), ...Object.values(components?.examples ?? {})]
      return (all as Example[]).some(
        (example) =>
          example['x-violations']?.some(
            (selector) =>
              selector.in === cause.in &&
              (selector.name === undefined || isSameName(selector.name, cause.place)) &&
              (selector.rule ?? cause.rule) === cause.rule,
          ) && isEchoOf(exchange, example),
      )
    },
    violation: ({ rule }, by) => by === 'ours' && rule === 'undeclared',
  },
  {
    name: '`x-echo`',
    why: 'An answer says what the request said, in the places that its example names; stock Prism repeats the example.',
    answer: (exchange) => {
      const { stock, ours } = exchange
      return (
        stock?.status === ours.status &&
        examplesHere(exchange).some(
          (example) =>
            example['x-echo'] &&
            isDeepStrictEqual(example.value, stock.value) &&
            isEchoOf(exchange, example),
        )
      )
    },
  },
  {
    name: '`x-computed`',
    why: 'What must be worked out when it is answered, such as the end of a token, is; stock Prism repeats the example.',
    answer: (exchange) => {
      const { stock, ours } = exchange
      return (
        stock?.status === ours.status &&
        examplesHere(exchange).some(
          (example) =>
            example['x-computed'] &&
            isDeepStrictEqual(example.value, stock.value) &&
            isDeepStrictEqual(settle(example, ours.value), stock.value),
        )
      )
    },
  },
  {
    name: '`x-request-routing`',
    why: 'What has no route is answered as the servers of the API do, whatever the operation says, and paths are read as they read them; stock Prism goes by the letter.',
    answer: ({ document, ours }) => {
      const { unroutable, preflight } = routingOf(document)
      const statuses: number[] = Object.values(unroutable?.statuses ?? {})
      return (
        (ours.mediaType === unroutable?.mediaType && statuses.includes(ours.status)) ||
        (ours.value === undefined && ours.status === preflight?.status)
      )
    },
    readAs: ({ document, request }) => {
      const target = createCanonicalUrl([{ name: '', document }])(request.target)
      return target === request.target ? undefined : { ...request, target }
    },
  },
  {
    name: '`x-response-rules`',
    why: 'An API that does not read `Accept` answers in the media type that the contract has first; stock Prism reads it.',
    readAs: ({ document, request, ours }) =>
      'x-response-rules' in document && ours.mediaType
        ? withHeader(request, 'accept', ours.mediaType)
        : undefined,
  },
  {
    name: '`x-when-invalid: ignored`',
    why: 'A query parameter with an invalid value is ignored; stock Prism refuses the request.',
    readAs: ({ operation, request, stock }) => {
      const ignored = (name: string) =>
        operation.parameters.some(
          (each: { name: string; 'x-when-invalid'?: string }) =>
            isSameName(each.name, name) && each['x-when-invalid'] === 'ignored',
        ) && stock?.violations?.some(({ place }) => isSameName(place, name))
      return withQuery(request, (fields) => fields.filter(([name]) => !ignored(name)))
    },
  },
  {
    name: '`x-path-pattern`',
    why: 'The text of a path parameter must match the pattern too; stock Prism takes `1e3` and `0x10` for whole numbers.',
    violation: ({ in: where, place, rule }, by, { operation }) =>
      by === 'ours' &&
      where === 'path' &&
      rule === 'type' &&
      operation.parameters.some(
        (each: { name: string; 'x-path-pattern'?: string }) =>
          each.name === place && each['x-path-pattern'] !== undefined,
      ),
  },
  {
    name: '`x-list`',
    why: 'A list is filtered, sorted and cut as the query says; stock Prism answers with all of it.',
    answer: ({ document, operation, stock, ours }) => {
      const rules = operation.extensions['x-list'] as { items: string } | undefined
      if (!rules || stock?.status !== ours.status) return false
      const all = (stock.value as Record<string, unknown[]>)[rules.items] ?? []
      const schema = contentFor(document, operation, ours.status)?.[ours.mediaType ?? '']?.schema
      if (typeof ours.value !== 'string' || !schema) {
        const some = (ours.value as Record<string, unknown[]>)[rules.items] ?? []
        return some.every((item) => all.some((each) => isDeepStrictEqual(item, each)))
      }
      const elements = all.map((item) =>
        toXml(document, schema, { [rules.items]: [item] }).replace(/^<\w+>|<\/\w+>$/g, ''),
      )
      const rest = elements.reduce((text, each) => text.replaceAll(each, ''), ours.value)
      return !rest.includes(`<${rules.items}>`)
    },
  },
  {
    name: '`x-request-binding`',
    why: 'Parameters and bodies are read as the API reads them: names in any letter case, bodies as JSON, form or XML alike; stock Prism takes them to the letter.',
    violation: ({ rule }, by) => by === 'ours' && rule === 'malformed',
    readAs: async ({ document, operation, request }) => {
      if (!('x-request-binding' in document)) return undefined
      const { searchParams } = new URL(request.target, 'http://localhost')
      const query = Object.fromEntries(
        [...new Set(searchParams.keys())].map((name) => {
          const [first = '', ...more] = searchParams.getAll(name)
          return [name, more.length > 0 ? [first, ...more] : first]
        }),
      )
      const { headers, body: text } = request
      const length = text === undefined ? undefined : { 'content-length': String(text.length) }
      const raw = { path: {}, query, headers: { ...headers, ...length }, text }
      const bound = await createBinder(document, operation)(raw)
      const { body: _, ...rest } = request
      return withQuery(
        {
          ...rest,
          headers: { ...headers, 'content-type': 'application/json' },
          ...(bound.body !== undefined && { body: JSON.stringify(bound.body) }),
        },
        () =>
          Object.entries(bound.query).flatMap(([name, values]) =>
            [values].flat().map((value): [string, string] => [name, value]),
          ),
      )
    },
  },
]

/** An answer with what its example has in the places that are computed. */
export function settle(example: Example, answer: unknown): unknown {
  const { 'x-computed': computed = {}, value } = example
  return asAnswered({ key: '', value: answer, 'x-computed': computed }, value)
}

interface Routing {
  unroutable?: { mediaType: string; statuses: Record<string, number> }
  preflight?: { status: number }
}

function routingOf(document: Document): Routing {
  return (document as { 'x-request-routing'?: Routing })['x-request-routing'] ?? {}
}

/** The examples that the contract has in place of the answer. */
function examplesHere({ document, operation, ours }: Exchange) {
  const content = contentFor(document, operation, ours.status)?.[ours.mediaType ?? '']
  return content ? Object.values(examplesOf(document, content)) : []
}

/** What ours said, read when it is XML. */
function saidBy({ document, operation, ours }: Exchange): unknown {
  const schema = contentFor(document, operation, ours.status)?.[ours.mediaType ?? '']?.schema
  const isXml = /[/+]xml$/.test(ours.mediaType ?? '')
  return isXml && schema ? fromXml(document, schema, String(ours.value)) : ours.value
}

/** Whether ours answered with an example, apart from the places that the request decides. */
function isEchoOf(exchange: Exchange, example: Example): boolean {
  const places = Object.keys(example['x-echo'] ?? {}).map((place) => place.split('.'))
  const bare = (value: unknown) => places.reduce(withoutPlace, value)
  return isDeepStrictEqual(bare(saidBy(exchange)), bare(example.value))
}

function withoutPlace(value: unknown, [key = '', ...rest]: string[]): unknown {
  if (typeof value !== 'object' || value === null) return value
  const { [key]: child, ...others } = value as Record<string, unknown>
  return rest.length === 0 ? others : { ...others, [key]: withoutPlace(child, rest) }
}

function withQuery(
  request: GeneratedRequest,
  change: (fields: [string, string][]) => [string, string][],
): GeneratedRequest {
  const { pathname, searchParams } = new URL(request.target, 'http://localhost')
  const query = new URLSearchParams(change([...searchParams])).toString()
  return { ...request, target: query === '' ? pathname : `${pathname}?${query}` }
}
