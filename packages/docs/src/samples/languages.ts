import type { SampleRequest } from './sample-request.ts'
import { writeBsl } from './write-bsl.ts'
import { writeCsharp } from './write-csharp.ts'
import { writeCurl } from './write-curl.ts'
import { writeGo } from './write-go.ts'
import { writeJavascript } from './write-javascript.ts'
import { writePhp } from './write-php.ts'
import { writePython } from './write-python.ts'
import { writeTypescript } from './write-typescript.ts'

export interface SampleLanguage {
  /** As highlighters call it. */
  lang: string
  label: string
  /** Where Russian readers write it in other letters. */
  russianLabel?: string
  file: string
  /** Whether the tests run each sample of it against the mock. */
  ran: boolean
  write: (request: SampleRequest) => string
}

/** The languages of the samples, in the order in which a reader sees them. */
export const languages: SampleLanguage[] = [
  { lang: 'bash', label: 'curl', file: 'sample.sh', ran: true, write: writeCurl },
  { lang: 'typescript', label: 'TypeScript', file: 'sample.ts', ran: true, write: writeTypescript },
  { lang: 'javascript', label: 'JavaScript', file: 'sample.js', ran: true, write: writeJavascript },
  { lang: 'python', label: 'Python', file: 'sample.py', ran: true, write: writePython },
  { lang: 'php', label: 'PHP', file: 'sample.php', ran: false, write: writePhp },
  { lang: 'csharp', label: 'C#', file: 'sample.cs', ran: false, write: writeCsharp },
  { lang: 'go', label: 'Go', file: 'sample.go', ran: false, write: writeGo },
  { lang: 'bsl', label: '1C', russianLabel: '1С', file: 'sample.bsl', ran: false, write: writeBsl },
]
