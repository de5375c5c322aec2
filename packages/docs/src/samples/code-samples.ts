import { readFileSync } from 'node:fs'
import { languages } from './languages.ts'

/** The folder of the generated samples, ending in a slash. */
export const samplesFolder = new URL('../../samples/', import.meta.url)

/** A sample in the form of Redoc's `x-codeSamples`. */
export interface CodeSample {
  /** As highlighters call the language. */
  lang: string
  /** The name of the language for readers, who are told when the samples of it are not run. */
  label: string
  source: string
  /** Whether the tests run this sample against the mock. */
  ran: boolean
}

const notRun = { en: 'not run', ru: 'не запускался' }

/**
 * The samples that call an operation, in the order in which they are shown.
 *
 * @param api name of the contract
 * @param language of the labels
 * @throws when the operation has no samples.
 * @example
 * codeSamples('r7-crm', 'closeCase', 'ru').at(-1)?.label // '1С (не запускался)'
 */
export function codeSamples(
  api: string,
  operationId: string,
  language: 'en' | 'ru' = 'en',
): CodeSample[] {
  return languages.map(({ lang, label, russianLabel = label, file, ran }) => {
    const path = `${api}/${operationId}/${file}`
    const shown = language === 'ru' ? russianLabel : label
    return {
      lang,
      label: ran ? shown : `${shown} (${notRun[language]})`,
      source: read(path),
      ran,
    }
  })
}

function read(path: string): string {
  try {
    return readFileSync(new URL(path, samplesFolder), 'utf8')
  } catch (cause) {
    throw new Error(`There is no sample ${path}: run "pnpm generate".`, { cause })
  }
}
