import { execFileSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundles, readContracts } from '../contract.ts'

// Makes dist/<api>.<language>.json and .yaml from the bundle of each API and each overlay beside its root.
const cli = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'))

for (const { name } of readContracts()) {
  const folder = fileURLToPath(new URL(`../../${name}/`, import.meta.url))
  for (const overlay of globSync(`${folder}*.overlay.yaml`)) {
    const language = basename(overlay, '.overlay.yaml')
    for (const extension of ['json', 'yaml']) {
      const parameters = [
        'bundle',
        fileURLToPath(new URL(`${name}.yaml`, bundles)),
        `--overlay=${overlay}`,
        `--output=${fileURLToPath(new URL(`${name}.${language}.${extension}`, bundles))}`,
      ]
      execFileSync(process.execPath, [cli, ...parameters], { stdio: 'inherit' })
    }
  }
}
