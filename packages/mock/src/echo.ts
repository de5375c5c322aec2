import type { Example } from '@casebook/openapi'
import type { EngineRequest } from './engine.ts'
import { readOwn } from './follow.ts'
import type { Violation } from './violations.ts'

/** What runtime expressions can speak of. */
interface Subject {
  request: EngineRequest
  violation?: Violation | undefined
  /** Of all violations that the error answers. */
  names?: string[] | undefined
  /** Of the resources that an error is about. */
  keys?: string[] | undefined
}

/**
 * A value with what the request said in the places that its example names (`x-echo`).
 * An expression is that of OpenAPI's links, such as `$request.body#/title`, alone or in braces within a text.
 * Where the request says nothing the value stays as it is, and where it never says anything it is the same object.
 */
export function echo(
  value: unknown,
  places: Example['x-echo'] | undefined,
  subject: Subject,
): unknown {
  if (!places) return value
  return compile(places).reduce((copy, { path, evaluate }) => {
    const said = evaluate(subject)
    return said === undefined || said === null ? copy : put(copy, path, said)
  }, value)
}

interface Place {
  path: string[]
  evaluate: (subject: Subject) => unknown
}

const compiled = new WeakMap<object, Place[]>()

function compile(places: Record<string, string>): Place[] {
  const known = compiled.get(places)
  if (known) return known
  const read = Object.entries(places).map(([place, expression]) => ({
    path: place.split('.'),
    evaluate: compileExpression(expression),
  }))
  compiled.set(places, read)
  return read
}

/** A copy of the value with something else in one place, the value itself when there is no such place. */
export function put(node: unknown, [key, ...rest]: string[], said: unknown): unknown {
  if (key === undefined) return like(node, said)
  if (typeof node !== 'object' || node === null) return node
  if (rest.length > 0 && !Object.hasOwn(node, key)) return node
  const child = put(readOwn(node, key), rest, said)
  // A list may be shorter than that of the example.
  if (Array.isArray(node)) return Object.hasOwn(node, key) ? node.with(Number(key), child) : node
  return { ...node, [key]: child }
}

function compileExpression(expression: string): Place['evaluate'] {
  if (expression.startsWith('$')) return compileLookUp(expression)
  const inner = /\{(\$[^}]+)\}/
  const lookUp = compileLookUp(inner.exec(expression)?.[1] ?? '')
  return (subject) => {
    const said = lookUp(subject)
    return said === undefined ? undefined : expression.replace(inner, () => String(said))
  }
}

function compileLookUp(expression: string): Place['evaluate'] {
  if (expression === '$violation.name') return ({ violation }) => violation?.name
  if (expression === '$violation.names') return ({ names }) => names?.join()
  if (expression === '$state.keys') return ({ keys }) => keys?.join()
  const [, source, name = ''] = /^\$request\.(path|query|header)\.(.+)$/.exec(expression) ?? []
  if (source === 'header') return ({ request }) => request.headers[name.toLowerCase()]
  if (source) return ({ request }) => readOwn(request[source as 'path' | 'query'], name)
  const [, pointer = ''] = /^\$request\.body#\/(.+)$/.exec(expression) ?? []
  const keys = pointer.split('/')
  return ({ request }) => keys.reduce<unknown>((node, key) => readOwn(node, key), request.body)
}

/** Texts of paths and queries become numbers where the example has one. */
function like(example: unknown, said: unknown): unknown {
  return typeof example === 'number' && typeof said === 'string' ? Number(said) : said
}
