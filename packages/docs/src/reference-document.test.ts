import { listOperations, readContracts, toFields, toXml } from '@casebook/openapi'
import { describe, expect, test } from 'vitest'
import { referenceDocument } from './reference-document.ts'

describe.each(readContracts())('the reference of $name', ({ document }) => {
  const reference = referenceDocument(document)

  test('shows examples of XML as XML, of forms as their fields, and all others as they are', () => {
    const contents = (source: typeof document) =>
      listOperations(source).flatMap(({ requestBody, responses }) =>
        [...(requestBody ? [requestBody] : []), ...responses].flatMap(({ content }) => content),
      )
    const expected = contents(document).map(({ mediaType, schema, examples }) => ({
      mediaType,
      values: examples.map(({ value }) => {
        if (mediaType.endsWith('xml')) return toXml(document, schema, value)
        return /form/.test(mediaType) ? toFields(value as object) : value
      }),
    }))
    expect(
      contents(reference).map(({ mediaType, examples }) => ({
        mediaType,
        values: examples.map(({ value }) => value),
      })),
    ).toEqual(expected)
    expect(expected.some(({ mediaType }) => mediaType.endsWith('xml'))).toBe(true)
  })

  test('tells every field note where it belongs', () => {
    const { 'x-field-notes': notes = {} } = document as { 'x-field-notes'?: object }
    const shown = JSON.stringify({ ...reference, 'x-field-notes': undefined })
    for (const { page } of Object.values(notes)) {
      expect(shown).toContain(JSON.stringify(page).slice(1, -1))
    }
    expect(Object.keys(notes).length).toBeGreaterThan(0)
  })
})

test('the examples that the media types share stay JSON', () => {
  const [{ document } = { document: undefined }] = readContracts()
  const before = structuredClone(document)
  if (document) referenceDocument(document)
  expect(document).toEqual(before)
})
