import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readContracts } from '@casebook/openapi'
import { startServer } from './server-process.ts'
import { soakLoad } from './soak-load.ts'
import { type SoakRequest, soakRequests } from './soak-requests.ts'

/** How much larger the memory may be at the end than in the middle. */
const MOST_GROWTH = 1.2

const { values, positionals: flags } = parseArgs({
  allowPositionals: true,
  options: { minutes: { type: 'string', default: '10' } },
})
const seconds = Number(values.minutes) * 60
if (!(seconds >= 30)) throw new Error(`--minutes takes 0.5 or more, not "${values.minutes}".`)
const warmUp = Math.min(60, seconds / 10)

const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const server = await startServer((port) => [command, `--port=${port}`, ...flags], {
  path: '/__casebook/health',
  headers: {},
})
const begin = performance.now()
const samples: { time: number; rss: number }[] = []
const sampling = setInterval(() => {
  const sample = { time: (performance.now() - begin) / 1000, rss: server.usage().rss }
  samples.push(sample)
  if (samples.length % 10 === 0) {
    console.log(`${sample.time.toFixed(0).padStart(5)} s ${sample.rss.toFixed(0).padStart(5)} MB`)
  }
}, 1000)

try {
  const stateful = flags.includes('--state')
  const requests = [
    ...readContracts().flatMap(({ document }) => soakRequests(document, stateful)),
    ...['health', 'requests?limit=10', ...(stateful ? ['state'] : [])].map(controlRequest),
  ]
  const { answers, statuses, errors } = await soakLoad(server.url, requests, warmUp + seconds)

  const [start, middle, end] = [0, 0.45, 0.9].map((part) => memory(warmUp + part * seconds))
  const growth = (end ?? 0) / (middle ?? 0)
  console.log(
    `\nRSS: ${start?.toFixed(0)} MB after the warm-up, ${middle?.toFixed(0)} MB in the middle,`,
  )
  console.log(
    `     ${end?.toFixed(0)} MB at the end: ×${growth.toFixed(2)} of the middle, at most ×${MOST_GROWTH}`,
  )
  console.log(`Answers: ${answers}, ${(answers / (warmUp + seconds)).toFixed(0)} a second`)
  for (const [status, { count }] of Object.entries(statuses)) console.log(`${status}: ${count}`)
  console.log(`Errors: ${[...errors.values()].reduce((sum, times) => sum + times, 0)}`)
  for (const [error, times] of errors) console.log(`${error}: ${times}`)
  const passed = errors.size === 0 && growth <= MOST_GROWTH
  console.log(passed ? 'PASS' : 'FAIL')
  if (!passed) process.exitCode = 1
} finally {
  clearInterval(sampling)
  await server.stop()
}

/** A request to the mock itself. */
function controlRequest(path: string): SoakRequest {
  return {
    kind: path,
    make: () => ({ method: 'GET', path: `/__casebook/${path}`, headers: {} }),
    expects: (status) => status === 200,
  }
}

/** Mean of a tenth of the run, in MB, since collections of garbage make it rise and fall. */
function memory(from: number): number {
  const chosen = samples.filter(({ time }) => time >= from && time <= from + seconds / 10)
  return chosen.reduce((sum, { rss }) => sum + rss, 0) / chosen.length
}
