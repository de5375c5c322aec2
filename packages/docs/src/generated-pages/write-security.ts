import { type Contract, type Document, type Operation, resolve } from '@casebook/openapi'
import { code } from '../texts/markdown-text.ts'
import { list } from './markdown.ts'
import type { Words } from './words.ts'

/** How a call authenticates. Requirements are alternatives, the schemes in one belong together. */
export function writeSecurity({ document }: Contract, { security }: Operation, say: Words): string {
  const required = security.filter((each) => Object.keys(each).length > 0)
  if (required.length === 0) return say.noAuthentication
  const alternatives = required.map((requirement) =>
    Object.entries(requirement)
      .map(([name, scopes]) => writeScheme(document, name, scopes, say))
      .join(' + '),
  )
  return alternatives.length > 1 ? list(alternatives) : (alternatives[0] ?? '')
}

function writeScheme(document: Document, name: string, scopes: string[], say: Words): string {
  const reference = document.components?.securitySchemes?.[name]
  if (!reference) return code(name)
  const scheme = resolve(document, reference)
  const facts = [
    ...(scheme.type === 'apiKey'
      ? [`${say.places[scheme.in as keyof Words['places']]} ${code(scheme.name)}`]
      : []),
    ...(scheme.type === 'oauth2' ? Object.values(scheme.flows ?? {}).flatMap(urlsOf) : []),
    ...(scopes.length > 0 ? [`${say.scopes} ${scopes.map(code).join(', ')}`] : []),
  ]
  return [
    code(name),
    facts.length > 0 && `(${facts.join('; ')})`,
    (scheme.description ?? '').trim().replaceAll(/\s+/g, ' '),
  ]
    .filter(Boolean)
    .join(' ')
}

function urlsOf(flow: { authorizationUrl?: string; tokenUrl?: string }): string[] {
  return (['authorizationUrl', 'tokenUrl'] as const).flatMap((key) =>
    flow[key] === undefined ? [] : [`${code(key)} ${code(flow[key])}`],
  )
}
