import { type Contract, type Document, withReadableNotes } from '@casebook/openapi'
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import { generateContract } from './generate-contract.ts'
import { generateOperations } from './generate-operations.ts'
import { schemaOf } from './operation-facts.ts'

/**
 * Writes the modules of one API: its types, its operations, and what the client must know of its contract.
 *
 * @returns the text of each module by its file name
 * @throws when the contract asks for something that the client cannot do.
 */
export async function generateModules(contract: Contract): Promise<Record<string, string>> {
  const { name, document } = contract
  const header = `// Generated from the contract ${name} by \`pnpm generate\`. Do not edit.\n`
  const readable = withOptionalDefaults(withReadableNotes(document))
  const types = await openapiTS(readable as unknown as OpenAPI3, {
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesKeepCasing: true,
    rootTypesNoSchemaPrefix: true,
  })
  return {
    [`${name}.ts`]: header + astToString(types),
    [`${name}.contract.ts`]: generateContract(contract),
    [`${name}.operations.ts`]: generateOperations(contract),
  }
}

/** A parameter that has a default need not be passed: the client sends the default. */
function withOptionalDefaults(document: Document): Document {
  const copy = structuredClone(document)
  for (const parameter of Object.values(copy.components?.parameters ?? {})) {
    if ('schema' in parameter && parameter.schema) {
      if (schemaOf(copy, parameter.schema).default !== undefined) parameter.required = false
    }
  }
  return copy
}
