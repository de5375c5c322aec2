import { readdirSync, readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Document } from '@casebook/openapi'
import { type Change, changeScript } from './change-script.ts'
import { type Language, readDictionary, wordFunction } from './dictionary.ts'
import { PAGE_CHANGES } from './page-changes.ts'
import { redocOptions } from './redoc-options.ts'
import { WORDS } from './words.ts'

/** Renders the page of a route of a reference, such as `/cases/closecase`. */
export type Render = (document: Document, route: string) => Promise<string>

interface Chunk {
  renderPage: (document: Document, options: object) => Promise<string>
  setRoute: (route: string) => void
}

const TEMPLATE = fileURLToPath(new URL('page.hbs', import.meta.url))

const CHANGES: readonly Change[] = [
  {
    purpose: 'render in silence',
    find: /\w+\.info\(`Prerendering docs\s*`\);/g,
    replace: '',
  },
  {
    purpose: 'render any route',
    find: /(function \w+\(\w+\)\{let \w+=\(0,\w+\.memo\)\(\w+=>\w+\(\)\?\(0,\w+\.jsx\)\(\w+,\{\.\.\.\w+\}\):\(0,\w+\.jsx\)\(\w+,\{)(?=children:)/g,
    replace: '$1initialEntries:[redocRoute],',
  },
  {
    purpose: 'reach the function that renders',
    find: /(?=async function (\w+)\(\w+,\{title:\w+,templateFileName:)/g,
    replace: 'export{$1 as renderPage};let redocRoute="/";export const setRoute=e=>{redocRoute=e};',
  },
]

const renderers = new Map<Language, Promise<Render>>()

/**
 * Loads the part of the Redocly CLI that renders references, with the words of a language.
 *
 * Redoc fixes some of its words while it is loaded, so each language has an instance of its own.
 *
 * @throws when the installed CLI is built in another way. What it returns throws when a word has no translation.
 */
export function loadRenderer(language: Language): Promise<Render> {
  const renderer = renderers.get(language) ?? load(language)
  renderers.set(language, renderer)
  return renderer
}

async function load(language: Language): Promise<Render> {
  const chunk = findChunk()
  chunk.search = language
  const labels = readDictionary(language)
  const untranslated =
    language === 'en'
      ? 'text'
      : `(()=>{throw new Error(\`labels.${language}.json has no word for "\${key}", in English "\${text}".\`)})()`
  const hooks = registerHooks({
    load(url, context, next) {
      const result = next(url, context)
      if (url !== chunk.href) return result
      const source = changeScript(
        String(result.source),
        [...WORDS, ...PAGE_CHANGES, ...CHANGES],
        chunk.pathname,
      )
      return { ...result, source: wordFunction(JSON.stringify(labels), untranslated) + source }
    },
  })
  // Redocly reports use unless it is told not to before it is loaded.
  process.env.REDOCLY_TELEMETRY = 'off'
  const { renderPage, setRoute }: Chunk = await import(chunk.href)
  hooks.deregister()
  return (document, route) => {
    setRoute(route)
    return renderPage(document, {
      title: document.info.title,
      templateFileName: TEMPLATE,
      redocOptions: redocOptions(document, language),
      redocVersion: '',
      disableTelemetry: true,
    })
  }
}

/** The script of the CLI that renders references. Its name is a hash. */
function findChunk(): URL {
  const folder = new URL('.', import.meta.resolve('@redocly/cli/lib/chunks/redoc.standalone.js'))
  const chunks = readdirSync(folder)
    .map((file) => new URL(file, folder))
    .filter((file) => file.pathname.endsWith('.js'))
    .filter((file) => readFileSync(file, 'utf8').includes('Prerendering docs'))
  const [chunk] = chunks
  if (!chunk || chunks.length > 1) {
    throw new Error(
      `Expected one script in ${folder.pathname} that says "Prerendering docs", found ${chunks.length}. ` +
        'Adapt load-renderer.ts to the installed @redocly/cli.',
    )
  }
  return chunk
}
