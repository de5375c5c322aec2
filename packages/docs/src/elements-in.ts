import { type DefaultTreeAdapterTypes, parse } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element

/** All elements of a page as browsers read it, also those in templates, in the order of the page. */
export function elementsIn(html: string): Element[] {
  return within(parse(html))
}

/** An element, or nothing where the node is none, and all elements in it. */
export function within(node: DefaultTreeAdapterTypes.Node): Element[] {
  return [
    ...('tagName' in node ? [node] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(within) : []),
    ...('content' in node ? within(node.content) : []),
  ]
}

/** The text in an element, each white space one blank. */
export function textIn(element: Element): string {
  return textOf(element).replaceAll(/\s+/g, ' ').trim()
}

function textOf(node: object): string {
  if ('value' in node) return String(node.value)
  return 'childNodes' in node ? (node.childNodes as object[]).map(textOf).join('') : ''
}
