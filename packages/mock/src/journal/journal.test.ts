import { expect, test } from 'vitest'
import { exampleExchange } from './example-exchange.ts'
import type { Exchange } from './exchange.ts'
import { Journal } from './journal.ts'
import type { Filter } from './read-filter.ts'

const mask = (exchange: Exchange) => exchange

const closed = exampleExchange({
  id: 1,
  world: 'first',
  api: 'r7-crm',
  operationId: 'closeCase',
  request: { method: 'PUT', url: '/case/1/close?dry=1' },
})
const refused = exampleExchange({
  id: 2,
  api: 'r7-crm',
  operationId: 'updateCase',
  request: { method: 'PUT', url: '/case/1' },
  violations: [{ in: 'body', name: 'title', rule: 'required', message: 'It is missing' }],
  response: { status: 400 },
})
const reset = exampleExchange({
  id: 3,
  request: { url: '/case/12/contact' },
  fault: 'reset',
  response: { status: 0 },
})

function journalOf(...exchanges: Exchange[]): Journal {
  const journal = new Journal({ mask })
  for (const exchange of exchanges) journal.add(exchange)
  return journal
}

test.each<[Filter, number[]]>([
  [{}, [1, 2, 3]],
  [{ world: 'first' }, [1]],
  [{ world: 'default' }, [2, 3]],
  [{ api: 'r7-crm' }, [1, 2]],
  [{ operationId: 'updateCase' }, [2]],
  [{ method: 'PUT' }, [1, 2]],
  [{ path: '/case/1' }, [2]],
  [{ path: '/case/1/close' }, [1]],
  [{ path: '/case/*' }, [1, 2, 3]],
  [{ path: '/case/*/c*' }, [1, 3]],
  [{ path: '*se' }, [1]],
  [{ path: '/case/1*1/close' }, []],
  [{ status: '400' }, [2]],
  [{ status: '2xx' }, [1]],
  [{ status: '0' }, [3]],
  [{ violated: true }, [2]],
  [{ violated: false }, [1, 3]],
  [{ since: 1 }, [2, 3]],
  [{ since: 3 }, []],
  [{ limit: 2 }, [2, 3]],
  [{ limit: 0 }, []],
  [{ method: 'PUT', limit: 1 }, [2]],
])('%j finds the exchanges %j', (filter, ids) => {
  expect(
    journalOf(closed, refused, reset)
      .find(filter)
      .map(({ id }) => id),
  ).toEqual(ids)
})

test('a pattern with very many stars is answered', () => {
  const journal = journalOf(exampleExchange({ request: { url: `/${'a'.repeat(50_000)}` } }))
  expect(journal.find({ path: `/${'*a'.repeat(20_000)}*b` })).toEqual([])
})

test('the oldest exchanges go when there are too many', () => {
  const journal = new Journal({ mask, most: 3 })
  for (let id = 1; id <= 10; id++) journal.add(exampleExchange({ id }))
  expect(journal.find({}).map(({ id }) => id)).toEqual([8, 9, 10])
})

test('the oldest exchanges go when all together are too large', () => {
  const journal = new Journal({ mask })
  const headers = { large: 'x'.repeat(60_000) }
  for (let id = 1; id <= 1000; id++) journal.add(exampleExchange({ id, request: { headers } }))
  const kept = journal.find({})
  expect(kept.length).toBe(559)
  expect(kept.at(-1)?.id).toBe(1000)
})

test('of a long body the first 16 KiB are kept, in whole characters', () => {
  const body = 'я'.repeat(10_000)
  const journal = journalOf(exampleExchange({ request: { body }, response: { body: `x${body}` } }))
  const [exchange] = journal.find({})
  expect(exchange?.request).toMatchObject({ body: 'я'.repeat(8192), truncated: true })
  expect(exchange?.response).toMatchObject({ body: `x${'я'.repeat(8191)}`, truncated: true })
})

test('a body of 16 KiB is kept whole', () => {
  const body = 'я'.repeat(8192)
  const [exchange] = journalOf(exampleExchange({ request: { body } })).find({})
  expect(exchange?.request).toEqual(exampleExchange({ request: { body } }).request)
})

test('of a flood of violations the first are kept', () => {
  const violation = {
    in: 'body',
    name: 'a'.repeat(90),
    rule: 'type',
    message: 'It is none',
  } as const
  const journal = journalOf(exampleExchange({ violations: Array(20_000).fill(violation) }))
  expect(journal.find({ violated: true })[0]?.violations).toHaveLength(163)
})

test('a large body that was cut does not stay in memory', () => {
  const journal = new Journal({ mask })
  const before = process.memoryUsage().heapUsed
  for (let id = 1; id <= 200; id++) {
    const body = String.fromCharCode(id).repeat(4 * 1024 * 1024)
    journal.add(exampleExchange({ id, request: { body } }))
  }
  expect(journal.find({})).toHaveLength(200)
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(400 * 1024 * 1024)
})

test('clearing forgets one world, or all', () => {
  const journal = journalOf(closed, refused, reset)
  journal.clear('first')
  expect(journal.find({})).toEqual([refused, reset])
  journal.clear()
  expect(journal.find({})).toEqual([])
})

test('what is found is masked, each exchange once, and a filter cannot ask for what is masked', () => {
  let times = 0
  const journal = new Journal({
    mask: (exchange) => {
      times++
      return { ...exchange, request: { ...exchange.request, url: '/case/***' } }
    },
  })
  journal.add(closed)
  expect(journal.find({ path: '/case/1*' })).toEqual([])
  expect(journal.find({ path: '/case/***' })[0]?.request.url).toBe('/case/***')
  expect(times).toBe(1)
})
