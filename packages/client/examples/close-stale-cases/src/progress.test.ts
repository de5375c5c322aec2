import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { showProgress } from './progress.ts'

function written(isTTY: boolean) {
  const stream = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY })
  const progress = showProgress(stream, 2)
  progress('1234 closed')
  progress('1235 closed')
  return stream.read()
}

test('a terminal shows one line that changes', () => {
  expect(written(true)).toBe('\x1b[K1 of 2\r\x1b[K2 of 2\r')
})

test('a log gets a line for each step', () => {
  expect(written(false)).toBe('1 of 2: 1234 closed\n2 of 2: 1235 closed\n')
})
