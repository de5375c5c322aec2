import type { OpenAPIV3_1 } from 'openapi-types'
import type { Document } from './contract.ts'

/** What is left of a type when a `$ref` in its place has been followed. */
export type Resolved<T> = Exclude<T, OpenAPIV3_1.ReferenceObject>

/**
 * Follows `$ref` until something else is found. Only references within the document are known,
 * since a bundle has no others.
 *
 * @throws when the reference leads nowhere.
 */
export function resolve<T extends object>(document: Document, node: T): Resolved<T> {
  let target: unknown = node
  while (isReference(target)) {
    const { $ref } = target
    target = $ref
      .replace(/^#\//, '')
      .split('/')
      .map((key) => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~'))
      .reduce<unknown>((parent, key) => (parent as Record<string, unknown>)?.[key], document)
    if (target === undefined) throw new Error(`${$ref} leads nowhere in "${document.info.title}".`)
  }
  return target as Resolved<T>
}

function isReference(node: unknown): node is OpenAPIV3_1.ReferenceObject {
  return typeof node === 'object' && node !== null && '$ref' in node
}
