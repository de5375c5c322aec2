import type { Document, Operation } from '@casebook/openapi'
import findMyWay from 'find-my-way'
import { LIMITS } from './limits.ts'

/** A path that a contract has. */
export interface KnownPath {
  document: Document
  operations: Operation[]
  /** The methods that it answers, in upper case. */
  allowed: string[]
  /** What it ends in to choose a format, such as `.xml`. */
  suffix: string
}

/**
 * The paths of all contracts, whatever the method. A route of the server for each method that a path does not have
 * would take most of the memory of a large API.
 */
export class KnownPaths {
  readonly #router = findMyWay({ maxParamLength: LIMITS.parameter })

  /** @param url the path as a route */
  add(url: string, path: KnownPath): void {
    this.#router.on('GET', url, () => undefined, path)
  }

  /** @param url path and query of a request */
  find(url: string): KnownPath | undefined {
    return this.#router.find('GET', url)?.store
  }
}
