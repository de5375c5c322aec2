import type { Violation } from '../violations.ts'
import type { Reply } from './send-request.ts'

/** What can be compared of an answer of either server. */
export interface Comparable {
  status: number
  /** Without parameters. */
  mediaType: string | undefined
  /** Read when it is JSON, else the text; undefined when there is none. */
  value: unknown
  /** Headers that the contract may have asked for. */
  headers: Record<string, string>
  /** Undefined when the server did not tell all of them. Of ours, the first one decided the answer. */
  violations: Breach[] | undefined
}

/** How a request breaks the contract, in the terms of both. */
export interface Breach extends Pick<Violation, 'in' | 'rule' | 'message'> {
  /** Where in the request, in lower case. */
  place: string
  isWarning: boolean
}

/** Headers that every server adds in its own way. */
const OWN =
  /^(access-control-.*|allow|connection|content-length|content-type|date|keep-alive|transfer-encoding|vary|sl-violations|casebook-.*)$/

/** Reads an answer of stock Prism. */
export function readStock(reply: Reply): Comparable {
  const answer = read(reply)
  const problem = (answer.value ?? {}) as { type?: string; validation?: StockViolation[] }
  if (problem.validation) {
    const found = problem.validation.map(({ location = [], ...rest }) => ({
      ...rest,
      location: ['request', ...location],
    }))
    return { ...answer, violations: found.flatMap(fromStock) }
  }
  // Of the violations behind these problems it names one at the most, and a long list it cuts off.
  const isVague = /#(UNAUTHORIZED|INVALID_CONTENT_TYPE)$/.test(String(problem.type))
  const found = parse(String(reply.headers['sl-violations'] ?? '[]')) as StockViolation[] | string
  const isKnown = !isVague && typeof found !== 'string'
  return { ...answer, violations: isKnown ? found.flatMap(fromStock) : undefined }
}

/** Reads an answer of ours. */
export function readOurs(reply: Reply): Comparable {
  const header = reply.headers['casebook-violations'] as string | undefined
  const found = parse(header ?? '[]') as Violation[]
  const breaches = found.map(({ name, ...rest }) => ({
    in: rest.in,
    place: name.toLowerCase(),
    rule: rest.rule,
    message: rest.message,
    isWarning: false,
  }))
  return { ...read(reply), violations: breaches }
}

interface StockViolation {
  location?: string[] | undefined
  severity: string
  code?: string | number
  message: string
}

function fromStock({ location = [], severity, code, message }: StockViolation): Breach[] {
  const [what, where, ...names] = location
  // Prism judges its own answers too; the mock's contracts are judged when they are built.
  if (what !== 'request') return []
  return [
    {
      in: code === 401 ? 'security' : ((where ?? 'body') as Breach['in']),
      place: [...names, ...missing(message)].join('.').toLowerCase(),
      rule: String(code),
      message,
      isWarning: severity === 'Warning',
    },
  ]
}

function missing(message: string): string[] {
  const [, name] = /required property '(.+)'$/.exec(message) ?? []
  return name ? [name] : []
}

function read({ status, headers, text }: Reply): Omit<Comparable, 'violations'> {
  const mediaType = headers['content-type']?.replace(/;.*/, '').toLowerCase()
  const others = Object.entries(headers).filter(([name]) => !OWN.test(name))
  return {
    status,
    mediaType,
    value: text === '' ? undefined : /[/+]json$/.test(mediaType ?? '') ? parse(text) : text,
    headers: Object.fromEntries(others.map(([name, value]) => [name, String(value)])),
  }
}

function parse(text: string) {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
