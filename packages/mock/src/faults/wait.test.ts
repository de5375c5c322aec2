import { execFile } from 'node:child_process'
import { getEventListeners } from 'node:events'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { wait } from './wait.ts'

/** How long something takes, in milliseconds. */
async function timed(promise: Promise<void>): Promise<number> {
  const start = performance.now()
  await promise
  return performance.now() - start
}

test('waiting takes as long as was said', async () => {
  const took = await timed(wait(80, new AbortController().signal))
  expect(took).toBeGreaterThanOrEqual(79)
  expect(took).toBeLessThan(1000)
})

test('waiting no time, or less, is over at once', async () => {
  expect(await timed(wait(-5, new AbortController().signal))).toBeLessThan(500)
})

test('waiting ends without an error when the signal aborts', async () => {
  const end = new AbortController()
  const waiting = timed(wait(60_000, end.signal))
  end.abort()
  expect(await waiting).toBeLessThan(1000)
  expect(await timed(wait(60_000, end.signal))).toBeLessThan(1000)
  expect(getEventListeners(end.signal, 'abort')).toEqual([])
})

test('a process that waited in vain can end', async () => {
  const script = `
    import { wait } from '${new URL('wait.ts', import.meta.url)}'
    const end = new AbortController()
    setTimeout(() => end.abort(), 1)
    await wait(60_000, end.signal)`
  const args = ['--input-type=module', '--eval', script]
  await promisify(execFile)(process.execPath, args, { timeout: 10_000 })
})
