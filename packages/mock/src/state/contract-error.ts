/** The contract itself is broken: what its `x-state` says cannot be done. */
export class ContractError extends Error {
  override readonly name = 'ContractError'
  readonly statusCode = 500
}
