import { cpSync, readdirSync } from 'node:fs'
import { bundles } from '@casebook/openapi'

// The published package works without @casebook/openapi, so the bundles go along in it.
for (const file of readdirSync(bundles).filter((name) => /^[^.]+\.json$/.test(name))) {
  cpSync(new URL(file, bundles), new URL(`../dist/contracts/${file}`, import.meta.url))
}
