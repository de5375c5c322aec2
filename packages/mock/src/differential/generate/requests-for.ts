import type { Document, Operation, Parameter } from '@casebook/openapi'
import fc from 'fast-check'
import { bodiesOf } from './bodies.ts'
import type { GeneratedRequest } from './generated-request.ts'
import { acceptsFor, credentialsFor, prefersFor } from './header-fields.ts'
import { valuesOf } from './schema-values.ts'
import { queryFields, writeParameter } from './write-parameter.ts'

type Field = [name: string, text: string]

/** Texts at which the reading of parameters tends to err. */
const oddTexts = [
  '',
  '0',
  '-1',
  '1.5',
  '2147483648',
  '1e3',
  'true',
  'null',
  'abc',
  'a b',
  'Ярмарка',
  '1001,1002',
  '__proto__',
  '%',
  '100%25',
  'a/b',
  'x'.repeat(100),
]

/** Requests to one operation: most of them right in most of their parts, some wrong, some nonsense. */
export function requestsFor(
  document: Document,
  operation: Operation,
): fc.Arbitrary<GeneratedRequest> {
  const inPlace = (place: string) => operation.parameters.filter((each) => each.in === place)
  return fc
    .record({
      path: fc.record(
        Object.fromEntries(inPlace('path').map((each) => [each.name, pathText(each)])),
      ),
      query: fc.tuple(...inPlace('query').map(queryOf)),
      undeclared: mostly(
        [],
        fc.constantFrom<Field>(['dry', '1'], ['__proto__', 'x']).map((field) => [field]),
      ),
      headers: fc.tuple(...inPlace('header').map(headerOf)),
      credentials: credentialsFor(document, operation),
      accept: acceptsFor(operation),
      prefer: prefersFor(operation),
      content: bodiesOf(document, operation),
    })
    .map(({ path, query, undeclared, headers, credentials, accept, prefer, content }) => {
      const fields = [...query.flat(), ...undeclared, ...Object.entries(credentials.query)]
      const { contentType, body } = content
      return {
        method: operation.method.toUpperCase(),
        target:
          operation.path.replace(/\{([^}]+)\}/g, (_, name) => path[name] ?? '') +
          writeQuery(fields),
        headers: withoutGaps({
          ...Object.fromEntries(headers.flat()),
          ...credentials.headers,
          accept,
          prefer,
          'content-type': contentType,
        }),
        ...(body !== undefined && { body }),
      }
    })

  function pathText(parameter: Parameter) {
    const good = textsFor(parameter).map((text) => encodeURIComponent(text))
    const odd = fc.constantFrom(...oddTexts.map(encodeURIComponent), '1001,1002')
    // These make another path.
    const isSegment = (text: string) => !/^\.{0,2}$/.test(text)
    return fc.oneof({ weight: 9, arbitrary: good }, { weight: 1, arbitrary: odd }).filter(isSegment)
  }

  function queryOf(parameter: Parameter): fc.Arbitrary<Field[]> {
    const good = valuesOf(document, parameter.schema ?? {}).map((value) =>
      queryFields(parameter, value),
    )
    const name = fc.constantFrom(parameter.name, parameter.name, parameter.name.toUpperCase())
    const odd = fc
      .tuple(name, fc.constantFrom(...oddTexts), fc.nat(2))
      .map(([key, text, more]) => [[key, text], ...Array(more).fill([key, '1'])] as Field[])
    const absent = { weight: parameter.required ? 1 : 10, arbitrary: fc.constant<Field[]>([]) }
    return fc.oneof(absent, { weight: 6, arbitrary: good }, { weight: 1, arbitrary: odd })
  }

  function headerOf(parameter: Parameter): fc.Arbitrary<Field[]> {
    const name = parameter.name.toLowerCase()
    const good = textsFor(parameter).map((text): Field[] => [[name, text]])
    const odd = fc.constantFrom(...oddTexts).map((text): Field[] => [[name, text]])
    const absent = { weight: parameter.required ? 1 : 4, arbitrary: fc.constant<Field[]>([]) }
    return fc
      .oneof(absent, { weight: 10, arbitrary: good }, { weight: 1, arbitrary: odd })
      .filter((fields) => fields.every(([, text]) => /^[!-~]([ -~]*[!-~])?$/.test(text)))
  }

  function textsFor(parameter: Parameter): fc.Arbitrary<string> {
    return valuesOf(document, parameter.schema ?? {}).map((value) =>
      writeParameter(parameter, value),
    )
  }
}

function mostly<T>(usual: T, others: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ weight: 12, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: others })
}

function writeQuery(fields: Field[]): string {
  const text = fields.map((field) => field.map(encodeURIComponent).join('=')).join('&')
  return text === '' ? '' : `?${text}`
}

function withoutGaps(fields: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).filter((field): field is Field => field[1] !== undefined),
  )
}
