import type { GeneratedPage, Language } from '../generated-pages/index.ts'
import { heading, text } from '../texts/markdown-text.ts'

/**
 * The address of a page's Markdown twin within the site. It has the form that llmstxt.org proposes, and lies in the
 * folder of the page, so that the page's relative links hold in it.
 */
export function twinPath(language: Language, { slug }: Pick<GeneratedPage, 'slug'>): string {
  return [language, slug, 'index.html.md'].filter(Boolean).join('/')
}

/** A page as a Markdown file of its own. */
export function markdownTwin({ title, description, body }: GeneratedPage): string {
  return `${heading(1, title)}\n\n> ${text(description)}\n\n${body.trim()}\n`
}
