import type { Document } from '@casebook/openapi'
import { ContractError } from '../contract-error.ts'
import { expectKeys } from '../expect-keys.ts'
import { follow } from '../follow.ts'
import { plainCopy } from '../plain-copy.ts'
import type { Resource } from './create-state.ts'
import { findExample, findOperation } from './find-example.ts'

const KEYS = ['operation', 'example', 'at', 'value', 'with'] as const

/**
 * Reads resources from where the contract says that they stand: a place in an example of an answer, or the
 * `value` itself. What is in `with` takes the place of what the resources say.
 *
 * @param ownOperation the operation whose examples are meant when the source names none
 * @throws ContractError when nothing stands there, or something that is no object.
 */
export function readSource(
  document: Document,
  source: unknown,
  where: string,
  ownOperation?: string,
): Resource[] {
  const {
    operation = ownOperation,
    example,
    at,
    value,
    with: changes,
  } = expectKeys(source, KEYS, where)
  const origin =
    value ?? findExample(findOperation(document, operation, where), example, where).example.value
  const found = at === undefined ? origin : follow(origin, String(at))
  const resources = [found].flat()
  if (!resources.every((each) => typeof each === 'object' && each !== null)) {
    throw new ContractError(`${where}: there is no object, and no list of objects, at "${at}".`)
  }
  return resources.map((each) => plainCopy({ ...each, ...(changes as object) }) as Resource)
}
