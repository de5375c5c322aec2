import type { OpenAPIV3_1 } from 'openapi-types'
import type { Document } from './contract.ts'

/** What is left of a type when a `$ref` in its place has been followed. */
export type Resolved<T> = Exclude<T, OpenAPIV3_1.ReferenceObject>

/**
 * Follows `$ref` until something else is found. Only references within the document are known,
 * since a bundle has no others.
 *
 * @throws when the reference leads nowhere, or back to itself.
 */
export function resolve<T extends object>(document: Document, node: T): Resolved<T> {
  return follow(document, node, new Set()) as Resolved<T>
}

function follow(document: Document, node: unknown, followed: Set<string>): unknown {
  if (!isReference(node)) return node
  const { $ref } = node
  if (followed.has($ref)) throw new Error(`${$ref} leads back to itself in "${titleOf(document)}".`)
  followed.add($ref)
  const target = keysOf($ref).reduce<unknown>(
    // A pointer may lead through a reference, which is followed on the way.
    (parent, key) =>
      childOf(parent, key) ?? childOf(follow(document, parent, new Set(followed)), key),
    document,
  )
  if (target === undefined || target === null)
    throw new Error(`${$ref} leads nowhere in "${titleOf(document)}".`)
  return follow(document, target, followed)
}

/** The keys of a JSON pointer in a URI fragment. */
function keysOf(reference: string): string[] {
  if (reference === '#') return []
  return reference
    .replace(/^#\//, '')
    .split('/')
    .map((key) => decode(key).replaceAll('~1', '/').replaceAll('~0', '~'))
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function childOf(parent: unknown, key: string): unknown {
  return typeof parent === 'object' && parent !== null && Object.hasOwn(parent, key)
    ? parent[key as keyof typeof parent]
    : undefined
}

function titleOf(document: Document): string {
  return document.info?.title ?? 'the document'
}

/** Whether a node is nothing but a reference to another. A property of a schema may be called `$ref` too. */
export function isReference(node: unknown): node is OpenAPIV3_1.ReferenceObject {
  return (
    typeof node === 'object' && node !== null && '$ref' in node && typeof node.$ref === 'string'
  )
}
