import { spawnSync } from 'node:child_process'

declare module 'vitest' {
  interface TaskMeta {
    /** The program for want of which a test is left out. */
    missing?: string
  }
}

interface Program {
  /** What ends well where the program works. */
  probe: string[]
  /** The package of Debian that brings it. */
  debian: string
}

/** The programs of the machine that tests run, as the readers of samples, guides and examples do. */
const programs: Record<string, Program> = {
  curl: { probe: ['--version'], debian: 'curl' },
  go: { probe: ['version'], debian: 'golang-go' },
  java: { probe: ['--version'], debian: 'default-jdk-headless' },
  nginx: { probe: ['-v'], debian: 'nginx-light' },
  python3: { probe: ['--version'], debian: 'python3' },
}

/** Those that no test runs, but only `prove`. */
const forProofs = ['go', 'java']

/** The programs that `test` runs. */
export const testPrograms = Object.keys(programs).filter((name) => !forProofs.includes(name))

/**
 * The options of a test that runs programs of the machine. Where one is missing the test is left out, and `test` tells
 * so at its end.
 *
 * @throws when a program is not listed here.
 */
export function needs(...names: string[]): { skip?: true; meta?: { missing: string } } {
  const missing = names.find((name) => !installedPrograms().includes(name))
  return missing ? { skip: true, meta: { missing } } : {}
}

/** How a program is installed on Debian. */
export function installCommand(name: string): string {
  return `apt-get install ${programs[name]?.debian}`
}

/** The packages of Debian that bring what `test` runs and this machine lacks. */
export function missingPackages(): string[] {
  return testPrograms
    .filter((name) => !isInstalled(name))
    .map((name) => programs[name]?.debian ?? '')
}

let installed: string[] | undefined

/** What works on this machine: as `test` found it, or else tried here. */
export function installedPrograms(): string[] {
  installed ??=
    process.env.CASEBOOK_PROGRAMS?.split(',') ?? Object.keys(programs).filter(isInstalled)
  return installed
}

function isInstalled(name: string): boolean {
  return spawnSync(name, programs[name]?.probe).status === 0
}
