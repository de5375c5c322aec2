/** A value made of text only. */
export type Texts = string | Texts[] | { [name: string]: Texts }

/** What the fields below one name say. Maps, since their names come from outside. */
interface Node {
  texts: string[]
  /** By their index, which stays text: nothing is as long as somebody's index. */
  items: Map<string, Node>
  properties: Map<string, Node>
  isList: boolean
}

/** More steps than any body has. */
const MOST_STEPS = 8

/**
 * Makes objects and lists of the fields of a form or query: `a=1&a=2`, `a[]=1` and `a[0]=1` are lists, `a.b=1` and
 * `a[b]=1` objects, and `a[0].b=1` is a list of objects. A name that is spelt otherwise is taken as it is.
 */
export function readFields(fields: Iterable<[name: string, text: string]>): Record<string, Texts> {
  const root = createNode()
  for (const [name, text] of fields) {
    const steps = readSteps(name)
    const isList = steps.at(-1) === '[]'
    if (isList) steps.pop()
    const node = steps.reduce(enter, root)
    node.texts.push(text)
    node.isList ||= isList
  }
  return Object.fromEntries([...root.properties].map(([name, node]) => [name, readNode(node)]))
}

/** The name before the first point or bracket. */
export function baseName(name: string): string {
  const end = name.search(/[.[]/)
  return end < 0 ? name : name.slice(0, end)
}

/** The base name, then steps such as `.Key`, `[Key]`, `[0]`, and `[]` at the end only. */
function readSteps(name: string): string[] {
  const base = baseName(name)
  const steps = name.slice(base.length).match(/\.[^.[\]]+|\[[^[\]]*\]/g) ?? []
  const isPath =
    base !== '' &&
    base.length + steps.join('').length === name.length &&
    steps.length <= MOST_STEPS &&
    !steps.slice(0, -1).includes('[]')
  return isPath ? [base, ...steps] : [name]
}

function enter(node: Node, step: string, position: number): Node {
  const isIndex = position > 0 && /^\[\d+\]$/.test(step)
  const key = position === 0 ? step : step.replace(/^[.[]|\]$/g, '')
  const children = isIndex ? node.items : node.properties
  const child = children.get(key) ?? createNode()
  children.set(key, child)
  return child
}

function readNode({ texts, items, properties, isList }: Node): Texts {
  const sorted = [...items].sort(([one], [other]) => Number(one) - Number(other))
  const list = [...texts, ...sorted.map(([, item]) => readNode(item))]
  if (isList || items.size > 0 || texts.length > 1) return list
  return (
    texts[0] ?? Object.fromEntries([...properties].map(([name, node]) => [name, readNode(node)]))
  )
}

function createNode(): Node {
  return { texts: [], items: new Map(), properties: new Map(), isList: false }
}
