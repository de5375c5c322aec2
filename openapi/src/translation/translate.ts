import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { parse, stringify } from 'yaml'
import { readContracts } from '../contract.ts'
import { type Action, findGaps, type Overlay } from './overlay.ts'

// Prints, for each overlay, the actions to add or to correct, with the English text where the translation belongs.
// With --check it also fails when there are any.
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })

for (const { name, document } of readContracts()) {
  for (const file of globSync(new URL(`../../${name}/*.overlay.yaml`, import.meta.url).pathname)) {
    const overlay = parse(readFileSync(file, 'utf8')) as Overlay
    const { missing, stale, unknown } = findGaps(document, overlay)
    const title = `${name}/${basename(file)}`
    report(`${title}: not translated`, missing)
    report(`${title}: the English text has changed since it was translated`, stale)
    report(`${title}: nothing to translate there, or translated twice`, unknown)
  }
}

function report(title: string, entries: Action[] | string[]): void {
  if (entries.length === 0) return
  console.log(`# ${title} (${entries.length})\n${stringify(entries, { lineWidth: 100 })}`)
  if (values.check) process.exitCode = 1
}
