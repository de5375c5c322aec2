import { defineConfig } from 'vitest/config'
import { proves } from './scripts/proves.ts'

// The one test configuration. Every package runs it from its own folder.
export default defineConfig({
  test: {
    include: ['{src,rules,decorators}/**/*.test.ts'],
    // What is exhaustive and rarely breaks, `prove` runs.
    exclude: proves ? [] : ['**/*.prove.test.ts'],
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results.json' },
    // Files share a worker, since a new one for each takes half of all time. So each leaves everything as it was: what it
    // spies on and stubs is restored before each test, time by the test itself.
    isolate: false,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    // In milliseconds. They end what hangs; how fast something is, `bench` measures.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Shorter, so that what a test waited for in vain is told.
    expect: { poll: { timeout: 120_000 } },
  },
})
