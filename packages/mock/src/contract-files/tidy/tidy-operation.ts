import { type Document, resolve } from '@casebook/openapi'
import { isObject, type Node } from './node.ts'
import { tidyContent } from './tidy-content.ts'
import { tidyParameter } from './tidy-parameter.ts'

type Warn = (text: string) => void

/**
 * Tidies what an operation consists of, wherever it stands.
 *
 * @param tidied the parts that were tidied before, since operations share them
 */
export function tidyOperation(
  document: Document,
  path: string,
  item: Node,
  operation: Node,
  tidied: WeakSet<object>,
  warn: Warn,
): void {
  const once = (node: unknown, tidy: (part: Node) => void) => {
    if (!isObject(node)) return
    const part = resolve(document, node)
    if (isObject(part) && !tidied.has(part)) {
      tidied.add(part)
      tidy(part)
    }
  }

  for (const owner of [item, operation]) {
    if (!Array.isArray(owner.parameters)) delete owner.parameters
    const parameters = (owner.parameters ?? []) as unknown[]
    for (const each of parameters) once(each, (parameter) => tidyParameter(document, parameter))
    const kept = parameters.filter((each) => isMeant(document, path, each, warn))
    if (owner.parameters) owner.parameters = kept
  }

  once(operation.requestBody, (body) => tidyContent(document, body, warn))
  if (!isObject(operation.requestBody)) delete operation.requestBody
  if (!Array.isArray(operation.security)) delete operation.security
  for (const text of ['operationId', 'summary', 'description']) {
    if (typeof operation[text] !== 'string') delete operation[text]
  }

  operation.responses = tidyResponses(operation.responses, warn)
  for (const each of Object.values(operation.responses as Node)) {
    once(each, (response) => {
      // Prism leaves out a response that says nothing at all.
      response.description ??= ''
      tidyContent(document, response, warn)
    })
  }
}

/** Headers of which OpenAPI ignores the parameters. */
const IGNORED = ['accept', 'authorization', 'content-type']
const PLACES = ['query', 'header', 'path', 'cookie']

/** Whether a parameter says what it is. A request could never have one of a path that has no place for it. */
function isMeant(document: Document, path: string, node: unknown, warn: Warn): boolean {
  const parameter: Node = isObject(node) ? resolve(document, node) : {}
  const { name, in: place } = parameter
  if (typeof name !== 'string' || !PLACES.includes(String(place))) {
    warn('a parameter without a name, or without a place that OpenAPI knows, is left out.')
    return false
  }
  // What stands elsewhere in a description says what is in them.
  if (place === 'header' && IGNORED.includes(name.toLowerCase())) return false
  if (place !== 'path' || path.includes(`{${name}}`)) return true
  warn(`the parameter ${name} has no place in the path, and is left out.`)
  return false
}

/** Prism knows ranges with capital letters only, and statuses below 200 are no answers yet. */
function tidyResponses(responses: unknown, warn: Warn): Node {
  const entries = Object.entries(isObject(responses) ? responses : {}).flatMap(([key, node]) => {
    const code = key.replace(/xx$/, 'XX')
    if (key.startsWith('x-') || !isObject(node)) return []
    if (/^([2-5]\d\d|[2-5]XX|default)$/.test(code)) return [[code, node] as const]
    warn(`a response with the status ${key} cannot be sent, and is left out.`)
    return []
  })
  return Object.fromEntries(entries)
}
