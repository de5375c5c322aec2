import type { Document, Schema } from '@casebook/openapi'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'

/** Says what is wrong with a value by a schema of a document, a line each. Nothing wrong gives an empty list. */
export type Judge = (schema: Schema, value: unknown) => string[]

/** Makes a judge that holds values against the schemas of a document under JSON Schema 2020-12. */
export function createJudge(document: Document): Judge {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  formats.default(ajv)
  ajv.addSchema(document, 'document')
  const compiled = new Map<string, ValidateFunction>()
  return (schema, value) => {
    const text = JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"document#/')
    const validate = compiled.get(text) ?? ajv.compile(JSON.parse(text))
    compiled.set(text, validate)
    validate(value)
    return (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message}`)
  }
}
