import { createRequire } from 'node:module'
import { Language, Parser } from 'web-tree-sitter'

export type Grammar = 'c-sharp' | 'go'

// Once for all texts: the memory of a second one is confused with that of the first.
const ready = Parser.init()
const parsers = new Map<Grammar, Promise<Parser>>()

/** Whether a text has a mistake of syntax. */
export async function hasSyntaxError(grammar: Grammar, text: string): Promise<boolean> {
  const loaded = parsers.get(grammar) ?? loadParser(grammar)
  parsers.set(grammar, loaded)
  const tree = (await loaded).parse(text)
  const hasError = tree?.rootNode.hasError ?? true
  tree?.delete()
  return hasError
}

async function loadParser(grammar: Grammar): Promise<Parser> {
  await ready
  const { resolve } = createRequire(import.meta.url)
  const file = resolve(`@vscode/tree-sitter-wasm/wasm/tree-sitter-${grammar}.wasm`)
  return new Parser().setLanguage(await Language.load(file))
}
