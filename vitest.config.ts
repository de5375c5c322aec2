import { defineConfig } from 'vitest/config'

// The one test configuration. Every package runs it from its own folder.
export default defineConfig({
  test: {
    include: ['{src,rules,decorators}/**/*.test.ts'],
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results.json' },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
