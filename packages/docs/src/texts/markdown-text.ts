import type { PhrasingContent } from 'mdast'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'

/** What has a meaning beyond CommonMark: `~` strikes through, and colons begin directives of the site. */
const extension: Options = {
  unsafe: [
    { character: '~', inConstruct: 'phrasing' },
    { character: ':', after: ':', atBreak: true },
    { character: ':', after: '[\\w-]+[\\[{]', inConstruct: 'phrasing' },
  ],
}

/**
 * A plain text, such as a title or a summary of a contract, as Markdown that shows it as it is. A web address in it may
 * become a link to itself.
 */
export function text(plain: string): string {
  return write({ type: 'text', value: oneLine(plain) })
}

/** A heading with a plain text. */
export function heading(depth: 1 | 2 | 3, plain: string): string {
  // Signs of a heading at its end would end it.
  return `${'#'.repeat(depth)} ${text(plain).replace(/#+$/, String.raw`\$&`)}`
}

/** A plain text as code. */
export function code(plain: string): string {
  return write({ type: 'inlineCode', value: oneLine(plain) })
}

/** A link with a plain text. */
export function link(plain: string, url: string): string {
  return write({ type: 'link', url, children: [{ type: 'text', value: oneLine(plain) }] })
}

function write(node: PhrasingContent): string {
  return toMarkdown(
    { type: 'paragraph', children: [node] },
    { extensions: [extension], resourceLink: true },
  ).trimEnd()
}

function oneLine(plain: string): string {
  return plain.replaceAll(/\s+/g, ' ').trim()
}
