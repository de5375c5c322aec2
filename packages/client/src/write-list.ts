import { isText } from './write-url.ts'

/**
 * Writes a list as a segment of a path, percent-encoded. A text with commas is the same as a list.
 *
 * @param commas how the contract wants them written.
 * @returns undefined when an item cannot stand in a path.
 */
export function writeList(value: unknown, commas: 'literal' | 'encoded'): string | undefined {
  const items = [value].flat()
  if (!items.every(isText)) return undefined
  const encoded = encodeURIComponent(items.join())
  return commas === 'literal' ? encoded.replaceAll('%2C', ',') : encoded
}
