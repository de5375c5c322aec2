import { type Contract, listOperations } from '@casebook/openapi'
import { languages, type SampleLanguage } from './languages.ts'
import { type SampleRequest, sampleRequest } from './sample-request.ts'

/**
 * Writes a sample of every operation in every language.
 *
 * @returns the text of each file by its path, such as `r7-crm/closeCase/sample.py`
 * @throws when a contract asks for something that a template cannot write.
 */
export function generateSamples(contracts: Contract[]): Record<string, string> {
  const files = contracts.flatMap(({ name, document }) =>
    listOperations(document).flatMap((operation) => {
      const request = sampleRequest(name, document, operation)
      return languages.map((language) => [
        `${name}/${operation.operationId}/${language.file}`,
        language.write(request).replace(OPENING, `$&${usage(language, request)}`),
      ])
    }),
  )
  return Object.fromEntries(files)
}

/** Where the first comment of a program may stand. */
const OPENING = /^(?:<\?php\n\n)?/

/** A comment that says how the program is run, and with which variables. */
function usage(language: SampleLanguage, { server, secrets }: SampleRequest): string {
  const { comment, command, file } = language
  if (!command) return ''
  const variables = [server, ...secrets].map(({ variable }) => `${variable}=…`).join(' ')
  return `${comment} ${variables} ${command} ${file}\n\n`
}
