import { execFile } from 'node:child_process'
import { installCommand } from '../../../../scripts/programs.ts'
import type { Project } from './create-project.ts'
import type { Block } from './read-blocks.ts'

interface Runtime {
  program: string
  options?: string[]
  extension: string
  /** The program of the machine that it needs. */
  needs?: string
}

/** How the blocks of a language are run. A shell shall notice each failure, also that of a command in a pipe. */
const runtimes: Record<string, Runtime> = {
  bash: {
    program: 'bash',
    options: ['-eo', 'pipefail'],
    extension: 'sh',
    needs: 'curl',
  },
  ts: { program: process.execPath, extension: 'mts' },
  js: { program: process.execPath, extension: 'mjs' },
  python: { program: 'python3', extension: 'py', needs: 'python3' },
}

export const runnable = Object.keys(runtimes)

/** The programs of the machine that the blocks of a language need. */
export function programsOf(language: string): string[] {
  const { needs } = runtimes[language] ?? {}
  return needs ? [needs] : []
}

/** In milliseconds. It ends what hangs: on a busy machine all takes its time. */
export const PATIENCE = 180_000

/** What a shell ends with when it does not find a program. */
const NOT_FOUND = 127

export interface Run {
  stdout: string
  /** What went wrong, when it did not end with success. */
  failure?: string
}

/** Runs a block in the folder of a reader. */
export function runBlock(block: Block, project: Project): Promise<Run> {
  const runtime = runtimes[block.language]
  if (!runtime) {
    const languages = `${runnable.slice(0, -1).join(', ')} or ${runnable.at(-1)}`
    const failure = `nothing runs ${block.language}: write ${languages}, or say no-run="why".`
    return Promise.resolve({ stdout: '', failure })
  }
  const { program, options = [], extension, needs } = runtime
  const file = project.write(`line-${block.line}.${extension}`, block.text)
  const surroundings = { cwd: project.folder, env: project.environment }
  return new Promise((resolve) => {
    execFile(
      program,
      [...options, file],
      { ...surroundings, timeout: PATIENCE, killSignal: 'SIGKILL' },
      (error, stdout, stderr) => {
        if (!error) return resolve({ stdout })
        const isMissing = error.code === 'ENOENT' || error.code === NOT_FOUND
        const way =
          needs && isMissing ? `, since something is not installed (${installCommand(needs)}?)` : ''
        const code = error.killed ? `no code within ${PATIENCE} ms` : error.code
        resolve({ stdout, failure: `ends with ${code}${way}: ${(stderr + stdout).trim()}` })
      },
    )
  })
}
