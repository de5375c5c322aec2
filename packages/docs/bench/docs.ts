import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { launchBrowser } from '../src/launch-browser.ts'
import { startDocs } from '../src/start-docs.ts'
import { choosePages } from './choose-pages.ts'
import { judgeLimits } from './judge-limits.ts'
import { servePeers } from './peers.ts'
import { printTable } from './print-table.ts'
import { type Figures, medians, visit } from './visit.ts'

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } })
const rounds = values.quick ? 3 : 9

const docs = await startDocs()
const pages = choosePages(docs.url)
const peers = await servePeers(pages)
const browser = await launchBrowser()
const figures = new Map<string, Figures[]>()
const [before = 0] = loadavg()
try {
  for (let round = 1; round <= rounds; round++) {
    // Each round visits every page, so that what disturbs the machine for a while disturbs all alike.
    console.error(`Round ${round} of ${rounds}`)
    for (const { name, url } of [...pages, ...peers.pages]) {
      figures.set(name, [...(figures.get(name) ?? []), await visit(browser, url)])
    }
  }
} finally {
  await browser.close()
  await peers.close()
  await docs.close()
}
const [after = 0] = loadavg()

const results = new Map([...figures].map(([name, each]) => [name, medians(each)]))
console.log(`Medians of ${rounds} visits with an empty cache, the processor slowed down 4×.`)
console.log(`Load of the machine: ${before.toFixed(1)} before, ${after.toFixed(1)} after.\n`)
console.log(printTable(results, [...pages, ...peers.pages]))
console.log()
for (const { passed, text } of judgeLimits(results, pages)) {
  console.log(`${passed ? 'PASS' : 'FAIL'}  ${text}`)
  if (!passed) process.exitCode = 1
}
