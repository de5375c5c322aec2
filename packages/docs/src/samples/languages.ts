import type { SampleRequest } from './sample-request.ts'
import { writeBsl } from './write-bsl.ts'
import { writeCsharp } from './write-csharp.ts'
import { writeCurl } from './write-curl.ts'
import { writeGo } from './write-go.ts'
import { writeJavascript } from './write-javascript.ts'
import { writePhp } from './write-php.ts'
import { writePython } from './write-python.ts'
import { writeTypescript } from './write-typescript.ts'

/** What the tests do with each sample of a language: run it against the mock, only parse it, or neither. */
export type Check = 'run' | 'parsed' | 'none'

export interface SampleLanguage {
  /** As highlighters call it. */
  lang: string
  label: string
  /** Where Russian readers write it in other letters. */
  russianLabel?: string
  file: string
  check: Check
  /** What begins a comment. */
  comment: '#' | '//'
  /** What runs the file. A command that readers paste, and a language without programs of one file, have none. */
  command?: string
  write: (request: SampleRequest) => string
}

/** The languages of the samples, in the order in which a reader sees them. */
export const languages: SampleLanguage[] = [
  { lang: 'bash', label: 'curl', file: 'sample.sh', check: 'run', comment: '#', write: writeCurl },
  {
    lang: 'typescript',
    label: 'TypeScript',
    file: 'sample.ts',
    check: 'run',
    comment: '//',
    command: 'node',
    write: writeTypescript,
  },
  {
    lang: 'javascript',
    label: 'JavaScript',
    file: 'sample.js',
    check: 'run',
    comment: '//',
    command: 'node',
    write: writeJavascript,
  },
  {
    lang: 'python',
    label: 'Python',
    file: 'sample.py',
    check: 'run',
    comment: '#',
    command: 'python3',
    write: writePython,
  },
  {
    lang: 'php',
    label: 'PHP',
    file: 'sample.php',
    check: 'run',
    comment: '//',
    command: 'php',
    write: writePhp,
  },
  {
    lang: 'csharp',
    label: 'C#',
    file: 'sample.cs',
    check: 'parsed',
    comment: '//',
    command: 'dotnet run',
    write: writeCsharp,
  },
  {
    lang: 'go',
    label: 'Go',
    file: 'sample.go',
    check: 'parsed',
    comment: '//',
    command: 'go run',
    write: writeGo,
  },
  {
    lang: 'bsl',
    label: '1C',
    russianLabel: '1С',
    file: 'sample.bsl',
    check: 'none',
    comment: '//',
    write: writeBsl,
  },
]
