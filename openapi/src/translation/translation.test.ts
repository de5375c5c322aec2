import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { bundles, readContracts } from '../contract.ts'
import { findGaps, type Overlay } from './overlay.ts'
import { fingerprint, listTranslatable } from './translatable.ts'

const overlays = readContracts().flatMap(({ name, document }) =>
  globSync(new URL(`../../${name}/*.overlay.yaml`, import.meta.url).pathname).map((file) => ({
    name,
    document,
    language: basename(file, '.overlay.yaml'),
    overlay: parse(readFileSync(file, 'utf8')) as Overlay,
  })),
)

test('a property that is called like an example has a text, an example has none', () => {
  const document = {
    properties: { value: { description: 'A.', example: { description: 'B.' } } },
    examples: { one: { value: { description: 'C.' } } },
  }
  expect(listTranslatable(document)).toEqual([
    { target: '$.properties.value', texts: { description: 'A.' } },
  ])
})

test('what to do about an error is a text', () => {
  const examples = { gone: { 'x-cure': 'Order another one.', value: { 'x-cure': 'B.' } } }
  expect(listTranslatable({ examples })).toEqual([
    { target: '$.examples.gone', texts: { 'x-cure': 'Order another one.' } },
  ])
})

test('every contract is translated into Russian', () => {
  expect(overlays.map(({ name, language }) => [name, language])).toEqual(
    readContracts().map(({ name }) => [name, 'ru']),
  )
})

describe.each(overlays)('$name in $language', ({ name, document, language, overlay }) => {
  test('every text is translated once, from the English text as it is now', () => {
    expect(findGaps(document, overlay)).toEqual({ missing: [], stale: [], unknown: [] })
  })

  test('the bundle has every translation in its place, and is otherwise the same', () => {
    const [translated] = readContracts(bundles, language).filter(
      (contract) => contract.name === name,
    )
    const texts = listTranslatable(translated?.document ?? {})
    expect(texts).toEqual(
      listTranslatable(document).map(({ target }) => ({
        target,
        texts: expect.objectContaining(
          overlay.actions.find((action) => action.target === target)?.update ?? {},
        ),
      })),
    )
    expect(withoutTexts(translated?.document)).toEqual(withoutTexts(document))
  })

  test('code stays as it is, and the rest is in another language', () => {
    const untranslated = overlay.actions.flatMap(({ update }) =>
      Object.values(update).filter((text) => !/[а-яё]/i.test(text)),
    )
    expect(untranslated.filter((text) => text.split(' ').length > 2)).toEqual([])

    const code = (text: string) => text.match(/`[^`]+`/g) ?? []
    const changed = listTranslatable(document).flatMap(({ target, texts }) => {
      const update = overlay.actions.find((action) => action.target === target)?.update ?? {}
      return Object.keys(texts)
        .filter((key) => code(texts[key] ?? '').some((span) => !update[key]?.includes(span)))
        .map((key) => `${target} ${key}`)
    })
    expect(changed).toEqual([])
  })
})

const document = { info: { title: 'A', description: 'B' }, paths: {} }
const action = {
  target: '$.info',
  update: { title: 'А', description: 'Б' },
  'x-source': { title: fingerprint('A'), description: fingerprint('B') },
}

test('a complete and fresh translation has no gaps', () => {
  expect(findGaps(document, { actions: [action] })).toEqual({ missing: [], stale: [], unknown: [] })
})

test('what is missing is proposed with its English text', () => {
  expect(findGaps(document, { actions: [] }).missing).toEqual([
    { ...action, update: { title: 'A', description: 'B' } },
  ])
})

test('a translation whose English text has changed is stale', () => {
  const changed = { info: { title: 'A', description: 'C' } }
  expect(findGaps(changed, { actions: [action] })).toEqual({
    missing: [],
    stale: [
      {
        target: '$.info',
        update: { description: 'C' },
        'x-source': { description: fingerprint('C') },
      },
    ],
    unknown: [],
  })
})

test('a translation of nothing, and a second one, are unknown', () => {
  const lost = { ...action, target: '$.info.contact' }
  expect(findGaps(document, { actions: [action, action, lost] }).unknown).toEqual([
    '$.info title',
    '$.info description',
    '$.info.contact title',
    '$.info.contact description',
  ])
})

test('names and values of the API are not texts', () => {
  const schema = {
    required: ['title'],
    properties: { title: { type: 'string', default: 'x', example: 'y' } },
    example: { title: 'z' },
    'x-current': { schema: 'Order', properties: { title: 'title' } },
  }
  expect(listTranslatable({ schema, examples: { a: { value: { description: 'x' } } } })).toEqual([])
})

/** The document with nothing in place of its texts. */
function withoutTexts(node: unknown, texts = listTranslatable(node as object)): unknown {
  const copy = structuredClone(node) as object
  for (const { target } of texts) {
    const object = target
      .match(/(?<=\.)\w+|(?<=\[)\d+(?=\])|(?<=\[')(?:[^'\\]|\\.)*(?='\])/g)
      ?.reduce<unknown>((parent, key) => (parent as Record<string, unknown>)[key], copy)
    for (const { texts: keys } of texts.filter((entry) => entry.target === target)) {
      for (const key of Object.keys(keys)) Reflect.deleteProperty((object ?? copy) as object, key)
    }
  }
  return copy
}
