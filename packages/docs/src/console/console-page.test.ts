import { readFileSync } from 'node:fs'
import { isReference, readContracts, resolve } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { languages } from '../languages.ts'
import { consolePages } from './console-page.ts'
import { withoutNotes } from './excerpt.ts'
import { MOCK } from './mock.ts'
import { words } from './words.ts'

const contracts = { en: readContracts(), ru: readContracts(undefined, 'ru') }
const pages = consolePages(contracts)

function referencesIn(node: unknown): { $ref: string }[] {
  if (typeof node !== 'object' || node === null) return []
  return [...(isReference(node) ? [node] : []), ...Object.values(node).flatMap(referencesIn)]
}

test.each(pages)(
  'the console of $api/$route in $language carries what its call refers to',
  ({ language, api, data }) => {
    const contract = contracts[language].find(({ name }) => name === api)
    if (!contract) throw new Error(`There is no contract ${api}.`)
    const references = referencesIn(data)
    expect(references.map((reference) => resolve(data.document, reference))).toEqual(
      references.map((reference) => withoutNotes(resolve(contract.document, reference))),
    )
  },
)

test('the quick start starts the mock as the console says, where the console calls it', () => {
  for (const language of languages) {
    const guide = readFileSync(
      new URL(`../../content/${language}/quick-start.md`, import.meta.url),
      'utf8',
    )
    expect(guide).toContain(`${MOCK.command}\n`)
    expect(guide).toContain(MOCK.origin)
  }
})

test('both languages have the same words, and no Russian text has a Latin one but names', () => {
  expect(Object.keys(words.ru)).toEqual(Object.keys(words.en))
  const texts = Object.values(words.ru).flatMap((word) =>
    typeof word === 'string' ? [word] : Object.values(word),
  )
  const names =
    /\{\w+\}|https?(:\/\/)?|\b(API|Casebook|JSON|CORS|JavaScript|HTML|Accept|Cookie|cookie|curl)\b|--state/g
  expect(texts.filter((text) => /[a-z]/i.test(text.replaceAll(names, '')))).toEqual([])
})
