import { type Document, type Operation, resolve } from '@casebook/openapi'

/** What a reader gives to be let in, and where it stands in the request. */
export interface Credential {
  in: string
  /** Of the header, the field of the query or the cookie. */
  name: string
  /** What stands before it. */
  prefix: '' | 'Bearer ' | 'Basic '
  /** What the contract calls it. */
  scheme: string
  description: string
}

/** The ways to be let in, each with all that it asks for. Those that look alike in a request are one. */
export function credentialWays(document: Document, { security }: Operation): Credential[][] {
  const ways = new Map<string, Credential[]>()
  for (const requirement of security) {
    const way = Object.keys(requirement).map((scheme) => credentialOf(document, scheme))
    const key = JSON.stringify(way.map(({ in: place, name, prefix }) => [place, name, prefix]))
    const alike = ways.get(key) ?? []
    const merged = way.map((each, index) => merge(each, alike[index]))
    if (way.length > 0) ways.set(key, merged)
  }
  return [...ways.values()]
}

function credentialOf(document: Document, scheme: string): Credential {
  const reference = document.components?.securitySchemes?.[scheme]
  if (!reference) {
    throw new Error(
      `"${document.info.title}" asks for the credentials ${scheme} and does not describe them.`,
    )
  }
  const described = resolve(document, reference)
  const description = (described.description ?? '').trim()
  if (described.type === 'apiKey') {
    return { in: described.in, name: described.name, prefix: '', scheme, description }
  }
  const isBasic = described.type === 'http' && described.scheme.toLowerCase() === 'basic'
  const prefix = isBasic ? 'Basic ' : 'Bearer '
  return { in: 'header', name: 'Authorization', prefix, scheme, description }
}

function merge(one: Credential, other: Credential | undefined): Credential {
  if (!other) return one
  return {
    ...one,
    scheme: `${other.scheme}, ${one.scheme}`,
    description: `${other.description}\n\n${one.description}`,
  }
}
