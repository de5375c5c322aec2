import type { Example } from '@casebook/openapi'
import type { EngineRequest } from './engine.ts'
import type { Violation } from './violations.ts'

/** What runtime expressions can speak of. */
interface Subject {
  request: EngineRequest
  violation?: Violation | undefined
}

/**
 * The value of an example, with what the request said in the places that the example names (`x-echo`).
 * An expression is that of OpenAPI's links, such as `$request.body#/title`, alone or in braces within a text.
 * Where the request says nothing, the example keeps its value.
 */
export function echo({ value, 'x-echo': places = {} }: Example, subject: Subject): unknown {
  const copy = structuredClone(value)
  for (const [place, expression] of Object.entries(places)) {
    const keys = place.split('.')
    const last = keys.pop() ?? ''
    const parent = keys.reduce<unknown>((node, key) => read(node, key), copy)
    if (typeof parent !== 'object' || parent === null) continue
    const said = evaluate(expression, subject)
    if (said !== undefined && said !== null) {
      Object.assign(parent, { [last]: like(read(parent, last), said) })
    }
  }
  return copy
}

function evaluate(expression: string, subject: Subject): unknown {
  if (expression.startsWith('$')) return lookUp(expression, subject)
  const inner = /\{(\$[^}]+)\}/
  const said = lookUp(inner.exec(expression)?.[1] ?? '', subject)
  return said === undefined ? undefined : expression.replace(inner, () => String(said))
}

function lookUp(expression: string, { request, violation }: Subject): unknown {
  if (expression === '$violation.name') return violation?.name
  const [, source = '', name = ''] = /^\$request\.(path|query|header)\.(.+)$/.exec(expression) ?? []
  if (source === 'header') return request.headers[name.toLowerCase()]
  if (source) return read(request[source as 'path' | 'query'], name)
  const [, pointer = ''] = /^\$request\.body#\/(.+)$/.exec(expression) ?? []
  return pointer.split('/').reduce<unknown>((node, key) => read(node, key), request.body)
}

function read(node: unknown, key: string): unknown {
  return typeof node === 'object' && node !== null && Object.hasOwn(node, key)
    ? node[key as keyof typeof node]
    : undefined
}

/** Texts of paths and queries become numbers where the example has one. */
function like(example: unknown, said: unknown): unknown {
  return typeof example === 'number' && typeof said === 'string' ? Number(said) : said
}
