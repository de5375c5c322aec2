import { type Document, isReference, resolve } from '@casebook/openapi'
import { routeOf } from '../../route-of.ts'
import { isObject, type Node } from './node.ts'

/** The letters that the names of path parameters may have for Prism. */
const FOREIGN = /[^\w.-]/g

/**
 * The paths of a document: a reference in place of a path followed, names of parameters made such that Prism can read
 * them, and only the first of paths that cannot be told apart.
 */
export function tidyPaths(document: Document, warnings: string[]): Document['paths'] {
  const known = new Map<string, string>()
  const entries = Object.entries(document.paths ?? {}).flatMap(([key, written]) => {
    if (key.startsWith('x-') || !isObject(written)) return []
    if (namesIn(key).some((name) => name in Object.prototype)) {
      warnings.push(`${key} has a parameter that Prism cannot read, and is left out.`)
      return []
    }
    const path = key.replace(/^\/?/, '/').replace(/\{[^{}]+\}/g, withSafeName)
    const item = followed(document, written)
    for (const method of Object.keys(item)) {
      const route = `${method} ${routeOf(path).url}`
      const other = known.get(route)
      if (other && isObject(item[method])) {
        delete item[method]
        const place = `${method.toUpperCase()} ${key}`
        warnings.push(`${place} cannot be told apart from ${other}, and is left out.`)
      }
      if (!other) known.set(route, key)
    }
    return [[path, item] as const]
  })
  return Object.fromEntries(entries)
}

function namesIn(path: string): string[] {
  return [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name)
}

export function withSafeName(name: string): string {
  return name.replace(/[^{}]+/, (inner) => inner.replace(FOREIGN, '_'))
}

function followed(document: Document, item: Node): Node {
  const { $ref, ...beside } = item
  return isReference(item) ? { ...resolve<Node>(document, item), ...beside } : item
}
