import type { Document, Schema } from './contract.ts'
import { isReference, resolve } from './resolve.ts'

/**
 * A schema that has a name for the root of its XML: its own, else that under which others refer to it, else `xml`,
 * which is what Prism calls every root.
 */
export function withXmlRoot(document: Document, schema: Schema): Schema {
  const resolved = resolve(document, schema)
  if (resolved.xml?.name) return schema
  const name = isReference(schema) ? /([^/]+?)(\.\w+)?$/.exec(schema.$ref)?.[1] : undefined
  return { ...resolved, xml: { ...resolved.xml, name: name ?? 'xml' } }
}
