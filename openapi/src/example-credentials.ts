import type { OpenAPIV3_1 } from 'openapi-types'
import type { Document } from './contract.ts'
import type { Operation } from './operations.ts'
import { resolve } from './resolve.ts'

export interface Credential {
  in: string
  name: string
  text: string
}

/** Credentials for the first security requirement: they have the right form, and no more than that. */
export function exampleCredentials(document: Document, { security }: Operation): Credential[] {
  return Object.keys(security[0] ?? {}).flatMap((name) => {
    const reference = document.components?.securitySchemes?.[name]
    return reference ? [credentialOf(resolve(document, reference))] : []
  })
}

function credentialOf(scheme: OpenAPIV3_1.SecuritySchemeObject): Credential {
  if (scheme.type === 'apiKey') return { in: scheme.in, name: scheme.name, text: 'token' }
  const kind = scheme.type === 'http' ? scheme.scheme.toLowerCase() : 'bearer'
  return { in: 'header', name: 'Authorization', text: TEXTS[kind] ?? 'Bearer token' }
}

const TEXTS: Record<string, string> = {
  basic: `Basic ${btoa('user:password')}`,
  digest:
    'Digest username="user", realm="example", nonce="1", uri="/", response="0123456789abcdef0123456789abcdef"',
}
