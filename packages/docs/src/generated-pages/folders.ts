import { type Contract, listOperations, type Operation } from '@casebook/openapi'
import { rawOperation } from './raw-operation.ts'

/** A tag of a contract with its operations. */
export interface Folder {
  name: string
  /** In the language of the contract. */
  title: string
  description: string
  operations: Operation[]
}

/** The operations of a contract under their first tags, in the order in which the contract lists tags. */
export function foldersOf({ document }: Contract): Folder[] {
  const operations = listOperations(document)
  return (document.tags ?? [])
    .map((tag) => ({
      name: tag.name,
      title: (tag as { 'x-displayName'?: string })['x-displayName'] ?? tag.name,
      description: (tag.description ?? '').trim(),
      operations: operations.filter(
        (operation) => rawOperation(document, operation).tags?.[0] === tag.name,
      ),
    }))
    .filter((folder) => folder.operations.length > 0)
}
