import type { Document } from '@casebook/openapi'
import { safePattern } from '../../patterns/safe-pattern.ts'
import type { Node } from './node.ts'
import { tidySchema } from './tidy-schema.ts'
import { rootSchemas, visitSchemas } from './visit-schemas.ts'

/**
 * Makes all schemas of a description such that they can be judged by.
 *
 * @returns what is taken otherwise than it is written, in sentences
 */
export function tidySchemas(document: Document): string[] {
  const warnings = new Set<string>()
  const visited = new WeakSet<object>()
  const visit = (schema: Node) => {
    tidySchema(schema, (text) => warnings.add(text))
    const longest =
      typeof schema.pattern === 'string' ? safePattern(schema.pattern).longest : Infinity
    if (longest === Infinity) return
    warnings.add(
      `pattern: ${JSON.stringify(schema.pattern)} of a schema may take too long for texts of more than ${longest} letters. Of those, what lies ahead or behind and what refers back is not judged.`,
    )
  }
  for (const schema of rootSchemas(document)) visitSchemas(schema, visit, visited)
  return [...warnings]
}
