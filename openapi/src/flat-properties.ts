import type { Document, Schema } from './contract.ts'
import type { Content } from './operations.ts'
import { resolve } from './resolve.ts'

/**
 * Names of a body's properties that can stand among the arguments of an operation, beside its parameters. Undefined
 * where the body has to stay whole: it is no plain object, or a property has the name of a parameter.
 *
 * @param taken names of the parameters
 */
export function flatProperties(
  document: Document,
  { schema }: Content,
  taken: string[],
): string[] | undefined {
  const read = (node: Schema) => resolve(document, node)
  const { properties, oneOf, anyOf, allOf, ...rest } = read(schema)
  const isOpen = Boolean(rest.additionalProperties) || 'patternProperties' in rest
  if (!properties || oneOf || anyOf || allOf || isOpen) return undefined
  const own = Object.entries(properties).map(([name, node]) => ({ name, ...read(node) }))
  const isTaken = ({ name }: { name: string }) => taken.includes(name)
  if (own.some((each) => isTaken(each) && !each.deprecated)) return undefined
  return own.filter((each) => !isTaken(each) && !each.readOnly).map(({ name }) => name)
}
