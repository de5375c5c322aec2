import { readdirSync, readFileSync } from 'node:fs'
import type { OpenAPIV3_1 } from 'openapi-types'

export type Document = OpenAPIV3_1.Document
export type Schema = OpenAPIV3_1.SchemaObject | OpenAPIV3_1.ReferenceObject

/** One API's bundle: its name, as in `r7-crm.json`, and the OpenAPI document in it. */
export interface Contract {
  name: string
  document: Document
}

/** The folder in which the bundles lie, as JSON and as YAML. */
export const bundles = new URL('../dist/', import.meta.url)

/**
 * Reads every bundle in a folder, in the order of their names.
 *
 * @param folder URL of the folder, ending in a slash. Default: the bundles of this package.
 * @param language the bundles in this language, such as `ru`. Default: the English ones.
 * @throws when the folder holds no bundle, or a file in it is not JSON.
 */
export function readContracts(folder: URL = bundles, language?: string): Contract[] {
  const ending = language ? `.${language}.json` : '.json'
  const files = readdirSync(folder).filter((file) => /^[^.]+/.exec(file)?.[0] + ending === file)
  if (files.length === 0) {
    throw new Error(`No contract in ${folder.pathname}: build @casebook/openapi first.`)
  }
  return files.sort().map((file) => ({
    name: file.slice(0, -ending.length),
    document: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Document,
  }))
}
