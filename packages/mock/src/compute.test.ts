import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import type { Document } from '@casebook/openapi'
import { expect, onTestFinished, test } from 'vitest'
import { checkComputed, compute } from './compute.ts'
import { startMock } from './start-mock.ts'

const example = (places: unknown, value: unknown = { order: { ends: 'once', id: 1 } }) => ({
  key: 'fresh',
  value,
  'x-computed': places as Record<string, string>,
})

test('places get what their expressions give, and the example stays as it is', async () => {
  const fresh = example({ 'order.ends': '"later"' })
  expect(await compute(fresh.value, fresh)).toEqual({ order: { ends: 'later', id: 1 } })
  expect(fresh.value).toEqual({ order: { ends: 'once', id: 1 } })
})

test('an example without places is the same object', async () => {
  const value = {}
  expect(await compute(value, { key: 'plain', value })).toBe(value)
  expect(await compute(value, undefined)).toBe(value)
})

test('a list that is shorter than that of the example stays as it is', async () => {
  const fresh = example({ 'list.0': '"later"', 'list.first': '"later"' }, { list: ['once'] })
  expect(await compute({ list: [] }, fresh)).toEqual({ list: [] })
})

test('an expression that fails or gives nothing is named', async () => {
  await expect(compute({}, example({ ends: 'nothing' }))).rejects.toThrow(
    'x-computed of the example fresh, ends: the expression gives nothing.',
  )
  await expect(compute({}, example({ ends: '1 + "a"' }))).rejects.toThrow(
    'x-computed of the example fresh, ends:',
  )
})

function documentWith(places: unknown): Document {
  const content = { 'application/json': { examples: { fresh: example(places) } } }
  const responses = { 200: { description: 'Done.', content } }
  return {
    openapi: '3.1.0',
    info: { title: 'Orders', version: '1' },
    paths: { '/orders': { get: { responses } } },
  } as unknown as Document
}

test.each([
  ['later', 'write a mapping of places to expressions'],
  [{ ends: 5 }, 'write a JSONata expression, as a text'],
  [{ ends: '$now(' }, 'x-computed of the example fresh, ends:'],
  [{ 'order.ends': 'nothing' }, 'order.ends: the expression gives nothing.'],
  [{ 'order.ends': '1 + "a"' }, 'x-computed of the example fresh, order.ends:'],
])('%j is refused at the start', async (places, message) => {
  await expect(checkComputed(documentWith(places))).rejects.toThrow(message)
  const folder = mkdtempSync(`${tmpdir()}/computed-`)
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(`${folder}/orders.json`, JSON.stringify(documentWith(places)))
  await expect(startMock({ contracts: [`${folder}/orders.json`] })).rejects.toThrow(message)
})

test.each([
  ['', 'as it is'],
  ['.xml', 'in XML'],
])('a token lasts a year from now: authentication%s, %s', async (suffix) => {
  for (const state of [false, true]) {
    const mock = await startMock({ state })
    const before = Date.now()
    const signIn = async (path: string, headers: Record<string, string> = {}) => {
      const response = await fetch(`${mock.url}/api/2.0/${path}${suffix}`, {
        method: 'POST',
        headers,
        body: new URLSearchParams({ userName: 'mike' }),
      })
      const text = await response.text()
      const [, expires = ''] = /expires(?:":"|>)([^"<]+)/.exec(text) ?? []
      expect(expires).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}\+03:00$/)
      return Date.parse(expires)
    }
    const found = await Promise.all([
      signIn('authentication'),
      signIn('authentication/123456'),
      signIn('authentication/123456', { Prefer: 'example=afterApp' }),
      signIn('authentication', { Prefer: 'example=smsCodeSent' }),
    ])
    const after = Date.now()
    await mock.close()
    const year = 365 * 24 * 60 * 60 * 1000
    for (const [index, lasts] of [year, year, year, 10 * 60 * 1000].entries()) {
      expect(found[index]).toBeGreaterThanOrEqual(before + lasts)
      expect(found[index]).toBeLessThanOrEqual(after + lasts)
    }
  }
})
