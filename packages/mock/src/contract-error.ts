/** The contract itself is broken: what one of its extensions says cannot be done. */
export class ContractError extends Error {
  override readonly name = 'ContractError'
  readonly statusCode = 500
}
