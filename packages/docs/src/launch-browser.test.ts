import { chmodSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { bareMachine } from './bare-machine.ts'
import { launchBrowser } from './launch-browser.ts'
import { unpackChromium } from './unpack-chromium.ts'

/** The package carries Chromium for this system alone. */
const onLinux = test.skipIf(process.platform !== 'linux')

afterEach(() => {
  vi.unstubAllEnvs()
})

function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-browser-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

test('a browser that cannot start is one sentence that says what to do', async () => {
  vi.stubEnv('CASEBOOK_CHROMIUM', '/nowhere/chromium')
  await expect(launchBrowser()).rejects.toThrow(
    /^Chromium cannot start \(.*\/nowhere\/chromium.*\): .* set CASEBOOK_CHROMIUM to the path of .*\.$/,
  )
})

onLinux(
  'where the machine lacks a library, the browser runs with those that come with it',
  async () => {
    vi.stubEnv('CASEBOOK_CHROMIUM', undefined)
    const { libraries } = await unpackChromium()
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'ldd'), '#!/bin/sh\necho "libnss3.so => not found"\n')
    chmodSync(join(folder, 'ldd'), 0o755)
    vi.stubEnv('PATH', [folder, process.env.PATH].join(delimiter))
    const browser = await launchBrowser()
    onTestFinished(() => browser.close())
    const page = await browser.newPage()
    expect(await page.evaluate(() => 1 + 1)).toBe(2)
    const maps = globSync('/proc/self/task/*/children')
      .flatMap((file) => readFileSync(file, 'utf8').match(/\d+/g) ?? [])
      .map((pid) => readFileSync(`/proc/${pid}/maps`, 'utf8'))
    const loaded = maps.flatMap((text) => text.match(/\S+\/libnss3\.so$/gm) ?? [])
    expect([...new Set(loaded)]).toEqual([join(libraries, 'libnss3.so')])
  },
)

onLinux(
  'where the machine has no fonts, letters of both alphabets have those that come with the browser',
  async () => {
    const unpacked = await unpackChromium()
    const { FONTCONFIG_FILE = '' } = bareMachine(unpacked, join(temporaryFolder(), 'fonts.conf'))
    vi.stubEnv('FONTCONFIG_FILE', FONTCONFIG_FILE)
    const browser = await launchBrowser()
    onTestFinished(() => browser.close())
    const page = await browser.newPage()
    await page.setContent('<p>Case</p><p>Кейс</p>')
    const session = await page.context().newCDPSession(page)
    await session.send('DOM.enable')
    await session.send('CSS.enable')
    const { root } = await session.send('DOM.getDocument')
    const { nodeIds } = await session.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: 'p',
    })
    const used = await Promise.all(
      nodeIds.map((nodeId) => session.send('CSS.getPlatformFontsForNode', { nodeId })),
    )
    expect(used.map(({ fonts }) => fonts.map(({ familyName }) => familyName))).toEqual([
      ['Open Sans'],
      ['Open Sans'],
    ])
  },
)
