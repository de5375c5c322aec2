import type { Contract, Document } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { documentedErrors } from './documented-errors.ts'
import { errorCatalogue } from './error-catalogue.ts'

const problem = {
  type: 'object',
  'x-problem': { code: 'fault.code', message: 'fault.text' },
}

/** A small API with these responses. */
function contractWith(name: string, responses: object, rest: object = {}): Contract {
  const document = {
    openapi: '3.1.1',
    info: { title: name, version: '1.0.0' },
    paths: {
      '/it': {
        get: { operationId: 'readIt', summary: 'Read it', tags: ['It'], responses, ...rest },
      },
    },
    'x-field-notes': {
      late: {
        evidence: 'observed',
        page: '-',
        server: 'Code E-17 is late.',
        contract: '-',
        text: 'Wait.',
      },
      slow: {
        evidence: 'observed',
        page: '-',
        server: 'A 409 takes long.',
        contract: '-',
        text: 'Be calm.',
      },
      wide: {
        evidence: 'observed',
        page: '-',
        server: 'Lists end at 1409.',
        contract: '-',
        text: 'Cut.',
      },
    },
  }
  return { name, document: document as unknown as Document }
}

const example = (summary: string, code: unknown) => ({ summary, value: { fault: { code } } })

const noted = {
  'x-field-notes': ['late', 'slow', 'wide'].map((id) => ({ $ref: `#/x-field-notes/${id}` })),
}

test('a code that is text names an error, a number does not, and an error without an example has its status', () => {
  const contract = contractWith('small', {
    200: { description: 'It.' },
    409: {
      description: 'Taken.',
      content: {
        'application/json': {
          schema: problem,
          examples: {
            late: example('Too late.', 'E-17'),
            soon: example('Too soon.', 'E-17'),
            numbered: example('Numbered.', -5),
            documented: example('Sample of the vendor.', 'E-99'),
          },
        },
      },
    },
    500: { description: 'Broken.' },
  })
  expect(
    documentedErrors(contract).map(({ anchor, code, causes, operations }) => ({
      anchor,
      code,
      causes,
      operations: operations.map(({ operationId }) => operationId),
    })),
  ).toEqual([
    { anchor: 'e-17', code: 'E-17', causes: ['Too late.', 'Too soon.'], operations: ['readIt'] },
    { anchor: '409-numbered', code: -5, causes: ['Numbered.'], operations: ['readIt'] },
    { anchor: '500', code: undefined, causes: ['Broken.'], operations: ['readIt'] },
  ])
})

test('an error has the cure of each of its situations once', () => {
  const cured = (summary: string, cure: string) => ({ ...example(summary, 'E-17'), 'x-cure': cure })
  const examples = {
    late: cured('Too late.', 'Hurry.'),
    soon: cured('Too soon.', 'Wait.'),
  }
  const json = { schema: problem, examples }
  const content = { 'application/json': json, 'text/xml': json }
  const contract = contractWith('small', { 409: { description: 'Taken.', content } })
  expect(documentedErrors(contract).map(({ cures }) => cures)).toEqual([
    [
      { situation: 'Too late.', text: 'Hurry.' },
      { situation: 'Too soon.', text: 'Wait.' },
    ],
  ])
})

test('a note that names a code helps with this error alone, one that names a status with all that have it', () => {
  const content = {
    'application/json': {
      schema: problem,
      examples: { first: example('First.', 'E-17'), second: example('Second.', 'E-18') },
    },
  }
  const contract = contractWith('small', { 409: { description: 'Taken.', content } }, noted)
  expect(
    documentedErrors(contract).map(({ heading, notes, statusNotes }) => ({
      heading,
      notes: notes.map(({ id }) => id),
      statusNotes: statusNotes.map(({ id }) => id),
    })),
  ).toEqual([
    { heading: 'E-17', notes: ['late'], statusNotes: ['slow'] },
    { heading: 'E-18', notes: [], statusNotes: ['slow'] },
  ])
})

test('two APIs with one anchor fail the build with words that help', () => {
  const responses = { 500: { description: 'Broken.' } }
  const contracts = [contractWith('one', responses), contractWith('two', responses)]
  expect(() => errorCatalogue(contracts, 'en')).toThrow(
    'one and two both have the error #500: give the example of one another key.',
  )
})
