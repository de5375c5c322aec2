import { readFileSync } from 'node:fs'
import type { Contract } from '@casebook/openapi'
import { colorMode } from './color-mode.ts'
import type { Language } from './dictionary.ts'
import { loadRenderer } from './load-renderer.ts'
import { ASSETS } from './reference-assets.ts'
import { referenceRoutes } from './reference-routes.ts'
import { shownDocument } from './shown-document.ts'

/** A page of a reference, to be put into a page of the site at `<language>/<api>/<route>/`. */
export interface ReferencePage {
  /** `''` for the root of the reference, or such as `cases/closecase`. */
  route: string
  /** What the page is about, in its language. */
  title: string
  /** For the end of `<head>`: styles, and the script that follows the theme of the site. */
  head: string
  /** For `<body>`, after the header of the site. */
  body: string
}

/**
 * Renders the reference of one API: a page for its root, for each tag and for each operation, whose text can be read
 * without JavaScript. All links are relative, to other pages of the reference and to the folder `ASSETS` in the root of
 * the site, which has to hold what `referenceAssets` returns.
 *
 * @throws when the installed Redocly CLI is built in another way, or a word of it has no translation.
 *
 * @example
 * for (const contract of readContracts(undefined, 'ru')) {
 *   const pages = await renderReferences(contract, 'ru')
 * }
 */
export async function renderReferences(
  contract: Contract,
  language: Language,
): Promise<ReferencePage[]> {
  const render = await loadRenderer(language)
  const document = shownDocument(contract, language)
  const pages: ReferencePage[] = []
  for (const { route, title } of referenceRoutes(document)) {
    const [styles, body] = takeApart(await render(document, `/${route}`))
    const depth = route === '' ? 0 : route.split('/').length
    const up = '../'.repeat(depth)
    const assets = `${up}../../${ASSETS}`
    pages.push({
      route,
      title,
      head:
        `<script>${colorMode}</script>${styles}<style>${look}</style>` +
        `<link rel="modulepreload" href="${assets}/redoc.js" fetchpriority="low">`,
      body:
        linkRelatively(body, up || './') +
        `<script type="module" src="${assets}/${contract.name}.${language}.js"></script>`,
    })
  }
  return pages
}

/** What the page needs to be painted stands in it, so that it waits for nothing. */
const look = readFileSync(new URL('browser/reference.css', import.meta.url), 'utf8')

/** The styles of a rendered page, and its content. */
function takeApart(html: string): [styles: string, body: string] {
  const [, styles, body] =
    /^<link rel="modulepreload"[^>]*>(<style.*<\/style>)<!-- body -->\s*(<div id="redoc">.*<\/div>)\s*<script type="module">/s.exec(
      html,
    ) ?? []
  if (styles === undefined || body === undefined) {
    throw new Error(
      `Redocly renders a page in another way than expected; it begins ${html.slice(0, 200)}. ` +
        'Adapt render-references.ts to the installed @redocly/cli.',
    )
  }
  return [styles, body.replaceAll(/(?<= src=")https:\/\/cdn\.redoc\.ly\/[^"]*/g, 'data:,')]
}

/** Redoc links from the root of the server; a page links from where it is. */
const linkRelatively = (html: string, up: string) =>
  html.replaceAll(
    / href="\/([^"#]*)(#[^"]*)?"/g,
    (_, path: string, hash = '') => ` href="${up}${path && `${path.replace(/\/$/, '')}/`}${hash}"`,
  )
