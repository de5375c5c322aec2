import type { Contract } from '@casebook/openapi'
import type { OperationFacts } from '../contract-facts.ts'
import { contractFactsOf } from './contract-facts-of.ts'
import { statusErrorName } from './status-error-name.ts'

/** Where the functions are that operations need. */
const MODULES = {
  findSecrets: 'find-secrets',
  isFormRepeatable: 'write-body',
  isRepeatable: 'write-request',
  readAny: 'read-any',
  readBytes: 'read-any',
  readJson: 'read-json',
  readNothing: 'read-nothing',
  writeBody: 'write-body',
  writeHeaders: 'write-headers',
  writeJson: 'write-json',
  writeList: 'write-list',
  writeQuery: 'write-query',
  writeStyled: 'write-styled',
  writeStyledQuery: 'write-styled',
}

/**
 * Writes the module of one API with what the client must know of its contract at run time, and with the functions that
 * its operations need. It only declares, so that bundlers leave out what a program does not use.
 *
 * @throws when the contract asks for something that the client cannot do.
 */
export function generateContract({ name, document }: Contract): string {
  const { operations, ...facts } = contractFactsOf(document)
  const functions = Object.values(operations).flatMap((each) => Object.values(functionsOf(each)))
  const statuses = [...new Set(Object.values(operations).flatMap(({ errors }) => errors))].sort()
  const written = writeObject({
    ...writeValues(facts),
    statusErrors: writeObject(
      Object.fromEntries(statuses.map((status) => [status, statusErrorName(status)])),
    ),
    operations: writeObject(
      Object.fromEntries(
        Object.entries(operations).map(([id, each]) => [
          id,
          writeObject({ ...writeValues(each), ...functionsOf(each) }),
        ]),
      ),
    ),
  })
  return `// Generated from the contract ${name} by \`pnpm generate\`. Do not edit.
import type { ContractFacts } from '../contract-facts.ts'
${Object.entries(MODULES)
  .filter(([each]) => functions.includes(each))
  .map(([each, file]) => `import { ${each} } from '../${file}.ts'\n`)
  .join(
    '',
  )}import { ${statuses.map(statusErrorName).join(', ')} } from '../generated/status-errors.ts'

export const contract: ContractFacts = ${written}
`
}

/** Writes the values of an object, each by itself. */
function writeValues(object: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key, JSON.stringify(value, null, 2)]),
  )
}

/** Writes an object whose values are written already. */
function writeObject(values: Record<string, string>): string {
  const lines = Object.entries(values).map(([key, value]) => `${JSON.stringify(key)}: ${value},\n`)
  return `{\n${lines.join('').replace(/^(?=.)/gm, '  ')}}`
}

/** The functions that an operation needs, by what they do for it. */
function functionsOf(operation: OperationFacts): Record<string, string> {
  const { secrets, query, lists, headers, styles, body, mediaType, repeatable, answers } = operation
  const forms = Object.values(answers)
  return {
    ...(secrets && { findSecrets: 'findSecrets' }),
    ...(lists && { writeParameter: 'writeList' }),
    ...(styles && { writeParameter: 'writeStyled' }),
    ...(query && { writeQuery: styles ? 'writeStyledQuery' : 'writeQuery' }),
    ...(headers && { writeHeaders: 'writeHeaders' }),
    ...(body && { writeBody: mediaType ? 'writeBody' : 'writeJson' }),
    ...(typeof repeatable === 'object' && {
      isRepeatable: mediaType ? 'isFormRepeatable' : 'isRepeatable',
    }),
    ...(forms.includes('bytes') && { readContent: 'readBytes' }),
    readAnswer: readingOf(forms),
  }
}

/** The smallest function that reads answers of some forms. */
function readingOf([form, ...others]: OperationFacts['answers'][string][]): string {
  if (others.length > 0 || form === 'text' || form === 'bytes') return 'readAny'
  return form === 'none' ? 'readNothing' : 'readJson'
}
