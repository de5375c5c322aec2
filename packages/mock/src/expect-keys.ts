import { ContractError } from './contract-error.ts'

/**
 * Reads a mapping of the contract that may have certain keys only, so that a misspelt key does not go unnoticed.
 *
 * @throws ContractError that lists the keys, when the value is no mapping or has another key.
 */
export function expectKeys<Key extends string>(
  value: unknown,
  keys: readonly Key[],
  where: string,
): Partial<Record<Key, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ContractError(`${where}: write a mapping with the keys ${keys.join(', ')}.`)
  }
  const other = Object.keys(value).find((key) => !keys.includes(key as Key))
  if (other !== undefined) {
    throw new ContractError(`${where}: the key "${other}" is not known. Use ${keys.join(', ')}.`)
  }
  return value as Partial<Record<Key, unknown>>
}
