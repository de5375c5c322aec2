import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { buildPages } from './build-pages.ts'
import { consolePages } from './console/console-page.ts'
import { downloads } from './downloads/index.ts'
import { ownScripts } from './own-scripts.ts'
import { contentSecurityPolicies, policyOf, withPolicy } from './policy.ts'
import { readPages } from './read-pages.ts'
import { ASSETS, referenceAssets } from './redoc/reference-assets.ts'
import { referencePages } from './reference-pages.ts'
import { expectRelocated, relocatePage } from './relocate.ts'
import { indexSite } from './search/index-site.ts'
import { policyFiles, site, siteCache } from './site.ts'
import { siteContracts } from './site-contracts.ts'
import { updateFolder } from './update-folder.ts'
import { withLightTheme } from './with-light-theme.ts'

const { values } = parseArgs({ options: { to: { type: 'string' } } })

/** The folder to write. One of the caller's own has its cache beside it. */
const to = values.to === undefined ? site : pathToFileURL(`${values.to.replace(/\/$/, '')}/`)

const contracts = { en: siteContracts('en'), ru: siteContracts('ru') }
const pages = { en: readPages('en'), ru: readPages('ru') }

/** What is kept from one build to the next, and the site until it is whole. */
const cache = to === site ? siteCache : new URL(`${to.href.slice(0, -1)}.cache/`)
const next = new URL('site/', cache)

rmSync(next, { recursive: true, force: true })
await buildPages(next, new URL('astro/', cache), {
  references: await referencePages(contracts, cache),
  consoles: consolePages(contracts),
})
write(await referenceAssets(), `${ASSETS}/`)

// Now no address in the site may depend on where it lies.
for (const file of list('**/*.{js,css}')) expectRelocated(file, read(file))
const html = new Map(
  list('**/*.html').map((file) => [file, withLightTheme(relocatePage(file, read(file)))]),
)
const policies = contentSecurityPolicies(html, ownScripts())
for (const [file, text] of html) write({ [file]: withPolicy(text, policies[policyOf(file)]) })
for (const name of ['site', 'try'] as const) write({ [policyFiles[name]]: `${policies[name]}\n` })

write(await downloads(contracts, pages))
await indexSite(next, contracts)

const changed = updateFolder(fileURLToPath(to), fileURLToPath(next))
console.log(`${html.size} pages. Files that changed: ${changed.length}`)

/** Lists files of the site, in one order on every machine. */
function list(pattern: string): string[] {
  return globSync(pattern, { cwd: fileURLToPath(next) }).sort()
}

function read(file: string): string {
  return readFileSync(new URL(file, next), 'utf8')
}

function write(files: Record<string, string | Uint8Array>, folder = './'): void {
  for (const [name, content] of Object.entries(files)) {
    const file = new URL(folder + name, next)
    mkdirSync(new URL('./', file), { recursive: true })
    writeFileSync(file, content)
  }
}
