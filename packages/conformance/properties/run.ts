import { Agent } from 'node:http'
import { parseArgs } from 'node:util'
import { listOperations, readContracts, serverUrl } from '@casebook/openapi'
import fc from 'fast-check'
import { sendRequest } from '../../mock/src/differential/send-request.ts'
import { toCurl } from '../../mock/src/differential/to-curl.ts'
import { hostileRequests } from './hostile-requests.ts'
import { startMockProcess } from './start-mock-process.ts'
import { createWrongsOf } from './wrongs-of.ts'

/** In MiB. More than the mock's own caches need, less than a few requests kept for each one answered. */
const MOST_GROWTH = 64

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '3000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    operation: { type: 'string' },
  },
})
const numRuns = Number(values.requests)
const seed = Number(values.seed)
const agent = new Agent({ keepAlive: true })
const mock = await startMockProcess()
const heap = await mock.heap()
console.log(`${numRuns} requests for each operation, --seed ${seed}`)

for (const { name, document } of readContracts()) {
  const url = mock.url + serverUrl(document).pathname.replace(/\/$/, '')
  const wrongsOf = createWrongsOf(document)
  for (const operation of listOperations(document)) {
    if (values.operation && values.operation !== operation.operationId) continue
    const statuses = new Map<number, number>()
    const property = fc.asyncProperty(hostileRequests(document, operation), async (request) => {
      const reply = await sendRequest(url, request, agent)
      statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1)
      const wrongs = wrongsOf(request, reply)
      if (wrongs.length > 0) throw new Error(`${reply.status} ${wrongs.join('\n')}`)
    })
    const start = performance.now()
    const { failed, counterexample, errorInstance } = await fc.check(property, { numRuns, seed })
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    const counts = [...statuses].sort(([a], [b]) => a - b).map(([status, n]) => `${status}: ${n}`)
    console.log(`${name} ${operation.operationId}  ${seconds} s  ${counts.join('  ')}`)
    if (failed && counterexample) {
      process.exitCode = 1
      console.error(`${toCurl(url, counterexample[0])}\n${(errorInstance as Error).message}`)
    }
    if (!mock.isAlive()) throw new Error('The mock is gone.')
  }
}

const grown = (await mock.heap()) - heap
console.log(`The heap of the mock grew from ${heap} MiB by ${grown} MiB.`)
if (grown > MOST_GROWTH) process.exitCode = 1
mock.close()
agent.destroy()
