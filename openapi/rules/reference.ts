import type { Context, Reference } from './rule.ts'

export function isReference(node: unknown): node is Reference {
  return (
    typeof node === 'object' && node !== null && '$ref' in node && typeof node.$ref === 'string'
  )
}

/** What a reference leads to, with the keys that stand beside `$ref` laid over it; any other node as it is. */
export function follow<Node extends object>(context: Context, node: Node | Reference): Node {
  const target: object = isReference(node) ? { ...context.resolve(node).node } : {}
  return { ...target, ...node } as Node
}

/** The name at the end of a reference: the file without its extension, or the last key of a pointer. */
export function nameOf({ $ref }: Reference): string {
  return decodeURIComponent($ref)
    .replace(/^.*\//, '')
    .replace(/\.(ya?ml|json)$/, '')
}

/** The file part of a reference, empty for one within the same file. */
export function fileOf({ $ref }: Reference): string {
  return decodeURIComponent($ref.replace(/#.*$/, ''))
}
