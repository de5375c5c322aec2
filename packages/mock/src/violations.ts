import type { Operation, ViolationSelector } from '@casebook/openapi'

/** One way in which a request breaks the contract. */
export interface Violation extends Required<ViolationSelector> {
  message: string
}

/** The rule that a body breaks which is not what its media type says. */
export const MALFORMED = 'malformed'

/** Of Prism's severities, that of a violation for which a request is refused. */
const ERROR = 0

interface PrismViolation {
  path?: string[]
  code?: string | number
  message: string
  severity: number
}

/**
 * Puts the violations that Prism found into the terms of the contract.
 *
 * @param lacking says which credential is missing, since Prism does not
 */
export function fromPrism(found: PrismViolation[], lacking: () => Violation): Violation[] {
  if (found.length === 0) return []
  // What is malformed is said beside it.
  const grave = found.filter(({ severity, code }) => severity === ERROR && code !== MALFORMED)
  const violations = grave.map(({ path: [where, ...names] = [], code, message }) => {
    if (code === 401) return lacking()
    const name = [...names, ...missing(message)].join('.')
    return { in: (where ?? 'body') as Violation['in'], name, rule: String(code), message }
  })
  // A value that fits none of several schemas breaks rules of each of them, which say little.
  const unions = new Set(violations.filter(isOfUnion).map(({ name }) => name))
  return violations.filter((each) => isOfUnion(each) || !unions.has(each.name))
}

function isOfUnion({ rule }: Violation): boolean {
  return rule === 'anyOf' || rule === 'oneOf'
}

/** Prism names a missing property in its message only. */
function missing(message: string): string[] {
  const [, name] = /required property '([^']+)'$/.exec(message) ?? []
  return name ? [name] : []
}

/** What the contract says of a request and Prism does not look at: JSON that is none, and what is not declared. */
export function beyondPrism(
  { parameters, requestBody }: Operation,
  { query, body, malformed }: { query: object; body: unknown; malformed: boolean },
  isKnown: (name: string) => boolean,
): Violation[] {
  const declared = parameters.filter((parameter) => parameter.in === 'query')
  const names = Object.keys(query).filter(
    (name) => !declared.some((each) => each.name === name) && !isKnown(name),
  )
  const inBody = (rule: string, message: string) => ({
    in: 'body' as const,
    name: '',
    rule,
    message,
  })
  return [
    ...(malformed ? [inBody(MALFORMED, 'Request body is not what its media type says')] : []),
    ...names.map((name) => ({
      in: 'query' as const,
      name,
      rule: 'undeclared',
      message: `Request query parameter ${name} is not declared`,
    })),
    ...(body !== undefined && !requestBody
      ? [inBody('undeclared', 'Request body is not declared')]
      : []),
  ]
}

/** Whether two names mean the same. Prism writes the names of parameters in lower case. */
export function isSameName(name: string, other: string): boolean {
  return name.toLowerCase() === other.toLowerCase()
}

const LONGEST_HEADER = 4096

/** Writes violations as JSON that fits into a header: no more than a few kilobytes, and ASCII only. */
export function printViolations(violations: Violation[]): string {
  const ascii = (text: string) =>
    text.replace(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
  const shown: string[] = []
  for (const violation of violations) {
    shown.push(ascii(JSON.stringify(violation)))
    if (shown.join().length > LONGEST_HEADER) return `[${shown.slice(0, -1)}]`
  }
  return `[${shown}]`
}
