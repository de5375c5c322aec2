import { parseArgs } from 'node:util'
import { parseDate } from './parse-date.ts'

export const usage = `close-stale-cases FILE --before DATE (--portal HOST | --base-url URL) [options]

Closes the cases in FILE whose last activity is before DATE. FILE is a CSV file whose first line
names the columns id, lastActivity and title. The token is read from the variable R7_TOKEN.

  --before DATE        such as 2026-01-31
  --portal HOST        such as yourportal.r7-office.ru
  --base-url URL       instead of --portal, such as http://127.0.0.1:4010
  --result FILE        where the result goes, replacing what is there (result.csv)
  --concurrency COUNT  how many cases are closed at once (4)
  --dry-run            say what would be closed, and close nothing`

export interface Options {
  file: string
  before: Date
  server: { portal: string } | { baseUrl: string }
  result: string
  concurrency: number
  dryRun: boolean
}

/** @throws when an argument is missing, unknown or malformed. */
export function readOptions(args: string[]): Options {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      before: { type: 'string', default: '' },
      portal: { type: 'string' },
      'base-url': { type: 'string' },
      result: { type: 'string', default: 'result.csv' },
      concurrency: { type: 'string', default: '4' },
      'dry-run': { type: 'boolean', default: false },
    },
  })
  const { portal, 'base-url': baseUrl, result } = values
  const [file, ...others] = positionals
  const before = parseDate(values.before)
  const concurrency = Number(values.concurrency)
  const server = portal ? { portal } : baseUrl ? { baseUrl } : undefined
  if (!file || others.length > 0) throw new Error('Give one CSV file.')
  if (result === file) throw new Error('--result would replace the CSV file: give another name.')
  if (!before) throw new Error(`--before is "${values.before}": give a date such as 2026-01-31.`)
  if (!server || (portal && baseUrl)) throw new Error('Give --portal or --base-url.')
  if (!Number.isInteger(concurrency) || concurrency < 1)
    throw new Error(`--concurrency is "${values.concurrency}": give a whole number from 1 up.`)
  return { file, before, server, result, concurrency, dryRun: values['dry-run'] }
}
