import { parse } from 'csv-parse/sync'
import { parseDate } from './parse-date.ts'

/** A row of the CSV file. */
export interface ListedCase {
  id: number
  lastActivity: Date
  title: string
}

const COLUMNS = ['id', 'lastActivity', 'title']

/**
 * Reads all rows before anything is closed, so that a broken file closes nothing.
 *
 * @throws when a column is missing or a value is malformed, with the number of the line.
 */
export function readCases(csv: string): ListedCase[] {
  const rows = parse(csv, {
    bom: true,
    trim: true,
    skip_empty_lines: true,
    info: true,
    columns: (header: string[]) => {
      const missing = COLUMNS.filter((name) => !header.includes(name))
      if (missing.length > 0)
        throw new Error(`The first line must name the columns ${COLUMNS}; missing: ${missing}.`)
      return header
    },
  }) as unknown as { record: Record<string, string>; info: { lines: number } }[]
  return rows.map(({ record: { id = '', lastActivity = '', title = '' }, info: { lines } }) => {
    const date = parseDate(lastActivity)
    if (!/^[1-9]\d{0,9}$/.test(id))
      throw new Error(`Line ${lines}: id is "${id}", which is not a whole number from 1 up.`)
    if (!date)
      throw new Error(`Line ${lines}: lastActivity is "${lastActivity}", not a date as 2026-01-31.`)
    return { id: Number(id), lastActivity: date, title }
  })
}
