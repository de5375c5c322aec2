import { expect, test, vi } from 'vitest'
import { createValidateAnswers, type ViolationReport } from './validate-answers.ts'
import type { BodyValidator, SchemaError } from './validators.ts'

/** Fails with an error for each property that is not a number. */
const numbers: BodyValidator = (body) => {
  const errors: SchemaError[] = Object.entries(body as object)
    .filter(([, value]) => typeof value !== 'number')
    .map(([key]) => ({ instancePath: `/${key}`, keyword: 'type', params: { type: 'number' } }))
  numbers.errors = errors
  return errors.length === 0
}

const validateAnswers = createValidateAnswers({
  read: { 200: numbers, 204: null, '4XX': numbers, default: numbers },
  write: { 200: numbers },
})

const wrong = { operationId: 'read', status: 200, body: { id: 'secret' } }
const violation = { path: '/id', message: 'must be a number, but is a string' }

/** A validator in the mode warn, and what it reports. */
function watcher() {
  const reports: ViolationReport[] = []
  const validate = validateAnswers({ mode: 'warn', onViolation: (report) => reports.push(report) })
  return { validate, reports }
}

test('the mode throw gives the violations each time, and reports nothing', () => {
  const onViolation = vi.fn()
  const validate = validateAnswers({ mode: 'throw', onViolation })
  expect(validate(wrong)).toEqual([violation])
  expect(validate(wrong)).toEqual([violation])
  expect(validate({ ...wrong, body: { id: 1 } })).toEqual([])
  expect(onViolation).not.toHaveBeenCalled()
})

test('the mode warn lets the answer pass and reports', () => {
  const { validate, reports } = watcher()
  expect(validate(wrong)).toEqual([])
  expect(validate({ ...wrong, body: { id: 1 } })).toEqual([])
  expect(reports).toEqual([{ operationId: 'read', status: 200, violations: [violation] }])
})

test('what was reported is not reported again, but what is new is', () => {
  const { validate, reports } = watcher()
  validate(wrong)
  validate({ ...wrong, body: { id: 'other' } })
  validate({ ...wrong, body: { id: 'other', title: null } })
  validate({ ...wrong, operationId: 'write' })
  expect(reports).toEqual([
    { operationId: 'read', status: 200, violations: [violation] },
    {
      operationId: 'read',
      status: 200,
      violations: [{ path: '/title', message: 'must be a number, but is null' }],
    },
    { operationId: 'write', status: 200, violations: [violation] },
  ])
})

test('another validator has a memory of its own', () => {
  const [first, second] = [watcher(), watcher()]
  first.validate(wrong)
  second.validate(wrong)
  expect(second.reports).toEqual(first.reports)
})

test('the oldest of a thousand reports is forgotten', () => {
  const { validate, reports } = watcher()
  const some = (from: number, to: number) =>
    Object.fromEntries(Array.from({ length: to - from }, (_, index) => [`p${from + index}`, 'x']))
  validate({ ...wrong, body: some(0, 1000) })
  validate({ ...wrong, body: some(0, 1) })
  validate({ ...wrong, body: some(1000, 1001) })
  validate({ ...wrong, body: some(0, 1) })
  expect(reports.map(({ violations }) => violations.length)).toEqual([1000, 1, 1])
})

test('without onViolation a report is a line on the console', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  try {
    const validate = validateAnswers({ mode: 'warn' })
    validate(wrong)
    validate({ ...wrong, body: { 'a\nb': '', c: '', d: '', e: '', f: '', g: '', h: '' } })
    expect(warn.mock.calls).toEqual([
      ['read answered 200, but not as the contract says: /id must be a number, but is a string'],
      [
        expect.stringMatching(
          /^read answered 200, but not as the contract says: \/a b must be a number, [^\n]*; and 2 more$/,
        ),
      ],
    ])
  } finally {
    warn.mockRestore()
  }
})

test.each([
  ['read', 204, 0],
  ['read', 404, 1],
  ['read', 500, 1],
  ['write', 200, 1],
  ['write', 404, 0],
  ['other', 200, 0],
  ['constructor', 200, 0],
])('a wrong body of %s with the status %i: violations are %i', (operationId, status, count) => {
  const validate = validateAnswers({ mode: 'throw' })
  expect(validate({ ...wrong, operationId, status })).toHaveLength(count)
})

test.each([
  [undefined, /got no options: .*validateAnswers\(\{ mode: 'warn' \}\)/],
  [{}, /mode is undefined: it must be 'warn', .* or 'throw'/],
  [{ mode: 'strict' }, /mode is "strict"/],
  [{ mode: 'warn', onViolation: 1 }, /onViolation is of the type number: it must be a function/],
  [{ mode: 'warn', onviolation() {} }, /has no option onviolation: .*mode and onViolation/],
])('the options %j are refused with what to do instead', (options, message) => {
  expect(() => validateAnswers(options as never)).toThrow(message)
  expect(() => validateAnswers(options as never)).toThrow(TypeError)
})

test('an onViolation that fails does not cost the caller the answer', () => {
  const printed = vi.spyOn(console, 'error').mockImplementation(() => {})
  const failure = new Error('no log today')
  const validate = validateAnswers({
    mode: 'warn',
    onViolation: () => {
      throw failure
    },
  })
  expect(validate(wrong)).toEqual([])
  expect(printed.mock.calls).toEqual([['onViolation failed:', failure]])
  printed.mockRestore()
})
