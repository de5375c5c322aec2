import { type Contract, listOperations } from '@casebook/openapi'
import { errorStatuses } from './answer-facts.ts'
import { statusErrorName } from './status-error-name.ts'

/** Writes the module with an error class for every status of failure that any contract documents. */
export function generateStatusErrors(contracts: Contract[]): string {
  const statuses = new Set(
    contracts.flatMap(({ document }) => listOperations(document).flatMap(errorStatuses)),
  )
  const sorted = [...statuses].sort((one, other) => one - other)
  const classes = sorted.map((status) => {
    const name = statusErrorName(status)
    return `/** The server answered with status ${status}. */
export class ${name}<Body = unknown> extends ApiError<Body> {
  override readonly name = '${name}'
  declare readonly status: ${status}
}
`
  })
  return `// Generated from the contracts by \`pnpm generate\`. Do not edit.
import { ApiError } from '../errors.ts'

${classes.join('\n')}`
}
