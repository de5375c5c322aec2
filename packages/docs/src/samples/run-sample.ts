import { execFile } from 'node:child_process'
import { delimiter, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { format } from 'node:util'
import { installCommand } from '../../../../scripts/programs.ts'
import { printR } from './print-r.ts'

/** How the samples of a language are run. */
interface Runtime {
  program: string
  /** What the program is given before the sample. */
  before?: string[]
  /** The program of the machine that it needs. */
  needs?: string
  /** What a sample prints that has got a value. */
  print: (value: unknown) => string | Promise<string>
}

const node: Runtime = {
  program: process.execPath,
  print: (value) => `${format(value)}\n`,
}

/** By the ends of the samples' names. */
const runtimes: Record<string, Runtime> = {
  sh: {
    program: '/bin/sh',
    needs: 'curl',
    print: (value) => (typeof value === 'number' ? `${value}\n` : JSON.stringify(value)),
  },
  ts: node,
  js: node,
  py: {
    program: 'python3',
    needs: 'python3',
    print: async (value) => {
      const script = 'import json, sys; print(json.loads(sys.argv[1]))'
      const { stdout } = await run('python3', ['-c', script, JSON.stringify(value)], {})
      return stdout
    },
  },
  php: {
    ...node,
    before: [fileURLToPath(new URL('run-php.ts', import.meta.url))],
    print: (value) => (typeof value === 'number' ? `${value}\n` : printR(value)),
  },
}

/** What a shell ends with when it does not find a program. */
const NOT_FOUND = 127

export interface Run {
  code: number
  stdout: string
  stderr: string
}

/**
 * Runs a sample as a reader does who has set the variables, and nothing else.
 *
 * @throws when the language is not installed here.
 */
export async function runSample(file: string, variables: Record<string, string>): Promise<Run> {
  const { program, before = [], needs = program } = runtimeOf(file)
  const missing = (cause?: Error) =>
    new Error(`${file} cannot be run without ${needs}: ${installCommand(needs)}`, { cause })
  const result = await run(program, [...before, file], variables).catch(
    (error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOENT' ? missing(error) : error
    },
  )
  if (result.code === NOT_FOUND) throw missing()
  return result
}

/** The programs of the machine that a sample needs. */
export function programsOf(file: string): string[] {
  const { needs } = runtimeOf(file)
  return needs ? [needs] : []
}

/** What the sample in a file prints when it has got a value: the payload, or the status where there is none. */
export async function printedBy(file: string, value: unknown): Promise<string> {
  return runtimeOf(file).print(value)
}

function runtimeOf(file: string): Runtime {
  const runtime = runtimes[file.slice(file.lastIndexOf('.') + 1)]
  if (!runtime) throw new Error(`Nothing here runs ${file}.`)
  return runtime
}

/** @throws when there is no such program. */
function run(program: string, given: string[], variables: Record<string, string>): Promise<Run> {
  const path = [dirname(process.execPath), process.env.PATH].join(delimiter)
  const env = { PATH: path, ...variables }
  return new Promise((resolve, reject) =>
    execFile(program, given, { env, encoding: 'utf8' }, (error, stdout, stderr) => {
      if (typeof error?.code === 'string') reject(error)
      else resolve({ code: error ? (error.code ?? 1) : 0, stdout, stderr })
    }),
  )
}
