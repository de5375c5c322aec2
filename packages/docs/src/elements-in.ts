import { type DefaultTreeAdapterTypes, parse } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element

/** All elements of a page as browsers read it, also those in templates, in the order of the page. */
export function elementsIn(html: string): Element[] {
  return within(parse(html))
}

function within(node: DefaultTreeAdapterTypes.Node): Element[] {
  return [
    ...('tagName' in node ? [node] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(within) : []),
    ...('content' in node ? within(node.content) : []),
  ]
}
