import type { EngineRequest } from './engine.ts'
import type { PrismOperation } from './prism-operation/http-spec.js'
import type { Violation } from './violations.ts'

type Requirements = NonNullable<PrismOperation['security']>
type Scheme = Requirements[number][number]

/** What a request lacks that fulfils none of these requirements. Of several it is held to the first that asks for something. */
export function missingCredential(
  requirements: Requirements,
  { headers, query }: Pick<EngineRequest, 'headers' | 'query'>,
): Violation {
  const schemes = requirements.find((each) => each.length > 0) ?? []
  const credentials = schemes.map(credentialOf)
  const isSent = ({ where, name }: Credential) =>
    where === 'query parameter'
      ? Object.hasOwn(query, name)
      : where === 'cookie'
        ? (headers.cookie ?? '').includes(`${name}=`)
        : Object.hasOwn(headers, name.toLowerCase())
  // What is sent and still refused is not of the kind that is asked for.
  const missing = credentials.find((each) => !isSent(each)) ?? credentials[0]
  const { where, name, kind } = missing ?? { where: 'header', name: 'Authorization', kind: '' }
  const message = `Request ${where} ${name}${kind && ` of the kind ${kind}`} is required`
  return { in: 'security', name, rule: 'required', message }
}

interface Credential {
  where: 'header' | 'query parameter' | 'cookie'
  name: string
  /** What `Authorization` must begin with. */
  kind: string
}

function credentialOf(scheme: Scheme): Credential {
  if (scheme.type === 'apiKey') {
    const where = scheme.in === 'query' ? 'query parameter' : scheme.in
    return { where: where as Credential['where'], name: scheme.name, kind: '' }
  }
  const kind = scheme.type === 'http' ? scheme.scheme : 'bearer'
  return { where: 'header', name: 'Authorization', kind: capital(kind) }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
