import { afterEach, expect, test, vi } from 'vitest'
import { launchBrowser } from './launch-browser.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

test('a browser that cannot start is one sentence that says what to do', async () => {
  vi.stubEnv('CASEBOOK_CHROMIUM', '/nowhere/chromium')
  await expect(launchBrowser()).rejects.toThrow(
    /^Chromium cannot start \(.*\/nowhere\/chromium.*\): .* set CASEBOOK_CHROMIUM to the path of .*\.$/,
  )
})
