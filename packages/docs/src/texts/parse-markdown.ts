import type { Nodes, Root } from 'mdast'
import { type Features, markdownToMdast } from 'satteri'

/** As the pages of the site are read. */
const SITE: Features = { gfm: true, directive: true, frontmatter: false }

/** As other readers take Markdown: what the site takes for a directive is text. */
const OTHERS: Features = { ...SITE, directive: false }

/** The tree of a text in Markdown, as the site reads it, or as others do. */
export function parseMarkdown(markdown: string, reader: 'site' | 'others'): Root {
  return markdownToMdast(markdown, { features: reader === 'site' ? SITE : OTHERS }) as Root
}

/** A node and all that is in it, in the order of the text. */
export function nodesIn(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesIn) : [])]
}
