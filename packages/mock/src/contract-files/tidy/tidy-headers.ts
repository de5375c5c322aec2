import { type Document, resolve } from '@casebook/openapi'
import { isBeyondLatin1, oneLine } from '../../field-value.ts'
import { isContentType, isHeaderName, isOwnHeader } from '../../own-headers.ts'
import { METHODS } from './methods.ts'
import { isObject, type Node } from './node.ts'

/**
 * Leaves out the headers of responses that cannot be sent or are not the contract's to say.
 *
 * @returns what is sent otherwise than it is written, in sentences
 */
export function tidyHeaders(document: Document): string[] {
  const warnings: string[] = []
  const own = new Set<string>()
  const tidied = new WeakSet<object>()
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const method of METHODS) {
      const { responses } = ((item as Node | undefined)?.[method] ?? {}) as { responses?: Node }
      for (const each of Object.values(responses ?? {})) {
        const response = isObject(each) ? resolve<Node>(document, each) : {}
        if (tidied.has(response)) continue
        tidied.add(response)
        const warn = (text: string) => warnings.push(`${method.toUpperCase()} ${path}: ${text}`)
        tidyResponse(document, response, own, warn)
      }
    }
  }
  if (own.size === 0) return warnings
  const names = [...own].sort().join(', ')
  return [
    ...warnings,
    `The server itself sets these headers of answers, and what the contract says of them is left out: ${names}.`,
  ]
}

function tidyResponse(
  document: Document,
  response: Node,
  own: Set<string>,
  warn: (text: string) => void,
): void {
  if (!isObject(response.headers)) {
    delete response.headers
    return
  }
  const kept = Object.entries(response.headers).filter(([name, header]) => {
    if (isOwnHeader(name)) own.add(name)
    else if (!isHeaderName(name)) {
      warn(
        `the header ${JSON.stringify(name)} has a name that HTTP does not allow, and is left out.`,
      )
    } else if (isObject(header) && !isContentType(name)) {
      warnOfValues(name, resolve<Node>(document, header), warn)
      return true
    }
    return false
  })
  response.headers = Object.fromEntries(kept)
}

function warnOfValues(name: string, header: Node, warn: (text: string) => void): void {
  const { example, examples, schema } = header
  const described = isObject(schema)
    ? [schema.example, schema.default, schema.const, schema.enum]
    : []
  const texts = textsIn([example, examples, ...described])
  if (texts.some((text) => oneLine(text) !== text)) {
    warn(`the header ${name} has line breaks or control characters, which are sent as spaces.`)
  }
  if (texts.some(isBeyondLatin1)) {
    warn(`the header ${name} has letters beyond Latin-1, which are sent as UTF-8.`)
  }
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
