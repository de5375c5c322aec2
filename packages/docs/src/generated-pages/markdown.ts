/** A table of Markdown. Line breaks and bars in the cells are taken care of. */
export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function cell(text: string): string {
  return text
    .trim()
    .replaceAll(/\n\s*\n/g, '<br>')
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll(/(?<!\\)((?:\\{2})*)\|/g, String.raw`$1\|`)
}

/** A block of code, with a fence longer than any that the code has. */
export function codeBlock(language: string, source: string): string {
  const longest = Math.max(2, ...(source.match(/`+/g) ?? []).map(({ length }) => length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${source.trimEnd()}\n${fence}`
}

export function list(items: string[]): string {
  return items.map((item) => `- ${item.trim().replaceAll('\n', '\n  ')}`).join('\n')
}

/** The blocks that are not empty, with an empty line between them. */
export function blocks(...parts: (string | false | undefined)[]): string {
  return parts.filter(Boolean).join('\n\n').trim()
}
