import { expect, test } from 'vitest'
import { readRedocScript } from './redoc-script.ts'
import { replaceOnce } from './replace-once.ts'

test('a script that the references do not ask for is refused', () => {
  expect(() => readRedocScript('sha384-other')).toThrow(
    /redoc\.standalone\.js is not the script that the references ask for: expected sha384-other/,
  )
})

test.each([
  ['nothing', 0],
  ['logo logo', 2],
])('a change that fits "%s" %i times is refused', (script, times) => {
  expect(() =>
    replaceOnce(script, { purpose: 'replace the logo', find: 'logo', replace: 'word' }),
  ).toThrow(
    `The build could not replace the logo: expected "logo" once in the output of Redocly, found it ${times}×.`,
  )
})
