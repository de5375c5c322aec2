import type { Document } from '@casebook/openapi'

/**
 * A document of so many paths: the first five of the contract, then the same again under other names.
 * The contract that is measured has one operation in each of them.
 */
export function growContract(document: Document, size: number): Document {
  const real = Object.entries(document.paths ?? {}).slice(0, 5)
  const copies = Array.from({ length: Math.ceil(size / real.length) }, (_, copy) =>
    copy === 0 ? real : real.map(([path, item]) => [`/copy${copy}${path}`, rename(item, copy)]),
  )
  return { ...document, paths: Object.fromEntries(copies.flat().slice(0, size)) }
}

/** The identifier of an operation may occur only once in a document. */
function rename<Item>(item: Item, copy: number): Item {
  return JSON.parse(JSON.stringify(item), (key, value) =>
    key === 'operationId' ? `${value}Copy${copy}` : value,
  )
}
