import { type Document, listOperations } from '@casebook/openapi'
import { operationRoute } from './reference-route.ts'
import { replaceOnce } from './replace-once.ts'

/** A page of the Redocly CLI, taken apart into files that a strict content security policy allows. */
export interface Reference {
  html: string
  /** The module that starts Redoc with the contract: `reference.js` beside the page. */
  script: string
  /** The script that picks light or dark before anything is drawn: `assets/color-mode.js`. */
  colorMode: string
  /** The digest of the script of Redoc that the page was made for. */
  integrity: string
}

/**
 * Takes a page made by `redocly build-docs` and points it to files of this site alone.
 *
 * @throws when the page is not built as expected, or its telemetry is on.
 */
export function rewriteReference(page: string, document: Document): Reference {
  const [preload, cdn, integrity] = find(
    page,
    /<link rel="modulepreload" href="(\S+)" integrity="(\S+)" crossorigin="anonymous" \/>/g,
  )
  const [colorModeTag, colorMode] = find(page, /<script>([^<]+)<\/script>/g)
  const [moduleTag, module] = find(page, /<script type="module">(.+?)<\/script>/gs)
  find(module, /"disableTelemetry":true\b/g)

  const html = linkMenu(
    page
      .replace(preload, '<link rel="modulepreload" href="../assets/redoc.js">')
      .replace(colorModeTag, '<script src="../assets/color-mode.js"></script>')
      .replace(moduleTag, '<script type="module" src="reference.js"></script>'),
    document,
  )
  const script = replaceOnce(module, {
    purpose: 'import Redoc from this site',
    find: `"${cdn}"`,
    replace: '"../assets/redoc.js"',
  })
  return { html, script, colorMode, integrity }
}

/** Redoc prerenders its menu with paths, although it goes by what follows the # in the address. */
function linkMenu(html: string, document: Document): string {
  const linked = html.replaceAll(/ href="(\/[^"]*)"/g, ' href="#$1"')
  for (const operation of listOperations(document)) {
    const route = operationRoute(document, operation)
    const section = route.slice(0, route.lastIndexOf('/'))
    if (!linked.includes(` href="#${section}"`)) {
      throw new Error(
        `Links to ${operation.operationId} would lead nowhere: the reference of ` +
          `"${document.info.title}" has no section ${section}. Adapt reference-route.ts to Redoc.`,
      )
    }
  }
  return linked
}

/** The one match of a pattern, with its groups. */
function find(text: string, pattern: RegExp): [string, string, string] {
  const matches = [...text.matchAll(pattern)]
  if (matches.length !== 1) {
    throw new Error(
      `Expected ${pattern} once in a page made by redocly build-docs, found it ${matches.length}×. ` +
        'Adapt rewrite-reference.ts to the installed @redocly/cli.',
    )
  }
  const [match, first = '', second = ''] = matches[0] ?? ['']
  return [match, first, second]
}
