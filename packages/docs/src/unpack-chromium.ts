import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { fileURLToPath } from 'node:url'
import chromium, { inflate } from '@sparticuz/chromium'

/** What @sparticuz/chromium carries, as paths. */
export interface UnpackedChromium {
  executablePath: string
  /** The folder of the shared libraries that Chromium needs and a small machine lacks. */
  libraries: string
  /** The file that tells Chromium of the fonts that come with it. */
  fonts: string
}

/**
 * Unpacks the Chromium of @sparticuz/chromium, once for each release of it.
 *
 * The package itself unpacks into the folder for temporary files, and trusts whatever lies there: another
 * release, or the half of a file that another process is just writing. So it gets a folder of its own, which
 * takes its final name when it is complete.
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const entry = import.meta.resolve('@sparticuz/chromium')
  const manifest = readFileSync(new URL('../package.json', entry), 'utf8')
  const { version } = JSON.parse(manifest) as { version: string }
  const cache = fileURLToPath(new URL('../node_modules/.cache/', import.meta.url))
  const folder = `${cache}browser-${version}`
  const unpacked = {
    executablePath: `${folder}/chromium`,
    libraries: `${folder}/al2023/lib`,
    fonts: `${folder}/fonts.conf`,
  }
  if (existsSync(folder)) return unpacked

  mkdirSync(cache, { recursive: true })
  const draft = mkdtempSync(`${cache}browser-`)
  const { TMPDIR } = process.env
  try {
    process.env.TMPDIR = draft
    await chromium.executablePath()
    // The package itself takes them out only where it sees a machine of Amazon.
    await inflate(fileURLToPath(new URL('../bin/al2023.tar.br', entry)))
    // The file of the package names folders of other machines.
    writeFileSync(
      `${draft}/fonts.conf`,
      '<fontconfig><dir prefix="relative">fonts</dir></fontconfig>\n',
    )
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    // Another process may have been faster.
    if (!existsSync(folder)) throw error
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = TMPDIR
  }
  return unpacked
}
