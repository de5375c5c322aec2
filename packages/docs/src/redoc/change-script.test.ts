import { expect, test } from 'vitest'
import { changeScript } from './change-script.ts'

const change = { purpose: 'translate "Copy"', find: /"Copy"/g, times: 2, replace: 'word' }

test('a script is changed wherever the pattern fits', () => {
  expect(changeScript('"Copy","Copy"', [change], 'redoc.js')).toBe('word,word')
})

test.each([
  ['never', '', 0],
  ['too often', '"Copy" "Copy" "Copy"', 3],
])('a change whose pattern fits %s is refused, with what to do', (_, script, found) => {
  expect(() => changeScript(script, [change], 'redoc.js')).toThrow(
    'The build could not translate "Copy": expected /"Copy"/g 2× in redoc.js of Redocly, ' +
      `found it ${found}×. Adapt the pattern to the installed @redocly/cli.`,
  )
})
