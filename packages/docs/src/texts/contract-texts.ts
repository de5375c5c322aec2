import type { Document } from '@casebook/openapi'

/** The parts of a field note. */
const NOTE = ['page', 'server', 'contract', 'text']

/** The keys of texts that OpenAPI, or the contracts, write in Markdown. All others are plain. */
const MARKDOWN = ['description', 'x-cure', ...NOTE]

/** Maps of which each value is such a text. */
const MARKDOWN_MAPS = ['scopes', 'x-enumDescriptions']

/** Here stand values of the API. */
const VALUES = ['example', 'value', 'default', 'const', 'enum']

/** The maps whose keys are names of somebody's choice, also one of those above. */
const NAMED = (
  'properties patternProperties dependentSchemas $defs variables content paths schemas responses parameters examples ' +
  'requestBodies headers links securitySchemes callbacks pathItems webhooks encoding x-field-notes'
).split(' ')

/** A copy of a document with each text in Markdown changed. */
export function changeMarkdown(document: Document, change: (markdown: string) => string): Document {
  const copy = structuredClone(document)
  visit(copy)
  return copy

  function visit(node: unknown, under = ''): void {
    if (typeof node !== 'object' || node === null) return
    const isNamed = NAMED.includes(under) && !Array.isArray(node)
    // The list of examples of a schema has values too.
    if (under === 'examples' && !isNamed) return
    for (const [key, child] of Object.entries(node)) {
      if (isNamed || !VALUES.includes(key)) visit(child, isNamed ? '' : key)
      if (typeof child === 'string' && isMarkdown(key, under) && !isNamed) {
        Object.assign(node, { [key]: change(child) })
      }
    }
  }
}

function isMarkdown(key: string, under: string): boolean {
  return MARKDOWN.includes(key) || MARKDOWN_MAPS.includes(under)
}
