import type { Document } from '@casebook/openapi'
import { ContractError } from '../contract-error.ts'
import { expectKeys } from '../expect-keys.ts'
import type { Resource } from './create-state.ts'
import { readSource } from './read-source.ts'

/** Resources of one kind, as they are before the first request. */
export interface Collection {
  /** The property that tells one resource from another. */
  key: string
  seeds: Resource[]
}

/** Variables that expressions know besides the collections, and the function that they are not given. */
const TAKEN = ['request', 'resource', 'example', 'eval']

const known = new WeakMap<Document, Map<string, Collection>>()

/**
 * Reads the collections of a document, by their names, from `x-state` at its root.
 *
 * @throws ContractError when the extension cannot be understood.
 */
export function readCollections(document: Document): Map<string, Collection> {
  const remembered = known.get(document)
  if (remembered) return remembered
  const { 'x-state': extension = {} } = document as { 'x-state'?: Record<string, unknown> }
  const collections = new Map(
    Object.entries(extension).map(([name, value]) => [name, read(document, name, value)]),
  )
  known.set(document, collections)
  return collections
}

function read(document: Document, name: string, value: unknown): Collection {
  const where = `x-state of the document, ${name}`
  if (!/^[A-Za-z]\w*$/.test(name) || TAKEN.includes(name)) {
    throw new ContractError(
      `${where}: name a collection with letters and digits, and not ${TAKEN.join(', ')}.`,
    )
  }
  const { key, seed = [] } = expectKeys(value, ['key', 'seed'], where)
  if (typeof key !== 'string' || !Array.isArray(seed)) {
    throw new ContractError(`${where}: write the name of a property as key, and a list as seed.`)
  }
  const seeds = seed.flatMap((source, index) =>
    readSource(document, source, `${where}, seed ${index + 1}`),
  )
  return { key, seeds: [...firstOfEach(seeds, key, where).values()] }
}

/** Examples show the same resource more than once; the first time counts. */
function firstOfEach(seeds: Resource[], key: string, where: string): Map<string, Resource> {
  const byKey = new Map<string, Resource>()
  for (const seed of seeds) {
    if (!Object.hasOwn(seed, key)) {
      throw new ContractError(`${where}: the seed ${JSON.stringify(seed)} has no "${key}".`)
    }
    const own = String(seed[key])
    if (!byKey.has(own)) byKey.set(own, seed)
  }
  return byKey
}
