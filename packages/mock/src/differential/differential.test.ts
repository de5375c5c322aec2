import { readFileSync } from 'node:fs'
import { Agent } from 'node:http'
import { listOperations, type Operation, serverUrl } from '@casebook/openapi'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { startMock } from '../start-mock.ts'
import { type Comparable, readOurs, readStock } from './comparable.ts'
import { contentFor, examplesOf } from './contract.ts'
import type { Exchange } from './difference.ts'
import { settle } from './differences/extensions.ts'
import { malformedJson } from './differences/refusals.ts'
import { differences, differencesTable } from './differences.ts'
import { explain } from './explain.ts'
import type { GeneratedRequest } from './generate/generated-request.ts'
import { requestsFor } from './generate/requests-for.ts'
import { strayRequests } from './generate/stray-requests.ts'
import { sendRequest } from './send-request.ts'
import { type Stock, startStock } from './start-stock.ts'
import { type Subject, subjects } from './subjects.ts'
import { toCurl } from './to-curl.ts'

const SEED = 20_261_122
/** For each operation. */
const REQUESTS = 110
/** How many requests ours has under way at a time. */
const AT_ONCE = 8

const all = await subjects()
const agent = new Agent({ keepAlive: true })
const used = new Set<string>()

let stock: Stock
beforeAll(async () => {
  stock = await startStock(all.map(({ file }) => file))
})
afterAll(async () => {
  agent.destroy()
  await stock.close()
})

test.each(all)('the mock of $name answers as stock Prism does', async (subject) => {
  const mock = await startMock({ contracts: [subject.file] })
  onTestFinished(() => mock.close())
  const url = mock.url + serverUrl(subject.document).pathname.replace(/\/$/, '')
  const cases = generate(subject)
  const answers = await askOurs(url, cases)
  // Again and in another order, since the mock remembers answers.
  const order = fc.sample(fc.shuffledSubarray(cases, { minLength: cases.length }), {
    seed: SEED,
    numRuns: 1,
  })
  const again = await askOurs(url, order[0] ?? [])
  const settled = (found: typeof again) =>
    cases.map(({ operation, request }) =>
      settledAnswer(subject, operation, found.get(request) as Comparable),
    )
  expect(settled(again)).toEqual(settled(answers))

  const theirs = stock.urls[all.indexOf(subject)] as string
  const ask = (request: GeneratedRequest) => askStock(theirs, request)
  const unexplained = new Map<string, string>()
  for (const each of cases) {
    const exchange = {
      document: subject.document,
      operation: each.operation,
      request: each.request,
      stock: await ask(each.request),
      ours: answers.get(each.request) as Comparable,
    }
    const names = await explain(exchange, differences, ask)
    for (const name of names ?? []) used.add(name)
    if (names) continue
    // One of each kind is enough to read.
    const kind = `${each.operation.operationId} ${exchange.stock?.status} ${exchange.ours.status}`
    unexplained.set(kind, report(url, exchange))
  }
  expect([...unexplained.values()]).toEqual([])
})

test('malformed JSON is answered, though stock Prism never does', async () => {
  const { file, document } = all.find(({ name }) => name === 'library') as Subject
  const request: GeneratedRequest = {
    method: 'POST',
    target: '/books',
    headers: { authorization: 'Bearer token', 'content-type': 'application/json' },
    body: '{"isbn":',
  }
  const mock = await startMock({ contracts: [file] })
  onTestFinished(() => mock.close())
  const ours = await sendRequest(mock.url + serverUrl(document).pathname, request, agent)
  expect(readOurs(ours)).toMatchObject({
    status: 422,
    violations: [{ rule: 'malformed' }, { in: 'body' }],
  })
  const theirs = sendRequest(stock.urls.at(-1) as string, request, agent, 1000)
  await expect(theirs).rejects.toMatchObject({ cause: { code: 'ABORT_ERR' } })
  used.add(malformedJson.name)
})

test('every documented difference is met', () => {
  expect(differences.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([])
})

test('the README lists the documented differences', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  // The width of columns is the formatter's concern.
  const cells = (table: string) => table.replaceAll(/ +\|/g, ' |').replaceAll(/-+/g, '-')
  expect(cells(readme)).toContain(cells(differencesTable()))
})

/** A request and its two answers, short enough for a list of them. */
function report(url: string, { request, stock: theirs, ours }: Exchange): string {
  const short = (answer: unknown) => `${JSON.stringify(answer)}`.slice(0, 800)
  return `${toCurl(url, request)}\n stock: ${short(theirs)}\n ours:  ${short(ours)}`
}

/** Requests to each operation, and some to none; the same ones each time. */
function generate({ document }: Subject) {
  const operations = listOperations(document)
  const sample = (requests: fc.Arbitrary<GeneratedRequest>, seed: number) =>
    fc.sample(requests, { seed: SEED + seed, numRuns: REQUESTS })
  return operations.flatMap((operation, index) =>
    [
      ...sample(requestsFor(document, operation), index),
      ...(index === 0 ? sample(strayRequests(document), -1) : []),
    ].map((request) => ({ operation, request })),
  )
}

/** An answer without what it says of the time at which it was given. */
function settledAnswer({ document }: Subject, operation: Operation, answer: Comparable) {
  const { [answer.mediaType ?? '']: content = {} } =
    contentFor(document, operation, answer.status) ?? {}
  const settled = Object.values(examplesOf(document, content)).reduce(
    (value, example) => settle(example, value),
    answer.value,
  )
  return { ...answer, value: settled }
}

async function askOurs(url: string, cases: { request: GeneratedRequest }[]) {
  const answers = new Map<GeneratedRequest, Comparable>()
  const queue = cases.values()
  const work = async () => {
    for (const { request } of queue) {
      answers.set(request, readOurs(await sendRequest(url, request, agent)))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return answers
}

/** Undefined when the request ends stock Prism. */
async function askStock(url: string, request: GeneratedRequest): Promise<Comparable | undefined> {
  const reply = await sendRequest(url, request, agent).catch((error) => {
    if (error.cause?.code !== 'ECONNRESET') throw error
    return undefined
  })
  return reply && readStock(reply)
}
