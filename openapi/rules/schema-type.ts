import type { Schema } from './rule.ts'

/** The types that a schema names itself, without those that its combinations add. */
export function typesOf({ type }: Schema): string[] {
  return type === undefined ? [] : [type].flat()
}
