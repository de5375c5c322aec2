/** The names that the contract gives to parameters or properties. */
export interface Names {
  /**
   * The name of the contract that another name means, undefined when it means none. A name that matches exactly costs
   * one look-up.
   */
  find(name: string): string | undefined
}

/**
 * Makes names that are found by their letters.
 *
 * @param loose those that are found in any letter case too
 */
export function createNames(names: Iterable<string>, loose: Iterable<string> = []): Names {
  const exact = new Set(names)
  const folded = new Map([...loose].map((name) => [name.toLowerCase(), name]))
  return {
    find: (name) => (exact.has(name) ? name : folded.get(name.toLowerCase())),
  }
}

/** The object with the names of the contract. Of two properties that mean the same the first counts. */
export function withNames(names: Names, value: object): object {
  const keys = Object.keys(value)
  if (keys.every((key) => (names.find(key) ?? key) === key)) return value
  const renamed = new Map<string, unknown>()
  for (const [key, child] of Object.entries(value)) {
    const name = names.find(key) ?? key
    if (!renamed.has(name)) renamed.set(name, child)
  }
  return Object.fromEntries(renamed)
}
