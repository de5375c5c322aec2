import { nodesIn, parseMarkdown } from '../texts/parse-markdown.ts'

/**
 * A text in Markdown, without HTML, as Redoc has to get it to show the same. It reads Markdoc, in which `{%` begins a
 * tag, also in blocks of code, and no block of code is made by indenting it.
 */
export function markdocText(markdown: string): string {
  const codes = nodesIn(parseMarkdown(markdown, 'others')).flatMap(({ type, position }) => {
    const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0]
    return type === 'code' || type === 'inlineCode' ? [{ type, start, end }] : []
  })
  let done = 0
  const parts = codes.flatMap(({ type, start, end }) => {
    const before = withoutTags(markdown.slice(done, start))
    const code = markdown.slice(start, end)
    done = end
    return [before, type === 'code' ? block(code) : code]
  })
  return [...parts, withoutTags(markdown.slice(done))].join('')
}

function block(source: string): string {
  const [, fence, code] = /^((?:`{3}|~{3})[^\n]*)(.*)$/s.exec(source) ?? []
  if (fence === undefined || code === undefined) return withoutTags(source.replaceAll('<', '\\<'))
  if (!source.includes('{%')) return source
  return `${fence.replace(/\s*\{%.*$/, '')} {% process=false %}${code}`
}

function withoutTags(text: string): string {
  return text.replaceAll(/(?<!\\)((?:\\{2})*)\{%/g, '$1\\{%')
}
