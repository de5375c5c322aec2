import type { Contract } from '@casebook/openapi'
import { contractFactsOf } from './contract-facts-of.ts'

/**
 * Writes the module of one API with what the client must know of its contract at run time, and with the functions that
 * only some operations need.
 *
 * @throws when the contract asks for something that the client cannot do.
 */
export function generateContract({ name, document }: Contract): string {
  const facts = contractFactsOf(document)
  const needs = Object.entries(facts.operations).map(
    ([id, { styles, lists, headers, mediaType = 'json', answers }]) => ({
      id,
      functions: [
        ...(styles ? ['writeStyled'] : []),
        ...(lists ? ['writeList'] : []),
        ...(headers ? ['writeHeaders'] : []),
        ...(/json$/.test(mediaType) ? [] : ['writeBody']),
        ...(Object.values(answers).includes('bytes') ? ['readBytes'] : []),
      ],
    }),
  )
  const imports = [
    ['readBytes', 'read-bytes'],
    ['writeBody', 'write-body'],
    ['writeHeaders', 'write-headers'],
    ['writeList', 'write-list'],
    ['writeStyled', 'write-styled'],
  ] as const
  return `// Generated from the contract ${name} by \`pnpm generate\`. Do not edit.
import type { ContractFacts } from '../contract-facts.ts'
${imports
  .filter(([used]) => needs.some(({ functions }) => functions.includes(used)))
  .map(([used, file]) => `import { ${used} } from '../${file}.ts'\n`)
  .join('')}
export const contract: ContractFacts = ${JSON.stringify(facts, null, 2)}
${needs
  .filter(({ functions }) => functions.length > 0)
  .map(
    ({ id, functions }) =>
      `Object.assign(contract.operations.${id} ?? {}, { ${functions.join(', ')} })\n`,
  )
  .join('')}`
}
