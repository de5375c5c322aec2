import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { colorMode } from './redoc/color-mode.ts'

/** The folder of the components of Starlight that pages are made of. */
const COMPONENTS = new URL(
  '.',
  import.meta.resolve('@astrojs/starlight/components/ThemeProvider.astro'),
)

/**
 * The scripts that may stand within pages, each as it stands there: those that Starlight's components carry, which
 * Astro leaves as they are, and our own. All others are files.
 */
export function ownScripts(): string[] {
  const components = globSync('*.astro', { cwd: fileURLToPath(COMPONENTS) })
  const inline = components.flatMap((file) =>
    [...readFileSync(new URL(file, COMPONENTS), 'utf8').matchAll(INLINE)].map(
      ([, script = '']) => script,
    ),
  )
  return [colorMode, ...inline]
}

const INLINE = /<script [^>]*\bis:inline\b[^>]*>(.*?)<\/script>/gs
