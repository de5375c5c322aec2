import { type Contract, listOperations } from '@casebook/openapi'
import { languages } from './languages.ts'
import { sampleRequest } from './sample-request.ts'

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
      return languages.map(({ file, write }) => [
        `${name}/${operation.operationId}/${file}`,
        write(request),
      ])
    }),
  )
  return Object.fromEntries(files)
}
