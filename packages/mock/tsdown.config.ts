import { thirdParty } from '@casebook/third-party'
import { defineConfig } from 'tsdown'
import { prismParts } from './bundle/prism-parts.ts'

// The package carries all that it needs: see decisions/2026-11-22-mock-in-one-piece.md.
export default defineConfig({
  entry: ['src/index.ts', 'src/cli.ts'],
  platform: 'node',
  dts: true,
  fixedExtension: false,
  deps: { alwaysBundle: [/./], onlyBundle: false },
  plugins: [prismParts(), thirdParty(new URL('package.json', import.meta.url))],
})
