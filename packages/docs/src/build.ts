import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { bundles, readContracts } from '@casebook/openapi'
import { buildReference } from './build-reference.ts'
import { landingPage } from './landing-page.ts'
import { readRedocScript } from './redoc-script.ts'
import { site } from './site.ts'

const contracts = readContracts()
const assets = new URL('assets/', site)
const downloads = new URL('openapi/', site)

rmSync(site, { recursive: true, force: true })
for (const folder of [assets, downloads]) mkdirSync(folder, { recursive: true })

for (const { name } of contracts) {
  for (const file of [`${name}.json`, `${name}.yaml`]) {
    copyFileSync(new URL(file, bundles), new URL(file, downloads))
  }
}
for (const file of ['base.css', 'landing.css', 'reference.css', 'icon.svg', 'redoc.svg']) {
  copyFileSync(new URL(file, import.meta.url), new URL(file, assets))
}

const [shared] = await Promise.all(contracts.map((contract) => buildReference(contract, site)))
if (shared) {
  writeFileSync(new URL('color-mode.js', assets), shared.colorMode)
  writeFileSync(new URL('redoc.js', assets), readRedocScript(shared.integrity))
}
writeFileSync(new URL('index.html', site), landingPage(contracts))
