import { type Document, isReference } from '@casebook/openapi'

type Node = Record<string, unknown>

/** The parts of a document that some nodes of it refer to, where they have their place, so that references still lead there. */
export function excerpt(document: Document, nodes: unknown): Document {
  const { openapi, info } = document
  const copy: Node = { openapi, info: { title: info.title, version: info.version } }
  visit(nodes)
  return copy as unknown as Document

  function visit(node: unknown): void {
    if (typeof node !== 'object' || node === null) return
    if (isReference(node) && node.$ref.startsWith('#/')) include(node.$ref.slice(2).split('/'))
    for (const child of Object.values(node)) visit(child)
  }

  function include(pointer: string[]): void {
    const keys = pointer.map((key) =>
      decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~'),
    )
    const last = keys.pop() ?? ''
    let from = document as unknown as Node
    let to = copy
    for (const key of keys) {
      from = (from[key] ?? {}) as Node
      to[key] ??= {}
      to = to[key] as Node
    }
    if (last in to) return
    to[last] = withoutNotes(from[last])
    visit(to[last])
  }
}

/** Field notes are for readers, and many. */
export function withoutNotes<Type>(node: Type): Type {
  return JSON.parse(
    JSON.stringify(node, (key, value) => (key === 'x-field-notes' ? undefined : value)),
  )
}
