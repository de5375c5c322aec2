import type { Operation } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { pathViolations } from './path-pattern.ts'

const operation = {
  parameters: [
    { in: 'path', name: 'caseid', 'x-path-pattern': '^[0-9]+$' },
    { in: 'path', name: 'code' },
  ],
} as unknown as Operation

test.each(['1.0', '0x10', ' 1', '+1', '1e3', '-1', '-0', '', '1\n', '١'])(
  'The path value %j does not match a pattern of digits.',
  (caseid) => {
    expect(pathViolations(operation, { caseid, code: 'x' })).toEqual([
      {
        in: 'path',
        name: 'caseid',
        rule: 'type',
        message: 'Request path parameter caseid must match ^[0-9]+$',
      },
    ])
  },
)

test.each(['0', '1234', '007', '99999999999'])('The path value %j is digits.', (caseid) => {
  expect(pathViolations(operation, { caseid, code: 'x' })).toEqual([])
})
