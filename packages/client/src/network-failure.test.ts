import { expect, test } from 'vitest'
import { isMistake, isOfNetwork } from './network-failure.ts'

const named = (name: string, message: string, cause?: unknown) =>
  Object.assign(new Error(message, cause === undefined ? undefined : { cause }), { name })
const type = (message: string, cause?: unknown) => named('TypeError', message, cause)

test.each([
  ['Node', type('fetch failed', new Error('connect ECONNREFUSED 127.0.0.1:9'))],
  ['Node, in the body', type('terminated', named('SocketError', 'other side closed'))],
  ['Deno', type('fetch failed', new Error('error sending request for url (http://a.example/)'))],
  ['Deno, in the body', type('error reading a body from connection')],
  ['Chrome', type('Failed to fetch')],
  ['Chrome, in the body', type('network error')],
  ['Firefox', type('NetworkError when attempting to fetch resource.')],
  ['Firefox, in the body', type('Error in input stream')],
  ['Safari', type('Load failed')],
  ['Safari 16', type('The network connection was lost.')],
  ['Safari 16, without a network', type('The Internet connection appears to be offline.')],
  ['workerd', new Error('Network connection lost.')],
  ['React Native', type('Network request failed')],
  ['a library over node:http', new Error('connect ECONNREFUSED 127.0.0.1:9')],
  ['a name that is unknown', new Error('getaddrinfo ENOTFOUND nope.invalid')],
])('what %s says of a failed network is no mistake of the program', (_, error) => {
  expect([isMistake(error), isOfNetwork(error)]).toEqual([false, true])
})

const thrown = (run: () => unknown): Error => {
  try {
    run()
  } catch (error) {
    return error as Error
  }
  throw new Error('Nothing was thrown.')
}
// biome-ignore lint/suspicious/noExplicitAny: what a program without types may do
const nothing = null as any

test.each([
  ['a property of nothing', thrown(() => nothing.x)],
  ['a call of what is no function', thrown(() => nothing())],
  ['a name that is not declared', named('ReferenceError', 'fetch is not defined')],
  ['JSON that is none', thrown(() => JSON.parse('{'))],
  ['a URL that is none', type('Failed to parse URL from /relative', type('Invalid URL'))],
  ['a body that was read', type('Body is unusable: Body has already been read')],
  ['an assertion of a test', named('AssertionError', 'expected 1 to be 2')],
  ['Safari’s words for a property of nothing', type("null is not an object (evaluating 'a.x')")],
])('%s is a mistake of the program', (_, error) => {
  expect([isMistake(error), isOfNetwork(error)]).toEqual([true, false])
})

test('an error of a program’s own is neither', () => {
  const error = new Error('the circuit is open')
  expect([isMistake(error), isOfNetwork(error)]).toEqual([false, false])
})
