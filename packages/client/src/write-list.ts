import type { OperationFacts } from './contract-facts.ts'
import { isText } from './write-url.ts'

/** Writes a list as a segment of a path, percent-encoded. A text with commas is the same as a list. */
export function writeList(
  { lists }: OperationFacts,
  name: string,
  _: unknown,
  value: unknown,
): [string] | undefined {
  const commas = lists?.[name]
  const items = [value].flat()
  if (!commas || !items.every(isText)) return undefined
  const encoded = encodeURIComponent(items.join())
  return [commas === 'literal' ? encoded.replaceAll('%2C', ',') : encoded]
}
