import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Document, listOperations } from '@casebook/openapi'
import { createClient } from '@hey-api/openapi-ts'

/** A module that the second generator wrote. */
export interface SecondModule {
  /** A name for it, where it is imported. */
  name: string
  file: string
  text: string
}

export interface SecondTypes {
  /** The types of the whole contract, with one media type of each body. */
  whole: SecondModule
  /** The types of the contract when each body has this media type only. */
  byMediaType: Map<string, SecondModule>
}

/**
 * Generates the types of a contract with Hey API. It types one media type of each body, so every media type gets
 * a module of its own, from a contract without the others.
 */
export async function writeSecondTypes(document: Document, folder: string): Promise<SecondTypes> {
  const mediaTypes = mediaTypesOf(document)
  const [whole, ...ofMediaTypes] = await Promise.all([
    writeModule(document, folder, 'whole'),
    ...mediaTypes.map((mediaType, index) =>
      writeModule(onlyMediaType(document, mediaType), folder, `only${index}`),
    ),
  ])
  return {
    whole,
    byMediaType: new Map(
      ofMediaTypes.map((module, index) => [mediaTypes[index] as string, module]),
    ),
  }
}

async function writeModule(
  document: Document,
  folder: string,
  name: string,
): Promise<SecondModule> {
  const path = join(folder, name)
  await createClient({
    input: structuredClone(document) as unknown as Record<string, unknown>,
    // Names stay those of the contract, whose case tells an operation from a schema.
    plugins: [{ name: '@hey-api/typescript', case: 'preserve', comments: false }],
    output: { path, entryFile: false, tsConfigPath: null },
    logs: { level: 'silent', file: false },
    interactive: false,
  })
  const file = join(path, 'types.gen.ts')
  return { name, file, text: readFileSync(file, 'utf8') }
}

function mediaTypesOf(document: Document): string[] {
  const contents = listOperations(document).flatMap(({ requestBody, responses }) => [
    ...(requestBody?.content ?? []),
    ...responses.flatMap(({ content }) => content),
  ])
  return [...new Set(contents.map(({ mediaType }) => mediaType))]
}

function onlyMediaType(document: Document, mediaType: string): Document {
  return JSON.parse(JSON.stringify(document), (key, value) =>
    key === 'content' && typeof value === 'object' && value !== null
      ? Object.fromEntries(
          // Without a slash it is no media type: something else is called content.
          Object.entries(value).filter(([name]) => !name.includes('/') || name === mediaType),
        )
      : value,
  )
}
