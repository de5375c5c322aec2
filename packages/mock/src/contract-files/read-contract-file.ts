import { basename, resolve } from 'node:path'
import { type Contract, exampleRequest, type Operation } from '@casebook/openapi'
import { CONTROL } from '../control-routes.ts'
import { operationsOf } from '../operations-of.ts'
import { bundleFiles } from './bundle-files.ts'
import { checkOpenApi } from './check-openapi.ts'
import { tidyDocument } from './tidy/tidy-document.ts'

/** Options of {@link readContractFile}. */
export interface FileOptions {
  /** Folder below which files may lie that are referred to, beside that of the first file. */
  root?: string | undefined
}

/** A contract that was read of files. */
export interface ContractFile extends Contract {
  /** Absolute paths of the files, the one that was named first. */
  files: string[]
  /** What of the description the mock takes otherwise than it is written, in sentences. */
  warnings: string[]
}

/**
 * Reads an OpenAPI file, 3.0 or 3.1, in YAML or JSON, with the files that it refers to, into one document whose
 * references stay within it. Its name is that of the file, without the ending.
 *
 * @param path relative to the working directory
 * @throws Error in a sentence: no such file, neither YAML nor JSON (with line and column), another description than
 * OpenAPI 3.0 or 3.1, a `$ref` that leads nowhere, to another machine or out of the folder, or parts that are not what
 * OpenAPI says.
 */
export async function readContractFile(
  path: string,
  { root }: FileOptions = {},
): Promise<ContractFile> {
  const file = resolve(path)
  const { document, files } = await bundleFiles(file, (value) => checkOpenApi(file, value), root)
  try {
    const warnings = tidyDocument(document)
    const operations = operationsOf(document)
    if (operations.length === 0) throw new Error('it has no operation, so there is nothing to mock')
    for (const operation of operations) {
      refuseControlPath(operation)
      exampleRequest(document, operation)
    }
    return { name: basename(path).replace(/\.\w+$/, ''), document, files, warnings }
  } catch (error) {
    const reason = (error as Error).message.replace(/\.$/, '')
    throw new Error(`${file} cannot be read as OpenAPI: ${reason}.`, { cause: error })
  }
}

/** The mock would not know who is meant. */
function refuseControlPath({ method, basePath, path }: Operation): void {
  const whole = basePath + path
  if (!`${whole}/`.toLowerCase().startsWith(CONTROL)) return
  throw new Error(
    `${method.toUpperCase()} ${whole} begins with ${CONTROL}, where the mock itself is spoken to. Give the operation another path, or its server`,
  )
}
