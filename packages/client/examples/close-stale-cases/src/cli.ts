#!/usr/bin/env node
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { AbortedError, createR7CrmClient, UnauthorizedError } from '@casebook/client/r7-crm'
import { stringify } from 'csv-stringify/sync'
import { closeCases, type Outcome } from './close-cases.ts'
import { showProgress } from './progress.ts'
import { readCases } from './read-cases.ts'
import { readOptions, usage } from './read-options.ts'

const INTERRUPTED = 130

async function main(args: string[]): Promise<number> {
  const { file, before, server, result, concurrency, dryRun } = readOptions(args)
  const stale = readCases(readFileSync(file, 'utf8')).filter(
    ({ lastActivity }) => lastActivity < before,
  )
  if (dryRun) {
    for (const { id, title } of stale) console.log(`Would close ${id} ${JSON.stringify(title)}`)
    return 0
  }

  const token = process.env.R7_TOKEN ?? ''
  const crm = createR7CrmClient({ ...server, token })
  const stop = new AbortController()
  // Once: who asks again ends the program at once.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop.abort(signal))

  const counts = { closed: 0, failed: 0, unknown: 0 }
  const progress = showProgress(process.stderr, stale.length)
  writeFileSync(result, toCsv(['id', 'title', 'result', 'error', 'message']))
  await closeCases(crm, stale, { concurrency, signal: stop.signal }, ({ id, title, error }) => {
    const outcome = outcomeOf(error)
    // A server may repeat what it was sent.
    const message = error?.message.replaceAll(token, '***')
    counts[outcome] += 1
    // As soon as it is known, so that it is known whatever happens later.
    appendFileSync(result, toCsv([id, title, outcome, error?.name, message]))
    progress(`${id} ${outcome}${error ? `, ${error.name}: ${message}` : ''}`)
    // The other cases would fail alike.
    if (error instanceof UnauthorizedError) stop.abort(error)
  })

  const { closed, failed, unknown } = counts
  const untried = stale.length - closed - failed - unknown
  console.log(`${closed} closed, ${failed} failed, ${unknown} unknown, ${untried} not tried.`)
  console.log(`See ${result}. Run it again for the rest: closing a closed case changes nothing.`)
  if (failed > 0) return 1
  return stop.signal.aborted ? INTERRUPTED : 0
}

function outcomeOf(error: Outcome['error']): 'closed' | 'failed' | 'unknown' {
  if (!error) return 'closed'
  // The request may have arrived.
  return error instanceof AbortedError ? 'unknown' : 'failed'
}

/** A line of CSV, in which no cell is a formula for a spreadsheet. */
function toCsv(cells: unknown[]): string {
  return stringify([cells], { escape_formulas: true })
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`)
  // At once, since nothing may be closed that cannot be written down.
  process.exit(2)
}
