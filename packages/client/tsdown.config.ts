import { thirdParty } from '@casebook/third-party'
import { defineConfig } from 'tsdown'

// Everything is bundled, so that the package has no dependencies: see decisions/2026-11-22-client-in-one-piece.md.
export default defineConfig({
  entry: [
    'src/r7-crm.ts',
    'src/r7-crm.validate.ts',
    'src/egain-casemgr.ts',
    'src/egain-casemgr.oauth.ts',
    'src/egain-casemgr.validate.ts',
    'src/by-path.ts',
  ],
  format: ['esm', 'cjs'],
  platform: 'neutral',
  // What README promises; platform-floor.test.ts holds the built modules against it.
  target: ['es2022', 'chrome109', 'firefox115', 'safari16', 'node20'],
  dts: true,
  fixedExtension: false,
  deps: {
    onlyBundle: ['@casebook/openapi', 'ajv', 'ajv-formats', 'oauth4webapi'],
  },
  plugins: [thirdParty(new URL('package.json', import.meta.url))],
})
