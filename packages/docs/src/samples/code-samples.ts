import { readFileSync } from 'node:fs'
import { type Check, languages } from './languages.ts'

/** The folder of the generated samples, ending in a slash. */
export const samplesFolder = new URL('../../samples/', import.meta.url)

/** A sample in the form of Redoc's `x-codeSamples`. */
export interface CodeSample {
  /** As highlighters call the language. */
  lang: string
  /** The name of the language for readers. */
  label: string
  /** The text of the file, below a comment in the reader's language where the tests do not run it. */
  source: string
  check: Check
}

/** In lines that a phone shows whole. */
const notes = {
  run: { en: [], ru: [] },
  parsed: {
    en: ['Not run by our tests:', 'only its syntax is checked.'],
    ru: ['Нашими тестами не запускается:', 'проверен только синтаксис.'],
  },
  none: {
    en: ['Not checked by our tests.'],
    ru: ['Нашими тестами не проверяется.'],
  },
}

/**
 * The samples that call an operation, in the order in which they are shown.
 *
 * @param api name of the contract
 * @param language of the labels and of the comments that say what was not run
 * @throws when the operation has no samples.
 * @example
 * codeSamples('r7-crm', 'closeCase', 'ru').at(-1)?.label // '1С'
 */
export function codeSamples(
  api: string,
  operationId: string,
  language: 'en' | 'ru' = 'en',
): CodeSample[] {
  return languages.map(({ lang, label, russianLabel = label, file, comment, check }) => {
    const note = notes[check][language].map((line) => `${comment} ${line}\n`).join('')
    const source = read(`${api}/${operationId}/${file}`)
    return {
      lang,
      label: language === 'ru' ? russianLabel : label,
      source: note + source,
      check,
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
