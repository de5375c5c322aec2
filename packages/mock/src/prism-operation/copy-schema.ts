import type { Document, Schema } from '@casebook/openapi'
import type { Bundle } from './bundle.ts'
import { expand } from './expand.ts'

/** A schema as Prism can use it. */
export interface CopiedSchema {
  schema: unknown
  /** Whether it says all that the schema of the contract says. */
  isWhole: boolean
  /** The schemas that it refers to. */
  bundled: Record<string, object>
}

/** How many objects and lists a schema may have. Prism makes up no values by a larger one. */
const MOST_PARTS = 2500
/** How many schemas it may refer to. Compiling those of a validator takes a deep stack, each within the last. */
const MOST_BUNDLED = 60
/** How many schemas within each other are kept of one that has too many. */
const DEPTHS = [10, 7, 5, 4, 3, 2, 1]

/**
 * Copies a schema with others in place of the references to them, and with references where it holds itself. Of what
 * is too large for Prism the outer parts are kept: everything goes where something deeper was.
 */
export function copySchema(document: Document, schema: Schema, bundle: Bundle): CopiedSchema {
  const left = new Set<string>()
  const leave = (reference: string) => {
    left.add(reference)
    return bundle.refer(reference)
  }
  const { node, size, isWhole } = expand(document, schema, leave, { most: MOST_PARTS })
  const bundled = bundle.pick(left, MOST_BUNDLED)
  if (bundled) return { schema: node, isWhole: isWhole && size <= MOST_PARTS, bundled }

  for (const deepest of DEPTHS) {
    const limits = { most: MOST_PARTS, deepest }
    const outer = expand(document, schema, () => ({}), limits)
    if (outer.size <= MOST_PARTS) return { schema: outer.node, isWhole: false, bundled: {} }
  }
  return { schema: {}, isWhole: false, bundled: {} }
}
