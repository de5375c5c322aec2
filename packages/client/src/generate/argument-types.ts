import type { Document, Operation, Parameter, Schema } from '@casebook/openapi'
import { bodyContent, flatProperties } from './body-facts.ts'
import { docComment } from './doc-comment.ts'
import { hasParts, isBinary, mediaKind } from './media-kind.ts'
import { defaultOf, parametersOf } from './parameter-facts.ts'
import { type ExtendedSchema, schemaOf } from './schema-of.ts'
import { at, typeOf } from './type-of.ts'

const MUST_BE_MENTIONED =
  '**Must be mentioned, since leaving it out loses what is stored. Pass `undefined` to leave it out all the same.**'

/** An argument of a call. */
interface Argument {
  name: string
  type: string
  description: string
  /** Whether it may be left out, or is mentioned though it may be undefined. */
  omission: 'no' | 'allowed' | 'mentioned'
}

/** Writes the interface of an operation's arguments: its parameters, and its body or the properties of that. */
export function argumentTypes(document: Document, operation: Operation, typeName: string) {
  const given = [
    ...parametersOf(operation).map((each) => ofParameter(document, operation, each)),
    ...ofBody(document, operation),
  ]
  return {
    text: `export interface ${typeName} {\n${given.map(writeArgument).join('')}}\n`,
    isOptional:
      !operation.requestBody?.required && given.every(({ omission }) => omission === 'allowed'),
  }
}

function ofParameter(
  document: Document,
  { operationId }: Operation,
  parameter: Parameter,
): Argument {
  const { name, in: where, required = false, description = '' } = parameter
  const place = `NonNullable<operations${at(operationId)}['parameters']['${where}']>${at(name)}`
  const isOptional = !required || defaultOf(document, parameter) !== undefined
  return {
    name,
    description,
    type: parameter['x-comma-separated']
      ? 'string | number | readonly (string | number)[]'
      : givenType(document, schemaOfParameter(parameter), place),
    omission: isOptional ? 'allowed' : 'no',
  }
}

function schemaOfParameter({ schema, content }: Parameter): Schema | undefined {
  const [described] = Object.values(content ?? {})
  return (schema ?? described?.schema) as Schema | undefined
}

function ofBody(document: Document, operation: Operation): Argument[] {
  const content = bodyContent(document, operation)
  if (!content) return []
  const { schema, mediaType } = content
  const place = `NonNullable<operations${at(operation.operationId)}['requestBody']>['content']${at(mediaType)}`
  const bodyType = typeOf(schema, place)
  const flat = flatProperties(document, operation)
  if (flat) return flat.map((name) => ofProperty(document, schema, bodyType, name))
  const kind = mediaKind(document, content)
  const value = givenType(document, schema, bodyType)
  const types = {
    json: value,
    parts: `FormData | ${value}`,
    form: `URLSearchParams | ${value}`,
    text: 'string',
    bytes: 'Bytes',
  }
  const omission = operation.requestBody?.required ? 'no' : 'allowed'
  return [{ name: 'body', description: 'The body of the request.', type: types[kind], omission }]
}

function ofProperty(document: Document, body: Schema, bodyType: string, name: string): Argument {
  const { properties = {}, required = [] } = schemaOf(document, body)
  const property = properties[name]
  // A property may say more beside its reference.
  const described = { ...schemaOf(document, property), ...property } as ExtendedSchema
  const { description = '', 'x-when-omitted': whenOmitted } = described
  const isReset = whenOmitted === 'reset'
  return {
    name,
    type: isBinary(described) ? 'Blob' : givenType(document, property, `${bodyType}${at(name)}`),
    description: isReset ? `${description.trim()}\n\n${MUST_BE_MENTIONED}` : description,
    omission: isReset ? 'mentioned' : required.includes(name) ? 'no' : 'allowed',
  }
}

/** The type of what may be given: lists that cannot be changed, too. */
function givenType(document: Document, schema: Schema | undefined, type: string): string {
  return hasParts(document, schema) ? `Given<${type}>` : type
}

function writeArgument({ name, type, description, omission }: Argument): string {
  const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)
  const mark = omission === 'allowed' ? '?' : ''
  const undefinable = omission === 'no' ? '' : ' | undefined'
  return `${docComment(description, '  ')}  ${key}${mark}: ${type}${undefinable}\n`
}
