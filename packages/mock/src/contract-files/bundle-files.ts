import { dirname, relative, sep } from 'node:path'
import { type Document, isReference, resolve } from '@casebook/openapi'
import { boundsOf } from './bounds.ts'
import { copyTree } from './copy-tree.ts'
import type { Place } from './places.ts'
import { readFiles, targetOfValue } from './read-files.ts'
import { type Target, targetOf } from './reference.ts'

/** Where the files lie to which the first one refers, in the document that they make. */
const OTHERS = 'x-referred-files'

/**
 * Reads a file and all those that it refers to, and makes one document of them: the first file, with the others in an
 * extension of it, and every `$ref` leading there. In values, such as examples, `$ref` is a property like any other,
 * unless a value, or an item of its list, is nothing but a reference that leads somewhere: what is there stands in its
 * place then.
 *
 * @param root absolute path of the first file
 * @param check looks at what is in the first file, before others are read
 * @param folder below which files may lie too, beside that of the first file; relative to the working directory
 * @returns the document and the absolute paths of the files, the first one first
 * @throws Error in a sentence when a file cannot be read or may not be, or a reference leads nowhere.
 */
export async function bundleFiles(
  root: string,
  check: (value: unknown) => void = () => undefined,
  folder?: string,
): Promise<{ document: Document; files: string[] }> {
  const read = await readFiles(root, check, await boundsOf(root, folder))
  const nameOf = (file: string) => relative(dirname(root), file).split(sep).join('/')
  const references: { $ref: string; as: string; from: string }[] = []

  const copy = (file: string) => {
    const replace = (node: object, place: Place): unknown => {
      if (place === 'value') return valueAt(targetOfValue(node, file))
      if (place === 'data' || !isReference(node)) return undefined
      const { $ref, ...beside } = node
      const target = targetOf($ref, file)
      const text = read.get(target.file)?.value
      if (typeof text === 'string') return text
      const bundled = write(target)
      references.push({ $ref, as: bundled, from: file })
      return { $ref: bundled, ...(copyTree(file, beside, replace, place) as object) }
    }
    const { value, place } = read.get(file) ?? {}
    return copyTree(file, value, replace, place)
  }
  const valueAt = (target: Target | undefined): unknown => {
    const value = target && read.get(target.file)?.value
    if (target === undefined || value === undefined) return undefined
    try {
      const found =
        target.pointer === '#'
          ? value
          : resolve<object>(value as Document, { $ref: target.pointer })
      return copyTree(target.file, found, undefined, 'data')
    } catch {
      return undefined
    }
  }
  const write = ({ file, pointer }: Target) =>
    file === root ? pointer : `#/${OTHERS}/${stepOf(nameOf(file))}${pointer.slice(1)}`

  const [, ...others] = read.keys()
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
  return { document, files: [...read.keys()] }
}

/** A step of a JSON pointer within a URI. */
function stepOf(key: string): string {
  return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))
}
