/** Any object of a description, of which nothing is known yet. */
export type Node = Record<string, unknown>

export function isObject(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
