import type { Document, Operation, Schema } from '@casebook/openapi'
import { docComment } from './doc-comment.ts'
import {
  bodyContent,
  defaultOf,
  type ExtendedSchema,
  flatProperties,
  schemaOf,
} from './operation-facts.ts'
import { typeOf } from './type-of.ts'

const MUST_BE_MENTIONED =
  '**Must be mentioned, since leaving it out loses what is stored. Pass `undefined` to leave it out all the same.**'

/** Writes the interface of an operation's arguments: its parameters, and its body or the properties of that. */
export function argumentTypes(document: Document, operation: Operation, typeName: string) {
  const { operationId } = operation
  const content = bodyContent(operation)
  const flat = flatProperties(document, operation)
  const parameters = operation.parameters.map((parameter) => {
    const { name, in: where, required = false, description = '' } = parameter
    const isOptional = !required || defaultOf(document, parameter) !== undefined
    const type = parameter['x-comma-separated']
      ? 'string | number | readonly (string | number)[]'
      : `NonNullable<operations['${operationId}']['parameters']['${where}']>[${JSON.stringify(name)}]`
    return { isOptional, text: property(name, isOptional, type, description) }
  })
  const members = parameters.map(({ text }) => text)
  let base = ''
  if (content) {
    const { schema, mediaType } = content
    const place = `NonNullable<operations['${operationId}']['requestBody']>['content']['${mediaType}']`
    const bodyType = typeOf(schema, place)
    if (flat) {
      const reset = flat.filter((name) => isReset(document, schema, name))
      const isReplaced = (name: string) => !flat.includes(name) || reset.includes(name)
      const replaced = Object.keys(schemaOf(document, schema).properties ?? {}).filter(isReplaced)
      const names = replaced.map((name) => `'${name}'`).join(' | ')
      base = ` extends ${names ? `Omit<${bodyType}, ${names}>` : bodyType}`
      members.push(...reset.map((name) => resetProperty(document, schema, bodyType, name)))
    } else {
      members.push(property('body', false, bodyType, 'The body of the request.'))
    }
  }
  return {
    text: `export interface ${typeName}${base} {\n${members.join('')}}\n`,
    isOptional: !content && parameters.every((each) => each.isOptional),
  }
}

/** A property whose omission loses something, so that it cannot be forgotten. */
function resetProperty(document: Document, schema: Schema, bodyType: string, name: string): string {
  const { description = '' } = propertyOf(document, schema, name)
  const type = `${bodyType}['${name}'] | undefined`
  return property(name, false, type, `${description.trim()}\n\n${MUST_BE_MENTIONED}`)
}

function property(name: string, isOptional: boolean, type: string, description: string): string {
  const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)
  return `${docComment(description, '  ')}  ${key}${isOptional ? '?' : ''}: ${type}\n`
}

function propertyOf(document: Document, schema: Schema, name: string): ExtendedSchema {
  const { properties = {} } = schemaOf(document, schema)
  const found = properties[name]
  // A property may say more beside its reference.
  return { ...schemaOf(document, found), ...found } as ExtendedSchema
}

function isReset(document: Document, schema: Schema, name: string): boolean {
  return propertyOf(document, schema, name)['x-when-omitted'] === 'reset'
}
