import { type Document, type Operation, resolve } from '@casebook/openapi'
import fc from 'fast-check'

type Fields = Record<string, string>

/** What is sent to prove who calls: headers, and fields of the query. */
export interface Credentials {
  headers: Fields
  query: Fields
}

/** Credentials for an operation: mostly in the form that one of its requirements asks for. */
export function credentialsFor(
  document: Document,
  { security }: Operation,
): fc.Arbitrary<Credentials> {
  const none = fc.constant<Credentials>({ headers: {}, query: {} })
  const schemes = document.components?.securitySchemes ?? {}
  const requirements = security.map((requirement) => {
    const parts = Object.keys(requirement).map((name) =>
      credential(resolve<Scheme>(document, schemes[name] as Scheme)),
    )
    return parts.reduce(
      (sum, part) => ({
        headers: { ...sum.headers, ...part.headers },
        query: { ...sum.query, ...part.query },
      }),
      { headers: {}, query: {} },
    )
  })
  const odd = fc
    .constantFrom('', 'Bearer', 'bearer token', 'Basic !', 'Basic dTpw', 'token', 'Digest a="b"')
    .map((authorization) => ({ headers: { authorization }, query: {} }))
  return fc.oneof(
    { weight: 2, arbitrary: none },
    { weight: 1, arbitrary: odd },
    ...(requirements.length > 0
      ? [{ weight: 20, arbitrary: fc.constantFrom(...requirements) }]
      : []),
  )
}

interface Scheme {
  type?: string
  in?: string
  name?: string
  scheme?: string
}

function credential(scheme: Scheme): Credentials {
  const { type, name = '' } = scheme
  if (type === 'apiKey' && scheme.in === 'query') return { headers: {}, query: { [name]: 'key' } }
  if (type === 'apiKey' && scheme.in === 'cookie') {
    return { headers: { cookie: `${name}=key` }, query: {} }
  }
  if (type === 'apiKey') return { headers: { [name.toLowerCase()]: 'key' }, query: {} }
  const kind = type === 'http' && scheme.scheme === 'basic' ? 'Basic dTpw' : 'Bearer token'
  return { headers: { authorization: kind }, query: {} }
}

/** Values of `Accept` for an operation, undefined for none: mostly what it has. */
export function acceptsFor({ responses }: Operation): fc.Arbitrary<string | undefined> {
  const known = responses.flatMap(({ content }) => content.map(({ mediaType }) => mediaType))
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant(undefined) },
    { weight: 4, arbitrary: fc.constant('*/*') },
    { weight: 6, arbitrary: fc.constantFrom(...known, 'application/json') },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...known, '*/*'), fc.constantFrom(...known, 'text/*'))
        .map(([first, second]) => `${first};q=0.3, ${second};q=0.9`),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'image/png',
        'application/json;version=1',
        'application/*',
        'text',
        '',
      ),
    },
  )
}

/** Values of `Prefer` for an operation, undefined for none. */
export function prefersFor({ responses }: Operation): fc.Arbitrary<string | undefined> {
  const statuses = responses.map(({ status }) => status).filter((status) => status > 0)
  const keys = responses.flatMap(({ content }) =>
    content.flatMap(({ examples }) => examples.map(({ key }) => key)),
  )
  const codes = fc.constantFrom(...statuses, 200, 404, 418, 503).map((code) => `code=${code}`)
  const examples = fc.constantFrom(...keys, 'default', 'nothing').map((key) => `example=${key}`)
  const both = responses.flatMap(({ status, content }) =>
    content.flatMap(({ examples }) => examples.map(({ key }) => `code=${status}, example=${key}`)),
  )
  return fc.oneof(
    { weight: 12, arbitrary: fc.constant(undefined) },
    { weight: 3, arbitrary: codes },
    { weight: 2, arbitrary: examples },
    ...(both.length > 0 ? [{ weight: 2, arbitrary: fc.constantFrom(...both) }] : []),
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'dynamic=true, seed=1',
        'dynamic=true, seed=1, code=200',
        'dynamic=false',
        'dynamic=maybe',
        'code=20',
        'example=__proto__',
        'respond-async, wait=10',
        '',
      ),
    },
  )
}
