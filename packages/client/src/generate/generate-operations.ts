import {
  type Contract,
  type Document,
  listOperations,
  type Operation,
  withReadableNotes,
} from '@casebook/openapi'
import { errorStatuses } from './answer-facts.ts'
import { answerTypes, errorTypes } from './answer-types.ts'
import { argumentTypes } from './argument-types.ts'
import { currentBodies } from './current-bodies.ts'
import { describeOperation } from './describe-operation.ts'
import { docComment } from './doc-comment.ts'
import { statusErrorName } from './status-error-name.ts'
import type { LeftOut } from './writable-contract.ts'

/**
 * Writes the module of one API with its operations: the types of their arguments, answers and errors.
 *
 * @param leftOut operations that the client cannot have, and that the contract has no longer.
 */
export function generateOperations({ name, document }: Contract, leftOut: LeftOut[]): string {
  const readable = withReadableNotes(document)
  const operations = listOperations(document)
  const schemas = Object.keys(document.components?.schemas ?? {})
  const statuses = [...new Set(operations.flatMap(errorStatuses))].sort((a, b) => a - b)
  const classes = statuses.map(statusErrorName)
  const parts = operations.map((operation) => writeOperation(readable, operation))
  const body = `/** What can be called. A call rejects only with a TypeError for arguments that make no request, with what the hook onRequest throws, or with a mistake in the option fetch. */
export interface Operations {
${parts.map(({ method }) => method).join('\n')}}

${parts.flatMap(({ argumentTypes, errorType }) => [argumentTypes, errorType]).join('\n')}
${currentBodies(document)}`
  const imported = (names: string[], keyword: 'import' | 'import type', from: string) => {
    const used = names.filter((each) => new RegExp(`\\b${each}\\b`).test(body))
    return used.length > 0 ? `${keyword} { ${used.join(', ')} } from '${from}'\n` : ''
  }
  return [
    `// Generated from the contract ${name} by \`pnpm generate\`. Do not edit.\n`,
    leftOut.length > 0 && '// The client cannot have these operations:\n',
    ...leftOut.map(({ operation, reason }) => `// - ${operation}: ${reason}.\n`),
    imported(['currentBody'], 'import', '../current-body.ts'),
    imported(['CallFailure'], 'import type', '../errors.ts'),
    imported(['Bytes', 'Given'], 'import type', '../given.ts'),
    imported(['CallOptions'], 'import type', '../options.ts'),
    imported(['Result'], 'import type', '../result.ts'),
    imported([...schemas, 'operations'], 'import type', `./${name}.ts`),
    imported(classes, 'import type', './status-errors.ts'),
    `\nexport type { ${schemas.join(', ')} } from './${name}.ts'\n`,
    `export { ${classes.join(', ')} } from './status-errors.ts'\n\n`,
    body,
  ]
    .filter(Boolean)
    .join('')
}

function writeOperation(document: Document, operation: Operation) {
  const { operationId } = operation
  const typeName = operationId.charAt(0).toUpperCase() + operationId.slice(1)
  const { text, isOptional } = argumentTypes(document, operation, `${typeName}Arguments`)
  const { data, envelope } = answerTypes(document, operation)
  const given = `given${isOptional ? '?' : ''}: ${typeName}Arguments`
  const comment = docComment(describeOperation(document, operation), '  ')
  const errors = errorTypes(operation).map((type) => `  | ${type}\n`)
  return {
    method: `${comment}  ${operationId}: (${given}, options?: CallOptions) => Promise<Result<${data}, ${typeName}Error, ${envelope}>>\n`,
    argumentTypes: `/** What {@link Operations.${operationId}} takes. */\n${text}`,
    errorType: `/** What {@link Operations.${operationId}} can fail with. \`switch\` over \`name\`. */\nexport type ${typeName}Error =\n${errors.join('')}`,
  }
}
