import { globSync, readFileSync, statSync } from 'node:fs'
import type { Rolldown } from 'tsdown'

/**
 * Adds a file with the name, version and licence of each package that is in the bundle.
 *
 * @param others paths of modules that come into what is shipped without the bundler
 */
export function thirdPartyNotices(others: string[] = []): Rolldown.Plugin {
  return {
    name: 'third-party-notices',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? file.moduleIds : [],
      )
      const folders = new Set([...modules, ...others].flatMap((id) => packageFolder(id) ?? []))
      const notices = [...folders].map(readNotice).sort()
      this.emitFile({
        type: 'asset',
        fileName: 'THIRD-PARTY-NOTICES.txt',
        source: [...new Set(notices)].join(`\n${'-'.repeat(80)}\n\n`),
      })
    },
  }
}

/** The innermost package of a module, undefined when it is one of our own. */
function packageFolder(id: string): string | undefined {
  return /^\/.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id)?.[0]
}

function readNotice(folder: string): string {
  const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  const { name, version, licenses = [], license = licenses[0]?.type } = manifest
  const files = globSync('{licen[cs]e,notice,copying}*', { cwd: folder }).concat(
    globSync('{LICEN[CS]E,NOTICE,THIRD_PARTY,COPYING,Licen[cs]e}*', { cwd: folder }),
  )
  const texts = [...new Set(files)]
    .map((file) => `${folder}/${file}`)
    .filter((file) => statSync(file).isFile())
    .map((file) => readFileSync(file, 'utf8').trim())
  return `${[`${name} ${version} (${license})`, ...texts].join('\n\n')}\n`
}
