import { expect, test } from 'vitest'
import { readListenOptions, warnOfReach } from './listen-options.ts'

test('without options the docs listen on port 8080 of this machine alone', () => {
  expect(readListenOptions([], {})).toEqual({ port: 8080, host: '127.0.0.1' })
})

test('CASEBOOK_DOCS_PORT sets the port', () => {
  expect(readListenOptions([], { CASEBOOK_DOCS_PORT: '9001' }).port).toBe(9001)
})

test('an empty CASEBOOK_DOCS_PORT counts as none', () => {
  expect(readListenOptions([], { CASEBOOK_DOCS_PORT: '' }).port).toBe(8080)
})

test('options of the command line come first', () => {
  expect(readListenOptions(['--port=0', '--host', '::1'], { CASEBOOK_DOCS_PORT: '9001' })).toEqual({
    port: 0,
    host: '::1',
  })
})

test.each(['http', '-1', '65536', '80.5', ' '])('the port "%s" is refused with advice', (port) => {
  expect(() => readListenOptions([`--port=${port}`], {})).toThrow(
    new Error(
      `"${port}" is not a port: give --port or CASEBOOK_DOCS_PORT a number from 0 to 65535.`,
    ),
  )
})

test.each(['', ' '])('the host "%s" is refused with advice', (host) => {
  expect(() => readListenOptions(['--host', host], {})).toThrow(
    new Error('The host is empty: give --host the address to listen on, such as 127.0.0.1.'),
  )
})

test.each([
  ['--prot', "Unknown option '--prot': the options of casebook-docs are --port and --host."],
  ['8080', "Unexpected argument '8080': the options of casebook-docs are --port and --host."],
  [
    '--port',
    "Option '--port <value>' argument missing: the options of casebook-docs are --port and --host.",
  ],
])('the parameter "%s" is refused with the options there are', (parameter, message) => {
  expect(() => readListenOptions([parameter], {})).toThrow(message)
})

test.each([
  ['127.0.0.1', undefined],
  ['localhost', undefined],
  ['::1', undefined],
  ['0.0.0.0', 'They are served on all addresses: whoever can reach this machine can read them.'],
  ['::', 'They are served on all addresses: whoever can reach this machine can read them.'],
  ['10.0.0.5', 'They are served on 10.0.0.5: whoever can reach this address can read them.'],
])('of the host %s is said: %s', (host, sentence) => {
  expect(warnOfReach(host)).toBe(sentence)
})
