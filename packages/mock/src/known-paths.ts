import type { Document, Operation } from '@casebook/openapi'
import findMyWay from 'find-my-way'
import { LIMITS } from './limits.ts'
import { type Candidate, candidate, nearestRoutes } from './nearest-routes.ts'

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
  readonly #candidates: Candidate[] = []

  /** @param url the path as a route */
  add(url: string, path: KnownPath): void {
    this.#router.on('GET', url, () => undefined, path)
    if (path.suffix !== '') return
    for (const { method, basePath, path: rest } of path.operations) {
      this.#candidates.push(candidate(method.toUpperCase(), basePath + rest))
    }
  }

  /** @param url path and query of a request */
  find(url: string): KnownPath | undefined {
    return this.#router.find('GET', url)?.store
  }

  /** The routes that a request may have meant whose path is none of these: method and path template of each. */
  nearest(method: string, url: string): string[] {
    const [path = ''] = url.split('?', 1)
    return nearestRoutes(this.#candidates, method, path).map(
      (each) => `${each.method} ${each.template}`,
    )
  }
}
