import type { Document, Operation } from '@casebook/openapi'
import { compileExpression, type Expression } from '../compile-expression.ts'
import { ContractError } from '../contract-error.ts'
import { expectKeys } from '../expect-keys.ts'
import type { Resource } from './create-state.ts'
import { type FoundExample, findExample } from './find-example.ts'
import { readCollections } from './read-collections.ts'
import { readSource } from './read-source.ts'

/** What an operation does to the state, as the contract says. */
export interface Transition {
  /** For errors. */
  where: string
  /** Name of the collection whose resources the operation is about, and the property that is their key. */
  collection: string
  key: string
  /** Which resources: a key, or a list of them. */
  keys?: Expression
  /** What answers when one of them is not there. */
  missing?: FoundExample
  /** What a new resource is made from when one is not there, or when the operation speaks of none. */
  insert?: Resource
  /** What answers when a condition holds for one of the resources. */
  refuse: (FoundExample & { when: Expression })[]
  becomes?: Expression
  answer?: Expression
}

const KEYS = ['collection', 'keys', 'missing', 'insert', 'refuse', 'becomes', 'answer'] as const

const known = new WeakMap<Operation, Transition>()

/**
 * Reads `x-state` of an operation, and compiles its expressions. Undefined when the operation has none.
 *
 * @throws ContractError when the extension cannot be understood.
 */
export function readTransition(document: Document, operation: Operation): Transition | undefined {
  const extension = operation.extensions['x-state']
  if (extension === undefined) return undefined
  const remembered = known.get(operation)
  if (remembered) return remembered

  const where = `x-state of ${operation.operationId}`
  const rules = expectKeys(extension, KEYS, where)
  const { collection, missing, insert, refuse = [] } = rules
  const collections = readCollections(document)
  const kept = collections.get(String(collection))
  if (!kept) {
    const names = [...collections.keys()].join(', ') || 'none'
    throw new ContractError(`${where}: there is no collection "${collection}". There are ${names}.`)
  }
  if (missing !== undefined && insert !== undefined) {
    throw new ContractError(`${where}: write either missing or insert, since only one can be done.`)
  }
  if (!Array.isArray(refuse)) throw new ContractError(`${where}: write a list as refuse.`)

  const compile = (key: 'keys' | 'becomes' | 'answer') =>
    rules[key] !== undefined && { [key]: compileExpression(rules[key], `${where}, ${key}`) }
  const transition: Transition = {
    where,
    collection: String(collection),
    key: kept.key,
    refuse: refuse.map((each, index) =>
      readRefusal(operation, each, `${where}, refuse ${index + 1}`),
    ),
    ...(missing !== undefined && { missing: findExample(operation, missing, `${where}, missing`) }),
    ...(insert !== undefined && { insert: readInsert(document, operation, insert, where) }),
    ...compile('keys'),
    ...compile('becomes'),
    ...compile('answer'),
  }
  known.set(operation, transition)
  return transition
}

function readRefusal(operation: Operation, value: unknown, where: string): Transition['refuse'][0] {
  const { when, example } = expectKeys(value, ['when', 'example'], where)
  return {
    ...findExample(operation, example, where),
    when: compileExpression(when, `${where}, when`),
  }
}

function readInsert(
  document: Document,
  { operationId }: Operation,
  source: unknown,
  where: string,
): Resource {
  const [template] = readSource(document, source, `${where}, insert`, operationId)
  if (!template) throw new ContractError(`${where}, insert: the list is empty.`)
  return template
}
