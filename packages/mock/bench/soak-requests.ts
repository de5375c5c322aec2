import {
  type Document,
  exampleRequest,
  listOperations,
  type Operation,
  toFields,
  toXml,
} from '@casebook/openapi'
import type { PlainRequest } from './measured-request.ts'

/** A kind of request that is sent again and again, a little different each time. */
export interface SoakRequest {
  kind: string
  /** @param number how many requests there were before, so that no two need be equal */
  make(number: number): PlainRequest
  /** Whether this is the status of a right answer. */
  expects(status: number): boolean
}

const isServed = (status: number) => status >= 200 && status < 300
const isHandled = (status: number) => status >= 200 && status < 500

/**
 * Every kind of request, for every operation.
 *
 * @param stateful whether what was said before can make a valid request fail
 */
export function soakRequests(document: Document, stateful: boolean): SoakRequest[] {
  return listOperations(document).flatMap((operation) => requests(document, operation, stateful))
}

function requests(document: Document, operation: Operation, stateful: boolean): SoakRequest[] {
  const { body: value, ...bare } = exampleRequest(document, operation)
  const body = value === undefined ? {} : { body: JSON.stringify(value) }
  const base: PlainRequest = { ...bare, ...body }
  const declares = (status: number) => operation.responses.some((each) => each.status === status)
  const answers = (status: number) => isHandled(status) || declares(status)
  const refuses = (status: number) => !isServed(status) && answers(status)
  const serves = stateful ? answers : isServed
  const soak = (
    kind: string,
    expects: SoakRequest['expects'],
    make: (number: number) => Partial<PlainRequest> = () => ({}),
  ) => ({ kind, expects, make: (number: number) => ({ ...base, ...make(number) }) })
  const adding = (name: string, text: string) => ({ headers: { ...base.headers, [name]: text } })
  const inMediaType = (mediaType: string, text: string) => ({
    ...adding('Content-Type', mediaType),
    body: text,
  })

  const named = operation.responses.flatMap(({ status, content }) =>
    [...new Set(content.flatMap(({ examples }) => examples.map(({ key }) => key)))].map((key) =>
      soak(
        'named example',
        (actual) => actual === status,
        () => adding('Prefer', `code=${status}, example=${key}`),
      ),
    ),
  )
  const { content = [] } = operation.requestBody ?? {}
  const schema = content[0]?.schema
  const bodies =
    schema && typeof value === 'object' && value !== null
      ? [
          soak('malformed JSON', refuses, (number) => ({ body: `{"number": ${number}` })),
          soak('JSON that is no object', refuses, (number) => ({ body: `[${number}]` })),
          soak('form', answers, (number) =>
            inMediaType('application/x-www-form-urlencoded', toForm({ ...value, number })),
          ),
          soak('XML body', answers, () => inMediaType('text/xml', toXml(document, schema, value))),
          soak('malformed XML', answers, (number) =>
            inMediaType('text/xml', `<a><b>${number}</a>`),
          ),
          soak('texts of its own', answers, (number) => ({
            body: JSON.stringify(value, (_, each) =>
              typeof each === 'string' ? `${each} ${number}` : each,
            ),
          })),
        ]
      : []
  const credentials =
    operation.security.length === 0
      ? []
      : [soak('no credentials', refuses, () => ({ headers: {} }))]

  return [
    soak('valid', serves),
    soak('answer as XML', serves, () => adding('Accept', 'text/xml, application/xml')),
    soak('odd Accept', answers, (number) =>
      adding('Accept', `application/x-${number};q=0.${number}`),
    ),
    ...named,
    soak('example that is none', refuses, (number) => adding('Prefer', `example=none${number}`)),
    soak('world of its own', answers, (number) => adding('Casebook-World', `soak ${number}`)),
    soak('identifier of its own', answers, (number) => ({
      path: base.path.replaceAll(/\d{3,}/g, `${number}`),
    })),
    soak('identifier that is none', answers, (number) => ({
      path: base.path.replaceAll(/\d{3,}/g, `x${number}`),
    })),
    soak('undeclared query', answers, (number) => ({ path: `${base.path}?undeclared${number}=1` })),
    soak('undeclared method', refuses, () => ({ method: 'TRACE' })),
    soak('preflight', answers, () => ({ method: 'OPTIONS', headers: { Origin: 'http://a.test' } })),
    soak(
      'unknown path',
      (status) => status === 404,
      (number) => ({ path: `/nowhere/${number}` }),
    ),
    ...credentials,
    ...bodies,
  ]
}

function toForm(value: object): string {
  const pairs = Object.entries(toFields(value)).flatMap(([name, field]) =>
    [field].flat().map((each) => [name, String(each)]),
  )
  return new URLSearchParams(pairs).toString()
}
