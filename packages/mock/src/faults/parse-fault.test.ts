import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FaultError } from './fault-error.ts'
import { type Fault, parseFault } from './parse-fault.ts'

test.each<[string, Omit<Fault, 'text'>]>([
  ['latency=250', { latency: { min: 250, max: 250 } }],
  ['latency=(100 400), seed=7', { latency: { min: 100, max: 400 }, seed: 7 }],
  ['status=503, retry-after=2, times=2', { status: 503, retryAfter: 2, times: 2 }],
  ['latency=250, status=429', { latency: { min: 250, max: 250 }, status: 429 }],
  ['reset', { reset: true }],
  ['latency=60000, reset', { latency: { min: 60_000, max: 60_000 }, reset: true }],
  ['cut', { cut: true }],
  ['cut, drip=3000', { cut: true, drip: 3000 }],
  ['malformed, skip=1, operation=closeCase', { malformed: true, skip: 1, operation: 'closeCase' }],
  ['reset, operation="close a case"', { reset: true, operation: 'close a case' }],
])('the fault "%s" says what it looks like', (text, meant) => {
  expect(parseFault(text)).toEqual({ ...meant, text })
})

test('spaces and order make no other fault', () => {
  const words = [
    'latency=(1 2)',
    'seed=7',
    'status=503',
    'retry-after=02',
    'drip=9',
    'cut',
    'skip=1',
  ]
  const shuffled = fc.shuffledSubarray(words, { minLength: words.length })
  const comma = fc.constantFrom(',', ', ', ' ,', '\t,  ')
  fc.assert(
    fc.property(shuffled, comma, (some, separator) => {
      expect(parseFault(` ${some.join(separator)} `)).toEqual({
        text: 'latency=(1 2), seed=7, status=503, retry-after=2, cut, drip=9, skip=1',
        latency: { min: 1, max: 2 },
        seed: 7,
        status: 503,
        retryAfter: 2,
        cut: true,
        drip: 9,
        skip: 1,
      })
    }),
  )
})

test('a header that was sent twice is one fault', async () => {
  const headers = new Headers([
    ['Casebook-Fault', 'status=503'],
    ['Casebook-Fault', 'times=2'],
  ])
  expect(parseFault(headers.get('Casebook-Fault') ?? '')).toEqual({
    status: 503,
    times: 2,
    text: 'status=503, times=2',
  })
})

test.each([
  ['', 'it does nothing: latency, status, reset, cut, drip or malformed is missing'],
  ['times=2', 'it does nothing: latency, status, reset, cut, drip or malformed is missing'],
  ['statsu=503', 'statsu is not known'],
  ['constructor', 'constructor is not known'],
  ['status', 'status must have the form "status=200..599"'],
  ['status=199', 'status must have the form "status=200..599"'],
  ['status=600', 'status must have the form "status=200..599"'],
  ['status="503"', 'status must have the form "status=200..599"'],
  ['status=(503)', 'status must have the form "status=200..599"'],
  ['drip=0', 'drip must have the form "drip=1..60000"'],
  ['drip=60001', 'drip must have the form "drip=1..60000"'],
  ['drip=0.5', 'drip must have the form "drip=1..60000"'],
  ['cut, times=0', 'times must have the form "times=1..10000"'],
  ['cut, times=10001', 'times must have the form "times=1..10000"'],
  ['cut, skip=-1', 'skip must have the form "skip=0..10000"'],
  ['reset=?0', 'reset must have the form "reset"'],
  ['cut=50', 'cut must have the form "cut"'],
  ['cut, operation=7', 'operation must have the form "operation=OPERATION_ID"'],
  ['cut, operation=""', 'operation must have the form "operation=OPERATION_ID"'],
  ...['60001', '-1', '()', '(1)', '(1 2 3)', '(400 100)', '(1 60001)', 'long'].map((said) => [
    `latency=${said}`,
    'latency must have the form "latency=MS or latency=(MIN MAX), MS 0..60000"',
  ]),
  ['status=503; retry-after=2', 'status has a semicolon, where a comma belongs'],
  ['latency=(1;a 2)', 'latency has a semicolon, where a comma belongs'],
  ['reset, cut', 'reset sends no answer, so it cannot go with cut'],
  ['reset, drip=9', 'reset sends no answer, so it cannot go with drip'],
  ['reset, malformed', 'reset sends no answer, so it cannot go with malformed'],
  ['reset, status=503', 'reset sends no answer, so it cannot go with status'],
  [
    'cut, malformed',
    'cut sends an incomplete body and malformed a complete one, so they cannot go together',
  ],
  [
    'status=204, malformed',
    'an answer with status 204 has no body, so malformed cannot go with it',
  ],
  ['status=205, drip=9', 'an answer with status 205 has no body, so drip cannot go with it'],
  ['status=304, cut', 'an answer with status 304 has no body, so cut cannot go with it'],
  ['latency=9, retry-after=2', 'retry-after needs a status, such as status=503'],
  ['cut, seed=1', 'seed needs a range of latency, such as latency=(100 400)'],
  ['latency=9, seed=1', 'seed needs a range of latency, such as latency=(100 400)'],
  [
    'Status=503',
    'it is no dictionary of RFC 9651 (A key must begin with an asterisk or letter (a-z) at offset 0)',
  ],
  ['latency=250ms', 'it is no dictionary of RFC 9651 (Expected , at offset 11)'],
  ['cut,', 'it is no dictionary of RFC 9651 (Dictionary contained a trailing comma at offset 4)'],
])('the fault "%s" is refused: %s', (text = '', what = '') => {
  expect(refusalOf(text)).toBe(
    `The fault ${JSON.stringify(text)} cannot be had: ${what}. ` +
      'A fault is a list with commas, such as "status=503, retry-after=2, times=2", of: ' +
      'latency=MS or latency=(MIN MAX), MS 0..60000; seed=0..4294967295; status=200..599; ' +
      'retry-after=0..86400; reset; cut; drip=1..60000; malformed; times=1..10000; skip=0..10000; ' +
      'operation=OPERATION_ID.',
  )
})

test('a fault of more than 500 characters is refused and not shown as a whole', () => {
  const message = refusalOf(`cut, operation=${'a'.repeat(500)}`)
  expect(message).toMatch(
    /^The fault "cut, operation=a{85}\.\.\." cannot be had: it has 515 characters, and may have 500\./,
  )
  expect(parseFault(`cut, operation=${'a'.repeat(485)}`)).toMatchObject({ cut: true })
})

test('any text is a fault that can be said again, or is refused in a sentence', () => {
  const words =
    'latency seed status retry-after reset cut drip malformed times skip operation __proto__ *'
  const values =
    '1 250 503 (1 2) ( ?1 ?0 -0 1e3 a "a" "\\ :AA==: : @1 %"%c3 1;a 1.5 9999999999999999'
  const word = fc.constantFrom(...words.split(' '))
  const said = fc.oneof(
    word,
    fc.tuple(word, fc.constantFrom(...values.split(/ (?!2)/))).map((parts) => parts.join('=')),
  )
  const likely = fc.array(said, { maxLength: 3 }).map((each) => each.join(', '))
  fc.assert(
    fc.property(fc.oneof(likely, fc.string({ unit: 'binary' })), (text) => {
      const fault = parseOrRefuse(text)
      if (fault instanceof FaultError) {
        expect(fault.message).toMatch(/^The fault "[^\r\n]*" cannot be had: [^\r\n]*\.$/)
      } else {
        expect(parseFault(fault.text)).toEqual(fault)
      }
    }),
    { numRuns: 3000 },
  )
})

function parseOrRefuse(text: string): Fault | FaultError {
  try {
    return parseFault(text)
  } catch (error) {
    if (error instanceof FaultError) return error
    throw error
  }
}

function refusalOf(text: string): string {
  const refused = parseOrRefuse(text)
  expect(refused).toMatchObject({ statusCode: 400, name: 'This fault cannot be had' })
  return (refused as FaultError).message
}
