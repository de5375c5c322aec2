import { existsSync, globSync, readFileSync, statSync } from 'node:fs'

/** A package of others that is in a bundle. */
export interface BundledPackage {
  name: string
  version: string
  /** As its manifest has it, such as `MIT`. */
  licence: string
  /** The texts of its licence and its notices. */
  texts: string[]
}

/** What licence files are called, in the folder of a package or one of that name. */
const TEXTS = [
  '{,LICEN[CS]E/}{LICEN[CS]E,NOTICE,THIRD_PARTY,COPYING}*',
  '{Licen[cs]e,licen[cs]e,notice,copying}*',
]

/**
 * Reads what has to be said of a package.
 *
 * @throws Error when it carries no text of its licence, and `licences/` has none for it either.
 */
export function readBundledPackage(folder: string): BundledPackage {
  const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  const { name, version, licenses = [], license = licenses[0]?.type } = manifest
  const own = [...new Set(TEXTS.flatMap((pattern) => globSync(pattern, { cwd: folder })))]
    .sort()
    .map((file) => `${folder}/${file}`)
    .filter((file) => statSync(file).isFile())
  const kept = new URL(`../licences/${name.replace('/', '+')}.txt`, import.meta.url)
  if (own.length === 0 && !existsSync(kept)) {
    throw new Error(
      `${name} ${version} (${license}) carries no text of its licence: put it into ${kept.pathname}.`,
    )
  }
  const files = own.length > 0 ? own : [kept]
  const texts = files.map((file) => readFileSync(file, 'utf8').trim())
  return { name, version, licence: license, texts }
}
