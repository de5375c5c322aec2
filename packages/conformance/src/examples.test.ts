import { listOperations, readContracts } from '@casebook/openapi'
import { describe, expect, test } from 'vitest'
import { examplesAmiss } from './examples-amiss.ts'

describe.each(readContracts())('the examples of $name', ({ document }) => {
  test.each(listOperations(document))(
    'every body in $operationId has an example in every media type',
    ({ responses, requestBody }) => {
      const contents = [...responses, ...(requestBody ? [requestBody] : [])].flatMap(
        ({ content }) => content,
      )
      expect(contents.length).toBeGreaterThan(0)
      expect(contents.filter(({ examples }) => examples.length === 0)).toEqual([])
    },
  )

  test('every example is valid by its schema', () => {
    expect(examplesAmiss(document)).toEqual([])
  })

  test('an example that breaks its schema is found wherever it stands', () => {
    const [parameter] = Object.keys(document.components?.parameters ?? {})
    const [schema] = Object.keys(document.components?.schemas ?? {})
    const broken = structuredClone(document)
    Object.assign(broken.components?.parameters?.[parameter ?? ''] ?? {}, { example: {} })
    Object.assign(broken.components?.schemas?.[schema ?? ''] ?? {}, { type: 'null', example: 1 })
    expect(examplesAmiss(broken)).toEqual(
      expect.arrayContaining([
        expect.stringContaining(`/components/parameters/${parameter}:`),
        expect.stringContaining(`/components/schemas/${schema}:`),
      ]),
    )
  })
})
