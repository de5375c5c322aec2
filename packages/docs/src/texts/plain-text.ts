import type { Nodes } from 'mdast'
import { parseMarkdown } from './parse-markdown.ts'

/** What a text in Markdown says, without its marks, on one line. */
export function plainText(markdown: string): string {
  return textOf(parseMarkdown(markdown, 'others')).replaceAll(/\s+/g, ' ').trim()
}

/** The first sentence of a text in Markdown, as plain text. */
export function firstSentence(markdown: string): string {
  const plain = plainText(markdown)
  return /^.*?[.!?…](?=\s|$)/.exec(plain)?.[0] ?? plain
}

/** Between the parts of these no space stands. */
const INLINE = ['emphasis', 'strong', 'delete', 'link', 'linkReference', 'paragraph', 'heading']

function textOf(node: Nodes): string {
  if (node.type === 'break') return ' '
  if ('value' in node) return node.value
  if (!('children' in node)) return ''
  const separator = INLINE.includes(node.type) ? '' : ' '
  return node.children.map(textOf).join(separator)
}
