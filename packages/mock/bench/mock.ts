import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Document, listOperations, readContracts } from '@casebook/openapi'
import { growContract } from './grow-contract.ts'
import { installPrism } from './install-prism.ts'
import { judgeTargets } from './judge-targets.ts'
import { type Figures, measure, median } from './measure.ts'
import { measuredRequests } from './measured-request.ts'
import { listPeers, OURS } from './peers.ts'
import { printTable } from './print-table.ts'

/** How many operations the contracts have. */
const SIZES = [5, 50, 300]

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, prism: { type: 'string' } },
})
const rounds = values.quick ? 1 : 3
const durations = values.quick ? { warmUp: 1, measured: 0.6 } : { warmUp: 3, measured: 1.2 }
const peers = listPeers(values.prism ?? installPrism())

const [busy = 0] = loadavg()
if (busy > 0.5) console.error(`The machine is busy (load ${busy.toFixed(1)}): figures will be off.`)

const folder = mkdtempSync(join(tmpdir(), 'casebook-bench-'))
const samples = new Map(SIZES.map((size) => [size, new Map<string, Figures[]>()]))
try {
  const contract = contractToGrow()
  for (let round = 1; round <= rounds; round++) {
    // Each round measures everything, so that what disturbs the machine for a while disturbs all alike.
    for (const [size, ofSize] of samples) {
      console.error(`Round ${round} of ${rounds}, ${size} operations`)
      const document = growContract(contract, size)
      const file = join(folder, `${size}.json`)
      writeFileSync(file, JSON.stringify(document))
      for (const peer of peers) {
        // What Node can do does not depend on a contract.
        if (peer.limit && size !== SIZES[0]) continue
        const figures = await measure(peer, file, measuredRequests(document), durations)
        ofSize.set(peer.name, [...(ofSize.get(peer.name) ?? []), figures])
      }
    }
  }
} finally {
  rmSync(folder, { recursive: true })
}

const results = new Map<number, Map<string, Figures>>()
for (const [size, ofSize] of samples) {
  const medians = new Map([...ofSize].map(([name, figures]) => [name, median(figures)]))
  results.set(size, medians)
  console.log(`\n${size} operations\n${printTable(medians, OURS)}`)
}
console.log()
for (const { passed, text } of judgeTargets(results)) {
  console.log(`${passed ? 'PASS' : 'FAIL'}  ${text}`)
  if (!passed) process.exitCode = 1
}

function contractToGrow(): Document {
  const contract = readContracts().find(({ document }) =>
    listOperations(document).some(({ method, requestBody }) => method === 'put' && requestBody),
  )
  if (!contract) throw new Error('No contract has a PUT with a body.')
  return contract.document
}
