/**
 * The keys of a YAML mapping in the order in which they are written, which a parsed object does not keep
 * for keys made of digits. Finds mappings in block style only; of any other it knows no key.
 *
 * @param path keys that lead from the root of the text to the mapping.
 */
export function blockKeys(text: string, path: string[]): string[] {
  const found: string[] = []
  let parents: { indent: number; key: string }[] = []
  let scalarIndent = Number.POSITIVE_INFINITY
  for (const line of text.split('\n')) {
    const indent = line.search(/\S/)
    if (indent === -1 || indent > scalarIndent) continue
    scalarIndent = Number.POSITIVE_INFINITY
    const [, , key, value] = /^\s*(['"]?)([^\s#'"-][^'":]*)\1\s*:(?:\s+(.*))?$/.exec(line) ?? []
    if (key === undefined) continue
    if (/^[|>]/.test(value ?? '')) scalarIndent = indent
    parents = parents.filter((parent) => parent.indent < indent)
    if (parents.map((parent) => parent.key).join('\n') === path.join('\n')) found.push(key)
    parents.push({ indent, key })
  }
  return found
}
