/** The element of a page that a script relies on. */
export function find<Type extends Element>(
  root: Element,
  selector: string,
  type: abstract new () => Type,
): Type {
  const element = root.querySelector(selector)
  if (element instanceof type) return element
  throw new Error(`The page lacks ${selector}.`)
}
