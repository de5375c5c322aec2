import type { OperationFacts } from './contract-facts.ts'
import type { Add, Take } from './write-url.ts'

/** Writes the query of an operation: a text for each value, and for each item of a list. */
export function writeQuery({ query = [] }: OperationFacts, take: Take, add: Add): void {
  let separator = '?'
  for (const name of query) {
    for (const item of [take(name)].flat()) {
      if (item == null) continue
      add(`${separator}${new URLSearchParams([[name, `${item}`]])}`, name)
      separator = '&'
    }
  }
}
