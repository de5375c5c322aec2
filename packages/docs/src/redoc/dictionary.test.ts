import { expect, test } from 'vitest'
import { browserScript } from './browser-script.ts'
import { type Dictionary, readDictionary, wordFunction } from './dictionary.ts'

const evaluate = (labels: Dictionary, call: string, otherwise = 'text') =>
  new Function(`${wordFunction(JSON.stringify(labels), otherwise)}return ${call}`)() as string

test('a word comes from the dictionary, by its key or by the default that it has in English', () => {
  const labels = { copy: 'Копировать', contentType: { 'Request media type': 'Тип тела запроса' } }
  expect(evaluate(labels, 'redocWord("copy", "Copy")')).toBe('Копировать')
  expect(evaluate(labels, 'redocWord("contentType", "Request media type")')).toBe(
    'Тип тела запроса',
  )
})

test('a word that is in no dictionary stays as it is', () => {
  expect(evaluate({}, 'redocWord("copy", "Copy")')).toBe('Copy')
  expect(evaluate({}, 'redocWord(" or ")')).toBe(' or ')
})

test('a title of the contract, which has no key, is never refused', () => {
  expect(evaluate({}, 'redocWord(undefined, "Cases")', '(()=>{throw 1})()')).toBe('Cases')
})

test('every word of the Russian dictionary is one that Redoc asks for', () => {
  const script = browserScript()
  const asked = (key: string) =>
    ['`', '"', "'"].some((quote) => script.includes(`${quote}${key}${quote}`))
  expect(Object.keys(readDictionary('ru')).filter((key) => !asked(key))).toEqual([])
})

test('every word of the Russian dictionary is Russian, but for names', () => {
  const words = Object.values(readDictionary('ru')).flatMap((word) =>
    typeof word === 'string' ? [word] : Object.values(word),
  )
  const latin = words.flatMap((word) => word.match(/[A-Za-z]{2,}/g) ?? [])
  expect([...new Set(latin)].sort()).toEqual(['Cookie', 'HTTP', 'OAuth', 'URL', 'YAML', 'null'])
})
