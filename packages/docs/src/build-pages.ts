import { fileURLToPath } from 'node:url'
import { thirdParty } from '@casebook/third-party'
import { build } from 'astro'
import type { ConsolePage } from './console/console-page.ts'
import type { PlacedReferencePage } from './reference-pages.ts'

/** What the pages of `src/pages/` are made of, each a module under its name. */
export interface PageSources {
  references: PlacedReferencePage[]
  consoles: ConsolePage[]
}

const MODULE = /^virtual:casebook\/(references|consoles)$/

const MANIFEST = new URL('../package.json', import.meta.url)
/** Modules of the packages whose files are put into the site as they are, or nearly. */
const COPIED = ['@redocly/cli/lib/chunks/redoc.standalone.js', 'pagefind'].map((module) =>
  fileURLToPath(import.meta.resolve(module)),
)

/**
 * Builds the pages of the site with Astro, with addresses that begin with its base.
 *
 * @param site URL of the folder to write them to, ending in a slash
 * @param cache URL of the folder for what Astro keeps meanwhile
 */
export async function buildPages(site: URL, cache: URL, sources: PageSources): Promise<void> {
  // Only Astro's own command reports to its makers, but what it may do next is not ours to say.
  process.env.ASTRO_TELEMETRY_DISABLED = '1'
  await build({
    root: fileURLToPath(new URL('../', import.meta.url)),
    outDir: fileURLToPath(site),
    cacheDir: fileURLToPath(cache),
    logLevel: 'warn',
    // What an earlier build left behind must not show.
    force: true,
    vite: {
      plugins: [
        { ...thirdParty(MANIFEST, COPIED), applyToEnvironment: ({ name }) => name === 'client' },
        {
          name: 'casebook-pages',
          resolveId: (id) => (MODULE.test(id) ? `\0${id}` : undefined),
          load(id) {
            const [, name] = MODULE.exec(id.slice(1)) ?? []
            if (name === undefined) return undefined
            const json = JSON.stringify(sources[name as keyof PageSources])
            return `export default JSON.parse(${JSON.stringify(json)})`
          },
        },
      ],
    },
  })
}
