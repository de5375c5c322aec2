import { type Mock, startMock } from '@casebook/mock'
import type { Schema } from '@casebook/openapi'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ExampleCall, exampleCalls, schemaOf } from './client-calls.ts'
import { newWorld } from './journal-of.ts'

let mock: Mock
beforeAll(async () => {
  mock = await startMock()
})
afterAll(() => mock.close())

const styles = exampleCalls.flatMap((call) => [
  { ...call, style: 'by operation', go: call.send },
  { ...call, style: 'by path', go: call.sendByPath },
])

/** Header parameters that the client sends without being told, with their default and another value. */
const defaults = ({ document, operation }: ExampleCall) =>
  operation.parameters
    .filter((parameter) => parameter.in === 'header')
    .map(({ name, schema }) => ({ name, ...schemaOf(document, schema as Schema) }))
    .filter(({ default: value }) => value !== undefined)
    .map(({ name, default: value, enum: values }) => ({ name, value, other: values?.at(-1) }))

test.each(styles)(
  'headers of the client are sent, and those of the call instead of them: $title $style',
  async ({ create, go }) => {
    const { headers, requests } = newWorld(mock)
    const client = create(mock.url, {
      headers: { ...headers, 'X-One': 'client', 'x-two': 'client' },
    })
    await go(client, { headers: { 'x-ONE': 'call', Accept: 'application/json, */*' } })
    const [received] = await requests()
    expect(received?.headers).toMatchObject({
      accept: 'application/json, */*',
      'x-one': 'call',
      'x-two': 'client',
    })
  },
)

test.each(styles)('the client asks for JSON: $title $style', async ({ create, go }) => {
  const { headers, requests } = newWorld(mock)
  await go(create(mock.url, { headers }))
  expect((await requests()).map((each) => each.headers.accept)).toEqual(['application/json'])
})

test.each(styles.filter((call) => defaults(call).length > 0))(
  'a header that the contract has a default for is sent, unless the caller sets it: $title $style',
  async (call) => {
    for (const { name, value, other } of defaults(call)) {
      const { headers, requests } = newWorld(mock)
      const key = name.toLowerCase()
      await call.go(call.create(mock.url, { headers }))
      await call.go(call.create(mock.url, { headers: { ...headers, [key]: other } }))
      await call.go(call.create(mock.url, { headers }), { headers: { [key]: other } })
      expect((await requests()).map((each) => each.headers[key])).toEqual([value, other, other])
    }
  },
)

test.each(exampleCalls)('no header takes the place of the token: $title', async (call) => {
  const sent: (string | null)[] = []
  const client = call.create(mock.url, {
    headers: { authorization: 'mine' },
    fetch: (url, init) => {
      sent.push(new Headers(init.headers).get('Authorization'))
      return fetch(url, init)
    },
  })
  await call.send(client)
  await call.sendByPath(client)
  const needsToken = call.operation.security.length > 0
  const expected = needsToken ? expect.stringMatching(/(^| )token$/) : 'mine'
  expect(sent).toEqual([expected, expected])
})
