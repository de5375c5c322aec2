import { type Contract, type Schema, withReadableNotes } from '@casebook/openapi'
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import ts from 'typescript'
import { documentOfTypes } from './document-of-types.ts'
import { isBinary } from './media-kind.ts'

const { factory, SyntaxKind } = ts

/** Writes the module with the types of a contract's schemas, paths and operations. */
export async function generateTypes({ name, document }: Contract): Promise<string> {
  const readable = documentOfTypes(withReadableNotes(document))
  const types = await openapiTS(readable as unknown as OpenAPI3, {
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesKeepCasing: true,
    rootTypesNoSchemaPrefix: true,
    transform: (schema) =>
      isBinary(schema as Schema) ? factory.createTypeReferenceNode('Blob') : undefined,
    transformProperty: withUndefined,
  })
  return `// Generated from the contract ${name} by \`pnpm generate\`. Do not edit.\n${astToString(types)}`
}

/** What may be left out may be undefined, however a program compiles. */
function withUndefined(property: ts.PropertySignature): ts.PropertySignature {
  const { modifiers, name, questionToken, type } = property
  if (!questionToken || !type) return property
  const either = factory.createUnionTypeNode([
    type,
    factory.createKeywordTypeNode(SyntaxKind.UndefinedKeyword),
  ])
  return factory.updatePropertySignature(property, modifiers, name, questionToken, either)
}
