import { dirname, relative, sep } from 'node:path'
import { type Document, isReference, resolve } from '@casebook/openapi'
import { copyTree } from './copy-tree.ts'
import { parseFile } from './parse-file.ts'
import { type Target, targetOf } from './reference.ts'

/** Where the files lie to which the first one refers, in the document that they make. */
const OTHERS = 'x-referred-files'
/** One description is known that has some thousand. */
const MOST_FILES = 10_000

/**
 * Reads a file and all those that it refers to, and makes one document of them: the first file, with the others in an
 * extension of it, and every `$ref` leading there.
 *
 * @param root absolute path of the first file
 * @param check looks at what is in the first file, before others are read
 * @returns the document and the absolute paths of the files, the first one first
 * @throws Error in a sentence when a file cannot be read, or a reference leads nowhere.
 */
export async function bundleFiles(
  root: string,
  check: (value: unknown) => void = () => undefined,
): Promise<{ document: Document; files: string[] }> {
  const values = await readAll(root, check)
  const nameOf = (file: string) => relative(dirname(root), file).split(sep).join('/')
  const references: { $ref: string; as: string; from: string }[] = []

  const copy = (file: string) =>
    copyTree(file, values.get(file), (node) => {
      if (!isReference(node)) return undefined
      const { $ref, ...beside } = node
      const target = targetOf($ref, file)
      const text = values.get(target.file)
      if (typeof text === 'string') return text
      const bundled = write(target)
      references.push({ $ref, as: bundled, from: file })
      return { $ref: bundled, ...(copyTree(file, beside) as object) }
    })
  const write = ({ file, pointer }: Target) =>
    file === root ? pointer : `#/${OTHERS}/${stepOf(nameOf(file))}${pointer.slice(1)}`

  const [, ...others] = values.keys()
  const document = copy(root) as Document
  if (others.length > 0) {
    const copies = Object.fromEntries(others.map((file) => [nameOf(file), copy(file)]))
    Object.assign(document, { [OTHERS]: copies })
  }
  for (const { $ref, as, from } of references) {
    try {
      resolve(document, { $ref: as })
    } catch (error) {
      const where = /back to itself/.test((error as Error).message) ? 'back to itself' : 'nowhere'
      throw new Error(`${from} refers to ${$ref}, which leads ${where}.`, { cause: error })
    }
  }
  return { document, files: [...values.keys()] }
}

/** What is in a file and in those that it refers to, by their absolute paths. */
async function readAll(
  root: string,
  check: (value: unknown) => void,
): Promise<Map<string, unknown>> {
  const values = new Map<string, unknown>()
  const from = new Map<string, string>([[root, '']])
  for (const [file, referrer] of from) {
    const value = await parseFile(file).catch((error) => {
      throw referrer ? new Error(`${error.message} ${referrer} refers to it.`) : error
    })
    if (file === root) check(value)
    values.set(file, value)
    copyTree(file, value, (node) => {
      if (!isReference(node)) return undefined
      const target = targetOf(node.$ref, file)
      if (!from.has(target.file)) from.set(target.file, file)
      return undefined
    })
    if (from.size > MOST_FILES) throw new Error(`${root} refers to more than ${MOST_FILES} files.`)
  }
  return values
}

/** A step of a JSON pointer within a URI. */
function stepOf(key: string): string {
  return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))
}
