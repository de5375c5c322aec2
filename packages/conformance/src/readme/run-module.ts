import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/** Leads requests whose URL begins with a text to where the test has a server. */
export interface Redirect {
  from: string
  to: string
  /** Headers that are added where the request has none of the name. */
  headers?: Record<string, string>
}

/** What the preloaded module must know. */
export interface Stage {
  /** URL of the module that is run. */
  module: string
  redirects: Redirect[]
  /** File for what is printed. */
  notes: string
}

/** Something that was printed; it has no line when the module itself did not print it. */
export interface Printed {
  line?: number | undefined
  column?: number | undefined
  text: string
}

export interface Run {
  /** Null when it did not end in time. */
  code: number | null
  printed: Printed[]
  /** What else it wrote: what Node says of an error, and what a test runner in it reports. */
  output: string
}

/** In milliseconds. It ends what hangs; a busy machine may take long. */
const PATIENCE = 240_000

/** Runs a module in a process of its own, which has no other environment than the given one. */
export async function runModule(
  file: string,
  redirects: Redirect[],
  environment: Record<string, string> = {},
): Promise<Run> {
  const notes = `${file}.printed`
  const stage: Stage = { module: pathToFileURL(file).href, redirects, notes }
  const env = { ...environment, NO_COLOR: '1', CASEBOOK_README_STAGE: JSON.stringify(stage) }
  const preload = new URL('preload.ts', import.meta.url).href
  const { code, output } = await new Promise<Pick<Run, 'code' | 'output'>>((resolve) => {
    execFile(
      process.execPath,
      ['--import', preload, file],
      { env, timeout: PATIENCE, killSignal: 'SIGKILL' },
      (error, stdout, stderr) =>
        resolve({
          code: error ? (typeof error.code === 'number' ? error.code : null) : 0,
          output: stdout + stderr,
        }),
    )
  })
  const lines = existsSync(notes) ? readFileSync(notes, 'utf8').trimEnd().split('\n') : []
  return { code, printed: lines.map((line) => JSON.parse(line)), output }
}
