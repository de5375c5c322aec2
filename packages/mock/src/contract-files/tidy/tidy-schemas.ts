import type { Document } from '@casebook/openapi'
import { safePattern } from '../../patterns/safe-pattern.ts'
import { Findings } from './findings.ts'
import { tidySchema } from './tidy-schema.ts'
import { visitSchemas } from './visit-schemas.ts'

/**
 * Makes all schemas of a description such that they can be judged by.
 *
 * @returns what is taken otherwise than it is written, in sentences
 */
export function tidySchemas(document: Document): string[] {
  const findings = new Findings()
  visitSchemas(document, (schema, place) => {
    tidySchema(schema, place, findings)
    const { pattern } = schema
    const longest = typeof pattern === 'string' ? safePattern(pattern).longest : Infinity
    if (longest === Infinity) return
    findings.add(
      place,
      `pattern: ${JSON.stringify(pattern)} may take too long for texts of more than ${longest} letters. Of those, what lies ahead or behind and what refers back is not judged.`,
    )
  })
  return findings.sentences
}
