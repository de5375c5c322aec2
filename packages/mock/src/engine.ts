import { type Document, type Operation, responseFor } from '@casebook/openapi'
import { createInstance, ProblemJsonError } from '@stoplight/prism-http'
import { canonicalCredentials } from './canonical-credentials.ts'
import { exactCookies } from './exact-cookies.ts'
import { forgiveParameters } from './forgiving-readers.ts'
import { givenBody } from './given-body.ts'
import { missingCredential } from './missing-credential.ts'
import { type Preference, readPreference } from './preference.ts'
import { type PrintedHeaders, printHeaders } from './print-headers.ts'
import { equipPrismsAjv, judgeBy } from './prism-ajv.ts'
import { boundOperation } from './prism-operation/bound-schema.ts'
import type { PrismOperation } from './prism-operation/http-spec.js'
import { createPrismOperations } from './prism-operation/prism-operation.ts'
import { withBodySchemas } from './prism-operation/with-body-schemas.ts'
import { withDialect } from './prism-operation/with-dialect.ts'
import { refuseLarge } from './refuse-large.ts'
import { rememberTemplates } from './remember-templates.ts'
import { fromPrism, type Violation } from './violations.ts'

/** What Prism needs to know of a request. */
export interface EngineRequest {
  /** Values of the path's parameters, decoded. */
  path: Record<string, string>
  query: Record<string, string | string[]>
  headers: Record<string, string>
  body: unknown
  /** Whether the body is not what its media type says. It is a text then. Default: false. */
  malformed?: boolean
}

/** What Prism chose to answer with: an example of the contract, not yet written out. */
export interface EngineAnswer {
  status: number
  headers: PrintedHeaders
  /** Absent when it has no content. */
  mediaType: string | undefined
  body: unknown
}

/** Prism, for one operation. */
export interface Engine {
  /** What a request asks for. */
  preference(request: EngineRequest): Preference
  /** How a request breaks the contract. */
  judge(request: EngineRequest): Violation[]
  /**
   * What to answer. To requests that break no rule and ask for no random values it is the same object each time, for
   * each status, example and media type.
   *
   * @param violations what {@link judge} has found
   * @param mediaTypes those that may be answered with, the most wanted first
   * @throws ProblemJsonError when the contract has no answer for what was asked, for example for a `Prefer: code` that is
   * not declared.
   */
  choose(
    request: EngineRequest,
    preference: Preference,
    violations: Violation[],
    mediaTypes: string[],
  ): EngineAnswer | Promise<EngineAnswer>
}

const CONFIG = {
  checkSecurity: true,
  validateRequest: true,
  validateResponse: false,
  errors: false,
  isProxy: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
} as const

/** Prism's logger takes most of its time; this one takes none. */
const silent = new Proxy({} as PrismLogger, {
  get: (_, key) => (key === 'child' ? () => silent : nothing),
})
const nothing = () => undefined

rememberTemplates()
forgiveParameters()
equipPrismsAjv()

type PrismComponents = Parameters<typeof createInstance>[1]
type PrismLogger = PrismComponents['logger'] & object

/** Makes the function that gives Prism's engine for an operation of a document. */
export function createEngine(document: Document): (operation: Operation) => Engine {
  const describe = createPrismOperations(document)
  const components: PrismComponents = {
    logger: silent,
    // Prism is handed the one operation that the router found, so its own routing costs nothing.
    route: ({ resources: [operation] }) => ({ _tag: 'Right', right: operation as PrismOperation }),
  }
  // Prism puts its own components beside ours.
  const prism = createInstance(CONFIG, components)
  const { validateSecurity, validateInput } = components as Required<PrismComponents>

  return (operation) => {
    let described: PrismOperation | undefined
    // A description is large, and of a large API a test calls few operations.
    const resourceOf = () => {
      described ??= withDialect(document, withBodySchemas(describe(operation)))
      return described
    }
    let bounded: PrismOperation | undefined
    const boundedOf = () => {
      bounded ??= boundOperation(resourceOf())
      return bounded
    }
    let ways: PrismOperation[] | undefined
    const waysToSignIn = () => {
      const { security = [] } = resourceOf()
      ways ??=
        security.length < 2 ? [] : security.map((way) => ({ ...resourceOf(), security: [way] }))
      return ways
    }
    const warn = ({ message }: Error) =>
      process.emitWarning(
        `${operation.method.toUpperCase()} ${operation.path}: a schema cannot be compiled (${message}), so all that it describes is taken.`,
        'ContractWarning',
      )
    const remembered = new Map<string, EngineAnswer>()

    const inputOf = ({ path, query, headers, body, malformed }: EngineRequest) => ({
      method: operation.method as PrismOperation['method'] & 'get',
      url: { path: fillPath(resourceOf().path, path), query },
      headers: withCanonicalCredentials(exactCookies(resourceOf().security, headers)),
      body: givenBody(body, malformed),
    })

    const choose = async (
      request: EngineRequest,
      preference: Preference,
      mediaTypes: string[],
    ): Promise<EngineAnswer> => {
      // A fresh object each time, since Prism writes into it.
      const mock = { ...CONFIG.mock, ...preference, mediaTypes }
      const resource = preference.dynamic ? boundedOf() : resourceOf()
      const asked = prism.request(inputOf(request), [resource], { ...CONFIG, mock })
      const answered = await asked()
      if (answered._tag === 'Left' && preference.dynamic && !isProblem(answered.left)) {
        // The maker of random values does not know all of JSON Schema.
        return choose(request, { ...preference, dynamic: false }, mediaTypes)
      }
      const { output } = unwrap(answered)
      const { statusCode: status, headers: made = {}, body } = output
      const key = responseFor(operation, status)?.key
      const { headers = [] } = resourceOf().responses.find(({ code }) => code === key) ?? {}
      const mediaType = made['Content-type']
      return { status, headers: printHeaders(document, headers, made), mediaType, body }
    }

    return {
      preference: (request) => readPreference(operation, request),
      judge: (request) => {
        const resource = resourceOf()
        const element = inputOf(request)
        const { __bundled__: bundled } = resource as { __bundled__?: object }
        const judging = { bundled, onUncompiled: warn }
        // Prism looks at all of several ways to sign in, and most clients use the first.
        const isSignedIn = waysToSignIn().some(
          (way) => validateSecurity({ resource: way, element })._tag === 'Right',
        )
        const validators = isSignedIn ? [validateInput] : [validateSecurity, validateInput]
        const found = judgeBy(judging, () =>
          validators.flatMap((validate) => {
            const judged = validate({ resource, element })
            return judged._tag === 'Left' ? judged.left : []
          }),
        )
        return fromPrism(found as Parameters<typeof fromPrism>[0], () =>
          missingCredential(resource.security ?? [], { ...request, headers: element.headers }),
        )
      },
      choose: (request, preference, violations, mediaTypes) => {
        if (violations.length > 0) return choose(request, preference, mediaTypes)
        if (preference.dynamic) {
          refuseLarge(document, operation, preference)
          return choose(request, preference, mediaTypes)
        }
        const key = `${preference.code} ${JSON.stringify(preference.exampleKey)} ${mediaTypes}`
        const known = remembered.get(key)
        if (known) return known
        refuseLarge(document, operation, preference)
        return choose(request, preference, mediaTypes).then((chosen) => {
          // Only what the contract has can be chosen, so the map is bounded by the contract.
          remembered.set(key, chosen)
          return chosen
        })
      },
    }
  }
}

function withCanonicalCredentials(headers: EngineRequest['headers']): EngineRequest['headers'] {
  const { authorization } = headers
  const canonical = authorization && canonicalCredentials(authorization)
  return canonical === authorization ? headers : { ...headers, authorization: canonical ?? '' }
}

/** Whether an error is an answer, as opposed to one that says that none could be made. */
function isProblem(error: Error): boolean {
  return error instanceof ProblemJsonError && error.status < 500
}

/** Fully encodes each value, since Prism's own matching breaks on a literal comma. */
function fillPath(template: string, values: Record<string, string>): string {
  return template.replace(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(values[name] ?? ''),
  )
}

function unwrap<Right>(
  either: { _tag: 'Left'; left: Error } | { _tag: 'Right'; right: Right },
): Right {
  if (either._tag === 'Left') throw either.left
  return either.right
}
