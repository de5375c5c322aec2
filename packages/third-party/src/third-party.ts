import { readFileSync } from 'node:fs'
import type { Rolldown } from 'tsdown'
import { type BundledPackage, readBundledPackage } from './bundled-package.ts'
import { writeSbom } from './write-sbom.ts'

/**
 * Adds two files to a bundle: the name, version and licence of each package of others that is in it, and the same as a
 * software bill of materials, since tools that look for vulnerable packages do not see into a bundle.
 *
 * @param manifest the package.json of the package that is built
 * @param others paths of modules that come into what is shipped without the bundler
 */
export function thirdParty(manifest: URL, others: string[] = []): Rolldown.Plugin {
  return {
    name: 'third-party',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? file.moduleIds : [],
      )
      const folders = new Set([...modules, ...others].flatMap((id) => packageFolder(id) ?? []))
      const packages = distinct([...folders].map(readBundledPackage))
      const product = JSON.parse(readFileSync(manifest, 'utf8'))
      this.emitFile({
        type: 'asset',
        fileName: 'THIRD-PARTY-NOTICES.txt',
        source: packages.map(printNotice).join(`\n${'-'.repeat(80)}\n\n`),
      })
      this.emitFile({
        type: 'asset',
        fileName: 'sbom.cdx.json',
        source: writeSbom(product, packages),
      })
    },
  }
}

/** The innermost package of a module, undefined when it is one of our own. */
function packageFolder(id: string): string | undefined {
  return /^\/.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id)?.[0]
}

/** Each package once, in the order of their names, though it may be installed several times. */
function distinct(packages: BundledPackage[]): BundledPackage[] {
  const byName = new Map(packages.map((each) => [`${each.name} ${each.version}`, each]))
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each)
}

function printNotice({ name, version, licence, texts }: BundledPackage): string {
  return `${[`${name} ${version} (${licence})`, ...texts].join('\n\n')}\n`
}
