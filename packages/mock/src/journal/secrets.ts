/** Where the values are that the contract of an API marks as secrets. Names are in lower case. */
export interface Secrets {
  /** Names of properties in bodies. */
  properties: ReadonlySet<string>
  /** Names in queries: properties too, since many servers take them from there as well. */
  query: ReadonlySet<string>
  headers: ReadonlySet<string>
  path: readonly SecretSegment[]
  /** Which bodies hold secrets under names, and which are secret as a whole, by their {@link bodyKey}. */
  bodies: ReadonlyMap<string, 'part' | 'whole'>
}

/** A segment of a path that is secret, found by the last one before it that has a fixed text. */
export interface SecretSegment {
  /** In lower case. Absent when no segment before it has a fixed text. */
  after?: string
  /** Of how many segments after that one it is. */
  distance: number
}

/** Names the body of an operation's request, or with a status that of an answer; NaN is that of every other status. */
export function bodyKey(operationId: string, status?: number): string {
  return status === undefined ? operationId : `${operationId} ${status}`
}

/** The secrets of several APIs, for a request that may have been meant for any of them. */
export function mergeSecrets(all: Secrets[]): Secrets {
  const merge = (name: 'properties' | 'query' | 'headers') =>
    new Set(all.flatMap((each) => [...each[name]]))
  return {
    properties: merge('properties'),
    query: merge('query'),
    headers: merge('headers'),
    path: all.flatMap(({ path }) => path),
    bodies: new Map(all.flatMap(({ bodies }) => [...bodies])),
  }
}
