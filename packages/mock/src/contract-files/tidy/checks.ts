import { isObject, type Node } from './node.ts'

/** What has no meaning in the value of an extension, and what to write there. */
export interface Fault {
  /** From the value to what is wrong; empty for all of it. */
  path: (string | number)[]
  wanted: string
  /** What it is taken for. By default it is left out. */
  instead?: unknown
}

/** @param owner the object that has the extension */
export type Check = (value: unknown, owner: Node) => Fault[]

/** A value that is right or wrong as a whole. */
export function one(fits: (value: unknown, owner: Node) => boolean, wanted: string): Check {
  return (value, owner) => (fits(value, owner) ? [] : [{ path: [], wanted }])
}

/** A mapping with certain keys, each of which may be left out. */
export function mapping(keys: Record<string, Check>): Check {
  const names = Object.keys(keys).join(', ')
  return (value, owner) => {
    if (!isObject(value)) return [{ path: [], wanted: `a mapping with the keys ${names}` }]
    return Object.entries(value).flatMap(([key, child]) => {
      const check = Object.hasOwn(keys, key) ? keys[key] : undefined
      if (!check) return [{ path: [key], wanted: `one of the keys ${names}` }]
      return within(key, check(child, owner))
    })
  }
}

/** A mapping with any keys. */
export function mappingOf(
  check: (key: string, child: unknown, owner: Node) => Fault[],
  wanted: string,
): Check {
  return (value, owner) =>
    isObject(value)
      ? Object.entries(value).flatMap(([key, child]) => within(key, check(key, child, owner)))
      : [{ path: [], wanted }]
}

export function listOf(check: Check, wanted: string): Check {
  return (value, owner) =>
    Array.isArray(value)
      ? value.flatMap((item, index) => within(index, check(item, owner)))
      : [{ path: [], wanted }]
}

export function within(key: string | number, faults: Fault[]): Fault[] {
  return faults.map((fault) => ({ ...fault, path: [key, ...fault.path] }))
}

/** Whether a value has properties that fit, at any depth. */
export function hasShape(value: unknown, shape: Shape): boolean {
  if (typeof shape === 'function') return shape(value)
  return (
    isObject(value) && Object.entries(shape).every(([key, inner]) => hasShape(value[key], inner))
  )
}
export type Shape = ((value: unknown) => boolean) | { [key: string]: Shape }
