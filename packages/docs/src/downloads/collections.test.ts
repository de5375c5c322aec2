import { type Mock, startMock } from '@casebook/mock'
import {
  asAnswered,
  listOperations,
  readContracts,
  serverUrl,
  usualResponse,
} from '@casebook/openapi'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { brunoCollection } from './bruno-collection.ts'
import { postmanCollection } from './postman-collection.ts'

const cases = (['en', 'ru'] as const).flatMap((language) =>
  readContracts(undefined, language === 'ru' ? 'ru' : undefined).map((contract) => ({
    language,
    contract,
    name: contract.name,
  })),
)

interface Pair {
  key: string
  value: string
  disabled?: boolean
}

interface PostmanItem {
  name: string
  request: {
    method: string
    auth: { type: string; bearer?: Pair[]; apikey?: Pair[] }
    header: Pair[]
    url: { raw: string; host: string[]; path: string[]; query: Pair[]; variable: Pair[] }
    body?: { mode: string; raw?: string; urlencoded?: Pair[] }
  }
  response: { code: number; body: string; header: Pair[] }[]
}

interface PostmanFile {
  info: { name: string; schema: string; _postman_id: string }
  item: { name: string; item: PostmanItem[] }[]
  variable: Pair[]
}

interface BrunoValue {
  name: string
  value: string
  enabled: boolean
  type?: string
}

interface BrunoFile {
  items: {
    items: {
      name: string
      request: {
        method: string
        url: string
        headers: BrunoValue[]
        params: BrunoValue[]
        auth: { mode: string; bearer?: { token: string }; apikey?: { key: string; value: string } }
        body: { mode: string; json?: string }
      }
    }[]
  }[]
  environments: { variables: BrunoValue[] }[]
}

let mock: Mock
beforeAll(async () => {
  mock = await startMock()
})
afterAll(() => mock.close())

/** A collection as the tool reads it: from the text of its file. */
function asFile<File>(collection: object): File {
  return JSON.parse(JSON.stringify(collection)) as File
}

/** The variables of a collection as a reader fills them in to call the mock. */
function fill(variables: { name: string; value: string }[]): (text: string) => string {
  const base = variables.find(({ name }) => name === 'baseUrl')?.value ?? ''
  const values: Record<string, string> = {
    baseUrl: base.replace(new URL(base).origin, mock.url),
    token: 'token',
  }
  return (text) => text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '')
}

test.each(cases)(
  '$name, $language: the mock answers every request of the Postman collection as its example says',
  async ({ contract, language }) => {
    const file = asFile<PostmanFile>(postmanCollection(contract, language))
    const filled = fill(file.variable.map(({ key, value }) => ({ name: key, value })))
    const items = file.item.flatMap(({ item }) => item)
    const operations = listOperations(contract.document)
    expect(items.length).toBe(operations.length)
    for (const { name, request, response } of items) {
      const { method, auth, header, url, body } = request
      const steps = url.path.map((step) =>
        step.startsWith(':')
          ? (url.variable.find(({ key }) => `:${key}` === step)?.value ?? step)
          : step,
      )
      const query = url.query
        .filter(({ disabled }) => !disabled)
        .map(({ key, value }) => `${key}=${encodeURIComponent(value)}`)
      const headers = new Headers(
        header.map(({ key, value }): [string, string] => [key, filled(value)]),
      )
      if (auth.bearer) headers.set('Authorization', `Bearer ${filled(auth.bearer[0]?.value ?? '')}`)
      if (auth.apikey) {
        const { key = '', value = '' } = Object.fromEntries(
          auth.apikey.map((each) => [each.key, each.value]),
        )
        headers.set(key, filled(value))
      }
      const address = [filled(url.host.join('.')), ...steps].join('/')
      const answer = await fetch(address + (query.length > 0 ? `?${query.join('&')}` : ''), {
        method,
        headers,
        ...(body?.raw !== undefined && { body: body.raw }),
      })
      const [expected] = response
      const text = await answer.text()
      const given = text && JSON.parse(text)
      const shown = expected?.body && JSON.parse(expected.body)
      const operation = operations.find(({ summary }) => summary === name)
      const example = operation && usualResponse(operation)?.content[0]?.examples[0]
      expect({ name, status: answer.status, body: given }).toEqual({
        name,
        status: expected?.code,
        body: example ? asAnswered({ ...example, value: shown }, given) : shown,
      })
      expect(answer.ok).toBe(true)
    }
  },
)

test.each(cases)(
  '$name, $language: the mock answers every request of the Bruno collection with success',
  async ({ contract, language }) => {
    const file = asFile<BrunoFile>(brunoCollection(contract, language))
    const filled = fill(file.environments[0]?.variables ?? [])
    const operations = listOperations(contract.document)
    const requests = file.items.flatMap(({ items }) => items)
    expect(requests.map(({ name }) => name).sort()).toEqual(
      operations.map(({ summary }) => summary).sort(),
    )
    for (const { name, request } of requests) {
      const { method, url, headers: list, params, auth, body } = request
      const headers = new Headers(
        list.map((each): [string, string] => [each.name, filled(each.value)]),
      )
      if (auth.bearer) headers.set('Authorization', `Bearer ${filled(auth.bearer.token)}`)
      if (auth.apikey) headers.set(auth.apikey.key, filled(auth.apikey.value))
      const address = filled(url).replaceAll(
        /\/:(\w+)/g,
        (_, key) => `/${params.find((each) => each.type === 'path' && each.name === key)?.value}`,
      )
      const answer = await fetch(address, {
        method,
        headers,
        ...(body.json !== undefined && { body: body.json }),
      })
      const operation = operations.find(({ summary }) => summary === name)
      expect({ name, status: answer.status }).toEqual({
        name,
        status: operation?.responses[0]?.status,
      })
    }
  },
)

test('without a token the mock refuses what needs one, so the collections really authenticate', async () => {
  const { contract } = cases.find(({ name }) => name === 'r7-crm') ?? {}
  if (!contract) throw new Error('There is no contract r7-crm.')
  const answer = await fetch(`${mock.url}/api/2.0/crm/case/1234/close`, { method: 'PUT' })
  expect(answer.status).toBe(401)
})

test('a collection names the documented server, asks for a token, and has the answers of the contract', () => {
  for (const { contract, language } of cases) {
    const { info, variable, item } = asFile<PostmanFile>(postmanCollection(contract, language))
    expect(info.name).toBe(contract.document.info.title)
    expect(info.schema).toBe('https://schema.getpostman.com/json/collection/v2.1.0/collection.json')
    expect(variable.map(({ key, value }) => [key, value])).toEqual([
      ['baseUrl', serverUrl(contract.document).href.replace(/\/$/, '')],
      ['token', ''],
    ])
    const codes = new Map(
      item.flatMap(({ item }) =>
        item.map(({ name, response }) => [name, [...new Set(response.map(({ code }) => code))]]),
      ),
    )
    for (const { summary, responses } of listOperations(contract.document)) {
      expect(codes.get(summary)).toEqual(responses.map(({ status }) => status))
    }
  }
})

test('ids are derived from names, so a collection is the same whenever it is made, and no id is there twice', () => {
  for (const { contract, language } of cases) {
    for (const make of [postmanCollection, brunoCollection]) {
      const text = JSON.stringify(make(contract, language))
      expect(JSON.stringify(make(structuredClone(contract), language))).toBe(text)
      const ids = [...text.matchAll(/"(?:uid|id|_postman_id)":"([\w-]{21,36})"/g)].map(
        ([, id]) => id,
      )
      expect(ids.length).toBeGreaterThan(1)
      expect(ids).toEqual([...new Set(ids)])
    }
  }
})
