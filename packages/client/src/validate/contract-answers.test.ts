import {
  type Document,
  isJson,
  listOperations,
  readContracts,
  resolve,
  type Schema,
} from '@casebook/openapi'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { createValidateAnswers } from './validate-answers.ts'

describe.each(readContracts())('the answers of $name', async ({ name, document }) => {
  const { validators } = await import(`../generated/${name}.validators.ts`)
  const validate = createValidateAnswers(validators)({ mode: 'throw' })
  const judge = createJudge(document)

  const answers = listOperations(document).flatMap(({ operationId, responses }) =>
    responses.flatMap(({ status, content }) =>
      content
        .filter(({ mediaType }) => isJson(mediaType))
        .flatMap(({ schema, examples }) =>
          examples.map(({ key, value }) => ({ operationId, status, key, schema, body: value })),
        ),
    ),
  )

  test.each(answers)('$operationId may answer $status with the example $key', (answer) => {
    expect(validate(answer)).toEqual([])
  })

  test.each(answers)(
    'a change to the example $key of $operationId and $status is found where it was made',
    ({ schema, body, ...answer }) => {
      const isValid = judge(schema)
      const changes = listChanges(document, schema, body).filter(({ changed }) => !isValid(changed))
      expect(changes.length).toBeGreaterThan(0)
      const found = changes.map(({ changed }) => validate({ ...answer, body: changed }))
      const missed = changes.filter(
        ({ path }, index) => !found[index]?.some((violation) => violation.path === path),
      )
      expect(missed.map(({ path }) => path)).toEqual([])
    },
  )

  test.each(answers)(
    'no other change to the example $key of $operationId and $status is complained of',
    ({ schema, body, ...answer }) => {
      const isValid = judge(schema)
      const changes = listChanges(document, schema, body).filter(({ changed }) => isValid(changed))
      const more = { changed: { ...(body as object), more: true }, path: '' }
      const found = [more, ...changes].flatMap(({ changed }) =>
        validate({ ...answer, body: changed }),
      )
      expect(found).toEqual([])
    },
  )
})

/** Holds values against the schemas of a document as they are, the way the contract itself is tested. */
function createJudge(document: Document): (schema: Schema) => (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false })
  formats.default(ajv)
  ajv.addSchema(document, 'document')
  return (schema) =>
    ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"document#/')))
}

interface Change {
  /** Pointer to the property that is gone, or of another type. */
  path: string
  /** The whole body. */
  changed: unknown
}

/** Every body in which one required property is missing, or one property or item has a type that its schema lacks. */
function listChanges(document: Document, schema: Schema, value: unknown, path = ''): Change[] {
  const parts = partsOf(document, schema)
  const types = parts.flatMap((part) => part.type ?? [])
  const retyped = types.length > 0 ? [{ path, changed: valueNotOf(types) }] : []
  if (typeof value !== 'object' || value === null) return retyped
  const dropped = parts
    .flatMap(({ required }) => required ?? [])
    .filter((name) => name in value)
    .map((name) => {
      const { [name]: _, ...changed } = value as Record<string, unknown>
      return { path: `${path}/${name}`, changed }
    })
  const inner = Object.entries(value).flatMap(([key, child]) => {
    const schemas = parts.flatMap(({ properties, items }) =>
      Array.isArray(value) ? (items ?? []) : (properties?.[key] ?? []),
    )
    return listChanges(document, { allOf: schemas } as Schema, child, `${path}/${key}`).map(
      (change) => ({
        ...change,
        changed: Array.isArray(value)
          ? value.with(Number(key), change.changed)
          : { ...value, [key]: change.changed },
      }),
    )
  })
  return [...retyped, ...dropped, ...inner]
}

interface Part {
  type?: string | string[]
  required?: string[]
  properties?: Record<string, Schema>
  items?: Schema
}

/** The schemas that together describe a value, those of choices too. */
function partsOf(document: Document, reference: Schema): Part[] {
  const schema = resolve(document, reference)
  const { allOf = [], oneOf = [], anyOf = [] } = schema
  const inner = [...allOf, ...oneOf, ...anyOf].flatMap((part) => partsOf(document, part))
  return [schema as Part, ...inner]
}

function valueNotOf(types: string[]): unknown {
  const others = { string: 'text', boolean: true, array: [], object: {} }
  return Object.entries(others).find(([type]) => !types.includes(type))?.[1]
}
