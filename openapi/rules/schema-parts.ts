import { isReference } from './reference.ts'
import type { Context, Location } from './rule.ts'

/** A node of a description, and where it is written, which may be another file than the visited one. */
export interface Place {
  node: Record<string, unknown>
  location: Location
}

/** The visited node with its place. */
export function placeOf(node: object, { location }: Pick<Context, 'location'>): Place {
  return { node: node as Place['node'], location }
}

const COMBINATIONS = ['allOf', 'anyOf', 'oneOf']

/** A child of a node; nothing where it is not an object. */
export function childOf({ node, location }: Place, key: string | number): Place | undefined {
  const child = Object.hasOwn(node, key) ? node[key] : undefined
  return isObject(child) ? { node: child, location: location.child(key) } : undefined
}

/** The children of a child, each with its key. */
export function entriesOf(place: Place, key: string): [key: string, child: Place][] {
  const parent = childOf(place, key)
  return Object.keys(parent?.node ?? {}).flatMap((each) => {
    const child = parent && childOf(parent, each)
    return child ? [[each, child] as [string, Place]] : []
  })
}

/** What a reference leads to, with what stands beside it as a place of its own before that. */
export function followed(context: Context, place: Place): Place[] {
  return partsOf(context, place, [])
}

/**
 * A schema and the schemas that say more of the same value: what it refers to, and what it combines.
 *
 * @param keys of the parts. Default: `allOf`, `anyOf` and `oneOf`.
 */
export function partsOf(context: Context, place: Place, keys = COMBINATIONS): Place[] {
  const found = new Map<object, Place>()
  const collect = (part: Place | undefined) => {
    if (!part || found.has(part.node)) return
    found.set(part.node, part)
    if (isReference(part.node)) collect(targetOf(context, part))
    for (const key of keys) {
      const child = childOf(part, key)
      if (!child) continue
      if (!Array.isArray(child.node)) collect(child)
      else for (const index of child.node.keys()) collect(childOf(child, index))
    }
  }
  collect(place)
  return [...found.values()]
}

function targetOf(context: Context, { node, location }: Place): Place | undefined {
  const target = context.resolve<unknown>(node, location.source.absoluteRef)
  return isObject(target.node) && target.location
    ? { node: target.node, location: target.location }
    : undefined
}

/**
 * Whether a schema has the property that a path names, with dots between the steps. A step on a list leads into its
 * items.
 */
export function hasProperty(context: Context, place: Place, path: string): boolean {
  return leads(context, place, path.split('.'))
}

function leads(context: Context, place: Place, [name, ...rest]: string[]): boolean {
  if (name === undefined) return true
  return partsOf(context, place, [...COMBINATIONS, 'items']).some((part) => {
    const properties = childOf(part, 'properties')
    const property = properties && childOf(properties, name)
    return property !== undefined && leads(context, property, rest)
  })
}

function isObject(node: unknown): node is Record<string, unknown> {
  return typeof node === 'object' && node !== null
}
