import type { Example } from '@casebook/openapi'
import type { EngineRequest } from './engine.ts'
import type { Violation } from './violations.ts'

/** What runtime expressions can speak of. */
interface Subject {
  request: EngineRequest
  violation?: Violation | undefined
  /** Of the resources that an error is about. */
  keys?: string[] | undefined
}

/**
 * A value with what the request said in the places that its example names (`x-echo`).
 * An expression is that of OpenAPI's links, such as `$request.body#/title`, alone or in braces within a text.
 * Where the request says nothing the value stays as it is, and where it never says anything it is the same object.
 */
export function echo(value: unknown, places: Example['x-echo'] = {}, subject: Subject): unknown {
  return Object.entries(places).reduce((copy, [place, expression]) => {
    const said = evaluate(expression, subject)
    return said === undefined || said === null ? copy : put(copy, place.split('.'), said)
  }, value)
}

/** A copy of the value with something else in one place, the value itself when there is no such place. */
function put(node: unknown, [key, ...rest]: string[], said: unknown): unknown {
  if (key === undefined) return like(node, said)
  if (typeof node !== 'object' || node === null) return node
  if (rest.length > 0 && !Object.hasOwn(node, key)) return node
  const child = put(read(node, key), rest, said)
  if (Array.isArray(node)) return node.with(Number(key), child)
  return { ...node, [key]: child }
}

function evaluate(expression: string, subject: Subject): unknown {
  if (expression.startsWith('$')) return lookUp(expression, subject)
  const inner = /\{(\$[^}]+)\}/
  const said = lookUp(inner.exec(expression)?.[1] ?? '', subject)
  return said === undefined ? undefined : expression.replace(inner, () => String(said))
}

function lookUp(expression: string, { request, violation, keys }: Subject): unknown {
  if (expression === '$violation.name') return violation?.name
  if (expression === '$state.keys') return keys?.join()
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
