import type { Document } from '@casebook/openapi'
import type { ExtendedSchema } from './schema-of.ts'

/** Writes a function for every body that follows from what the API returned. */
export function currentBodies(document: Document): string {
  const schemas = Object.entries(document.components?.schemas ?? {}) as [string, ExtendedSchema][]
  return schemas
    .flatMap(([name, schema]) => {
      const { schema: resource, properties } = schema['x-current'] ?? {}
      if (!resource || !properties) return []
      const isRequired = (key: string) => schema.required?.includes(key)
      const required = Object.keys(properties).filter(isRequired)
      const types = Object.keys(properties).map(
        (key) => `  ${key}: ${name}['${key}']${isRequired(key) ? '' : ' | undefined'}\n`,
      )
      return `/**
 * The ${name} that changes nothing, made from a ${resource} that the API returned: change what shall change, and send
 * it back whole, so that nothing is lost.
 *
 * @throws TypeError when the ${resource} lacks something that every ${name} must have.
 */
export function to${name}(from: ${resource}): {
${types.join('')}} {
  return currentBody(from, ${JSON.stringify(properties)}, ${JSON.stringify(required)})
}
`
    })
    .join('\n')
}
