import { expect, test } from 'vitest'
import { words } from './words.ts'

/** All texts in a dictionary, with the keys that lead to them. */
function textsOf(node: object, path: string[] = []): [key: string, text: string][] {
  return Object.entries(node).flatMap(([key, child]) =>
    typeof child === 'string'
      ? [[[...path, key].join('.'), child] as [string, string]]
      : textsOf(child, [...path, key]),
  )
}

test('both languages have the same words', () => {
  expect(textsOf(words.ru).map(([key]) => key)).toEqual(textsOf(words.en).map(([key]) => key))
})

test('no Russian text has a Latin word but names and code', () => {
  const latin = textsOf(words.ru).filter(([, text]) =>
    /[a-z]/i.test(text.replaceAll(/`[^`]+`|\b(Open)?API\b/g, '')),
  )
  expect(latin).toEqual([])
})
