import { html, type Markup } from '../html.ts'

const SPAN = /`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\((https?:[^)\s]+)\)/g

/** The short texts of contracts as HTML: code, strong words and links of Markdown, and paragraphs. */
export function inlineMarkup(text: string): string {
  return text
    .trim()
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => html`<p>${spansOf(paragraph.replaceAll(/\s*\n\s*/g, ' '))}</p>`.markup)
    .join('')
}

function spansOf(text: string): Markup[] {
  const spans: Markup[] = []
  let end = 0
  for (const { 0: found, 1: code, 2: strong, 3: words = '', 4: href = '', index } of text.matchAll(
    SPAN,
  )) {
    spans.push(html`${text.slice(end, index)}`)
    if (code !== undefined) spans.push(html`<code>${code}</code>`)
    else if (strong !== undefined) spans.push(html`<strong>${strong}</strong>`)
    else spans.push(html`<a href="${href}">${words}</a>`)
    end = index + found.length
  }
  return [...spans, html`${text.slice(end)}`]
}
