import { fileURLToPath } from 'node:url'
import { build } from 'astro'
import type { PlacedReferencePage } from './reference-pages.ts'

/** The module by which src/pages/[language]/[api]/[...route].astro gets the references. */
const REFERENCES = 'virtual:casebook/references'

/**
 * Builds the pages of the site with Astro, with addresses that begin with its base.
 *
 * @param site URL of the folder to write them to, ending in a slash
 */
export async function buildPages(site: URL, references: PlacedReferencePage[]): Promise<void> {
  // Only Astro's own command reports to its makers, but what it may do next is not ours to say.
  process.env.ASTRO_TELEMETRY_DISABLED = '1'
  await build({
    root: fileURLToPath(new URL('../', import.meta.url)),
    outDir: fileURLToPath(site),
    logLevel: 'warn',
    // What an earlier build left behind must not show.
    force: true,
    vite: {
      plugins: [
        {
          name: 'casebook-references',
          resolveId: (id) => (id === REFERENCES ? `\0${REFERENCES}` : undefined),
          load: (id) =>
            id === `\0${REFERENCES}`
              ? `export default JSON.parse(${JSON.stringify(JSON.stringify(references))})`
              : undefined,
        },
      ],
    },
  })
}
