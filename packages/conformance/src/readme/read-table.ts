/**
 * Reads a table of a README.
 *
 * @param header text of its first column's head.
 * @returns the cells of each row.
 * @throws Error when there is not exactly one such table.
 */
export function readTable(markdown: string, header: string): string[][] {
  const lines = markdown.split('\n')
  const [start = -1, another] = lines.flatMap((line, index) =>
    cellsOf(line)[0] === header ? [index] : [],
  )
  if (start < 0 || another !== undefined)
    throw new Error(`There is not exactly one table whose first column is "${header}".`)
  const rest = lines.slice(start + 2)
  const end = rest.findIndex((line) => !line.startsWith('|'))
  return rest.slice(0, end < 0 ? undefined : end).map(cellsOf)
}

function cellsOf(line: string): string[] {
  if (!line.startsWith('|')) return []
  return line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim())
}

/** The words of a cell or text that are set as code. */
export function codeIn(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)
}
