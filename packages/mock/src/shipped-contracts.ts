import { type Contract, readContracts } from '@casebook/openapi'

/** Reads the contracts that the build puts inside this package. */
export function shippedContracts(): Contract[] {
  return readContracts(new URL('../dist/contracts/', import.meta.url))
}
