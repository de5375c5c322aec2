import { execFile } from 'node:child_process'
import { getEventListeners } from 'node:events'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { wait } from './wait.ts'

/** In milliseconds. No test waits so long: it would fail before. */
const FOR_EVER = 3_600_000

/** How long something takes, in milliseconds. */
async function timed(promise: Promise<void>): Promise<number> {
  const start = performance.now()
  await promise
  return performance.now() - start
}

test('waiting takes no less than was said', async () => {
  const took = await timed(wait(80, new AbortController().signal))
  expect(took).toBeGreaterThanOrEqual(79)
})

test('waiting no time, or less, ends', async () => {
  await wait(-5, new AbortController().signal)
  await wait(0, new AbortController().signal)
})

test('waiting ends without an error when the signal aborts', async () => {
  const end = new AbortController()
  const waiting = wait(FOR_EVER, end.signal)
  end.abort()
  await waiting
  await wait(FOR_EVER, end.signal)
  expect(getEventListeners(end.signal, 'abort')).toEqual([])
})

test('a process that waited in vain can end', async () => {
  const script = `
    import { wait } from '${new URL('wait.ts', import.meta.url)}'
    const end = new AbortController()
    setTimeout(() => end.abort(), 1)
    await wait(${FOR_EVER}, end.signal)`
  const args = ['--input-type=module', '--eval', script]
  await promisify(execFile)(process.execPath, args)
})
