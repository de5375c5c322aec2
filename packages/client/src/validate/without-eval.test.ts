import { isJson, listOperations, readContracts } from '@casebook/openapi'
import { describe, expect, test } from 'vitest'
import { bundle, runBundle } from './run-bundle.ts'
import type { ValidateAnswers } from './validate-answers.ts'

describe.each(readContracts())('the validators of $name', ({ name, document }) => {
  const source = `export * from '../${name}.validate.ts'`
  const [answer] = listOperations(document).flatMap(({ operationId, responses }) =>
    responses.flatMap(({ status, content }) =>
      content
        .filter(({ mediaType }) => isJson(mediaType))
        .flatMap(({ examples }) =>
          examples.map(({ value }) => ({ operationId, status, body: value })),
        ),
    ),
  )
  if (!answer) throw new Error(`${name} has no example of an answer in JSON.`)

  test('work where no text may become code, and where there is nothing but the language', async () => {
    const { validateAnswers } = await runBundle<{ validateAnswers: ValidateAnswers }>(source)
    const validate = validateAnswers({ mode: 'throw' })
    expect(validate(answer)).toEqual([])
    expect(validate({ ...answer, body: [] })).toEqual([
      { path: '', message: 'must be an object, but is an array' },
    ])
  })

  test('make a module that imports nothing', async () => {
    const text = await bundle(source, 'esm')
    const url = `data:text/javascript,${encodeURIComponent(text)}`
    const { validateAnswers }: { validateAnswers: ValidateAnswers } = await import(url)
    expect(validateAnswers({ mode: 'throw' })(answer)).toEqual([])
  })

  test('have nothing in them that makes code of text', async () => {
    expect(await bundle(source, 'esm')).not.toMatch(/\beval\s*\(|\bFunction\s*\(|\bimport\s*\(/)
  })
})

test('a module that makes code of text does not run there', async () => {
  await expect(runBundle("export const one = new Function('return 1')()")).rejects.toThrow(
    'Code generation from strings disallowed',
  )
})
