import { basename, extname } from 'node:path'
import { beginsSentence, endsSentence, repeatsName } from './prose.ts'
import type { Context, Location, Rule } from './rule.ts'

/** Where each type of node has its sentences: keys, and keys of maps. A summary of an operation is a title. */
const SENTENCES: Record<string, { keys?: string[]; maps?: string[] }> = {
  Info: { keys: ['summary', 'description'] },
  Tag: { keys: ['description'] },
  ExternalDocs: { keys: ['description'] },
  Server: { keys: ['description'] },
  ServerVariable: { keys: ['description'] },
  PathItem: { keys: ['description'] },
  Operation: { keys: ['description'] },
  Parameter: { keys: ['description'] },
  Header: { keys: ['description'] },
  RequestBody: { keys: ['description'] },
  Response: { keys: ['description'] },
  Example: { keys: ['summary', 'description'] },
  Link: { keys: ['description'] },
  Schema: { keys: ['description'], maps: ['x-enumDescriptions'] },
  SecurityScheme: { keys: ['description'] },
  ImplicitFlow: { maps: ['scopes'] },
  PasswordFlow: { maps: ['scopes'] },
  ClientCredentials: { maps: ['scopes'] },
  AuthorizationCode: { maps: ['scopes'] },
}

function nameAt({ source, pointer }: Location): string {
  const file = source.absoluteRef
  return pointer === '#/' ? basename(file, extname(file)) : (pointer.split('/').at(-1) ?? '')
}

function checkText(text: unknown, names: string[], location: Location, { report }: Context): void {
  if (typeof text !== 'string' || text.trim() === '') return
  if (!beginsSentence(text)) {
    report({
      message: 'The text does not begin with a capital letter. Write whole sentences.',
      location,
    })
  }
  if (!endsSentence(text)) {
    report({
      message: 'The text does not end in a full stop. Write whole sentences.',
      location,
    })
  }
  if (names.some((name) => repeatsName(text, name))) {
    report({
      message: 'The text only repeats the name. Add what the name does not say, or what it is for.',
      location,
    })
  }
}

function checkNode(node: object, names: string[], context: Context): void {
  const { keys = [], maps = [] } = SENTENCES[context.type.name] ?? {}
  for (const key of keys) {
    checkText(Object(node)[key], names, context.location.child(key), context)
  }
  for (const map of maps) {
    for (const [key, text] of Object.entries(Object(node)[map] ?? {})) {
      checkText(text, [key], context.location.child([map, key]), context)
    }
  }
}

export const descriptionSentence: Rule = () => ({
  any(node, context) {
    const name = 'name' in node ? [String(node.name)] : []
    checkNode(node, [...name, nameAt(context.location)], context)
  },
  // A description beside `$ref` belongs to the place, not to what is referred to.
  ref: (reference, context) => checkNode(reference, [String(context.key)], context),
})
