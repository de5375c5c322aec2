/** A text as a JSDoc comment with a line break at its end; nothing when there is no text. */
export function docComment(text: string, indent: string): string {
  if (!text.trim()) return ''
  const lines = text.trim().replaceAll('*/', '*\\/').split('\n')
  const body = lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')
  return `${indent}/**\n${body}\n${indent} */\n`
}
