import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readContracts } from '@casebook/openapi'
import { parse } from 'yaml'
import { examplesAmiss } from './examples-amiss.ts'
import { misjudged } from './judgements.ts'
import { createTypeCheck } from './mutation/create-type-check.ts'
import { lintDocuments } from './mutation/lint-documents.ts'
import { listMutations } from './mutation/mutations.ts'
import { untraced } from './trace.ts'

const USAGE = `mutate: makes single changes to the contracts and counts those that no check notices

  --most N   how many changes at the most, spread evenly over the contracts (default: 400)
  --all      every change
  --help     show this text`

/** The part of the changes that must be noticed. */
const GOAL = 0.95

interface Survivor {
  /** A change, as it is printed. */
  what: string
  because: string
}

try {
  await run()
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      most: { type: 'string', default: '400' },
      all: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return console.log(USAGE)
  if (!/^[1-9]\d*$/.test(values.most)) {
    throw new Error(`--most is "${values.most}", which is not a whole number from 1 up.`)
  }
  await mutate(values.all ? Number.POSITIVE_INFINITY : Number(values.most))
}

async function mutate(most: number): Promise<void> {
  const every = readContracts().flatMap(({ name, document }) =>
    listMutations(document).map((mutation) => ({ name, ...mutation })),
  )
  const step = Math.max(1, every.length / most)
  const chosen = every.filter(
    (_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step),
  )
  console.log(`${chosen.length} of ${every.length} possible changes. Linting them…`)
  const problems = lintDocuments(chosen.map(({ mutant }) => mutant))
  const brokenTypes = createTypeCheck()

  const noticed = new Map<string, number>()
  const survivors: string[] = []
  for (const [index, { name, what, mutant }] of chosen.entries()) {
    // The cheap checks come first; compiling takes a hundred times as long.
    const check =
      (problems[index]?.length && 'lint') ||
      (misjudged(name, mutant).length && 'judgements') ||
      (untraced(name, mutant).length && 'trace') ||
      (examplesAmiss(mutant).length && 'examples') ||
      ((await brokenTypes(name, mutant)).length && 'types')
    if (check) noticed.set(check, (noticed.get(check) ?? 0) + 1)
    else survivors.push(`${name}: ${what}`)
    showProgress(index + 1, chosen.length)
  }
  report(chosen.length, noticed, survivors)
}

function showProgress(done: number, all: number): void {
  if (process.stdout.isTTY) process.stdout.write(`\r${done} of ${all}`)
  else if (done % 50 === 0) console.log(`${done} of ${all}`)
}

function report(all: number, noticed: Map<string, number>, survivors: string[]): void {
  const file = new URL('../mutation-survivors.yaml', import.meta.url)
  const known = existsSync(file) ? (parse(readFileSync(file, 'utf8')) as Survivor[]) : []
  const score = (all - survivors.length) / all
  console.log('\nNoticed by:')
  for (const [check, count] of noticed) console.log(`  ${check} ${count}`)
  console.log(`Not noticed: ${survivors.length}`)
  for (const what of survivors) {
    const reason = known.find((survivor) => survivor.what === what)?.because
    console.log(`  ${what}\n    ${reason ?? 'No reason is on record.'}`)
  }
  console.log(`Score: ${(100 * score).toFixed(1)} % (goal: ${100 * GOAL} %)`)
  if (score < GOAL) process.exitCode = 1
}
