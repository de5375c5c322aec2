import { markdownToHtml } from 'satteri'
import { withoutHtml } from './without-html.ts'

/** A text in Markdown as HTML, in which there is no tag but those of Markdown. */
export function markdownHtml(markdown: string): string {
  const features = { gfm: true, frontmatter: false }
  return markdownToHtml(withoutHtml(markdown), { features }).html.trim()
}
