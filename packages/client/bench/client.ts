import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { bundleConnect, type Size, weighProgram } from './bundle-program.ts'
import { readCaseToClose } from './case-to-close.ts'
import { checkPrograms } from './check-programs.ts'
import { answerWith, type Bundles, connectPrograms, withFetch } from './connect-programs.ts'
import { generatePeers } from './generate-peers.ts'
import { judgeTargets } from './judge-targets.ts'
import { control, listVersions, peers, weighedOnly } from './peers.ts'
import { printResults } from './print-results.ts'
import { startServer } from './start-server.ts'
import { type Times, timeCalls } from './time-calls.ts'
import { weighGrowth } from './weigh-growth.ts'

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } })
const [many, few] = values.quick ? [50, 12] : [300, 60]
const call = readCaseToClose()

const [busy = 0] = loadavg()
if (busy > 0.5) console.error(`The machine is busy (load ${busy.toFixed(1)}): figures will be off.`)
console.log(listVersions().join(', '))

// Git ignores this folder. The programs in it find the packages that they import.
const folder = fileURLToPath(new URL('../node_modules/.cache/bench/', import.meta.url))
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const generated = generatePeers(folder)
const bundles: Bundles = new Map()
for (const { name, program } of [...peers, control]) {
  const file = join(folder, `${program}.js`)
  writeFileSync(file, await bundleConnect(program, generated))
  bundles.set(name, file)
}
await checkPrograms(bundles, call)

console.error('Calls in process')
const inProcess = await withFetch(
  async () => answerWith(200, call.closed.body),
  async () => {
    const calls = await connectPrograms(bundles, 'http://stub.test', call)
    return timeCalls(calls, call, { rounds: few, calls: 1000, concurrency: 1 })
  },
)
const server = await startServer()
let overLoopback: Times
let eightAtATime: Times
try {
  const calls = await connectPrograms(bundles, server.url, call)
  console.error('Calls over loopback')
  overLoopback = await timeCalls(calls, call, { rounds: many, calls: 50, concurrency: 1 })
  console.error('Calls over loopback, eight at a time')
  eightAtATime = await timeCalls(calls, call, { rounds: many / 2, calls: 100, concurrency: 8 })
} finally {
  server.stop()
}
console.error('Sizes')
const sizes = new Map<string, Size>()
for (const { name, program } of [...peers, ...weighedOnly]) {
  sizes.set(name, await weighProgram(program, generated))
}
const growth = await weighGrowth('casebook', 'r7-crm')

const results = { inProcess, overLoopback, eightAtATime, sizes, growth }

console.log(`\n${printResults(results)}\n`)
for (const { passed, text } of judgeTargets(results)) {
  console.log(`${passed ? 'PASS' : 'FAIL'}  ${text}`)
  if (!passed) process.exitCode = 1
}
