import { type Contract, type Document, listOperations, resolve } from '@casebook/openapi'
import type { AuthorizationCodeFlow } from '../oauth/authorization-code.ts'
import type { ClientCredentialsFlow } from '../oauth/client-credentials.ts'

/** The flows of a security scheme for which there are token functions. */
interface Flows {
  authorizationCode?: AuthorizationCodeFlow
  clientCredentials?: ClientCredentialsFlow
}

/**
 * Writes the module with what the token functions must know of a contract: the OAuth flows of the security schemes
 * that its operations use, with the scopes that the operations want.
 *
 * @returns the text of the module; undefined when no operation uses such a flow.
 */
export function generateOauth({ name, document }: Contract): string | undefined {
  const wanted = wantedScopes(document)
  const schemes = [...wanted]
    .map(([scheme, scopes]) => [scheme, readFlows(document, scheme, [...scopes])] as const)
    .filter(([, flows]) => Object.keys(flows).length > 0)
  if (schemes.length === 0) return undefined
  const facts = JSON.stringify(Object.fromEntries(schemes), null, 2)
  return `// Generated from the contract ${name} by \`pnpm generate\`. Do not edit.\nexport const oauth = ${facts} as const\n`
}

/** The scopes that the operations want of each security scheme. */
function wantedScopes(document: Document): Map<string, Set<string>> {
  const wanted = new Map<string, Set<string>>()
  for (const { security } of listOperations(document)) {
    for (const [scheme, scopes] of security.flatMap((requirement) => Object.entries(requirement))) {
      wanted.set(scheme, new Set([...(wanted.get(scheme) ?? []), ...scopes]))
    }
  }
  return wanted
}

function readFlows(document: Document, name: string, scopes: string[]): Flows {
  const reference = document.components?.securitySchemes?.[name]
  const scheme = reference && resolve(document, reference)
  if (scheme?.type !== 'oauth2') return {}
  const { authorizationCode, clientCredentials } = scheme.flows
  return {
    ...(authorizationCode && {
      authorizationCode: {
        authorizationUrl: authorizationCode.authorizationUrl,
        tokenUrl: authorizationCode.tokenUrl,
        scopes,
      },
    }),
    ...(clientCredentials && {
      clientCredentials: { tokenUrl: clientCredentials.tokenUrl, scopes },
    }),
  }
}
