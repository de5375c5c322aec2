import { operationsOf } from '../operations-of.ts'
import { routeOf } from '../route-of.ts'
import { type ContractFile, type FileOptions, readContractFile } from './read-contract-file.ts'

/**
 * Reads OpenAPI files that one mock shall serve. Of files with the same name, the later ones get a number.
 *
 * @param paths relative to the working directory
 * @throws Error in a sentence, as {@link readContractFile} does, and when two files have the same path.
 */
export async function readContractFiles(
  paths: string[],
  options?: FileOptions,
): Promise<ContractFile[]> {
  const contracts = await Promise.all(paths.map((path) => readContractFile(path, options)))
  checkPaths(contracts)
  return contracts.map((contract, index) => ({ ...contract, name: nameOf(contracts, index) }))
}

function nameOf(contracts: ContractFile[], index: number): string {
  const { name } = contracts[index] as ContractFile
  const before = contracts.slice(0, index).filter((each) => each.name === name).length
  return before === 0 ? name : `${name}-${before + 1}`
}

/** A request could mean either of two contracts that have the same path. */
function checkPaths(contracts: ContractFile[]): void {
  const owners = new Map<string, ContractFile>()
  for (const contract of contracts) {
    for (const { basePath, path } of operationsOf(contract.document)) {
      const { url } = routeOf(basePath + path)
      const owner = owners.get(url)
      owners.set(url, owner ?? contract)
      if (!owner || owner === contract) continue
      throw new Error(
        `${owner.files[0]} and ${contract.files[0]} both have the path ${basePath}${path}. Start a mock for each, or put another path into the servers of one.`,
      )
    }
  }
}
