import { isReference } from '@casebook/openapi'
import { type Bounds, checkWithin, OutsideError } from './bounds.ts'
import { copyTree } from './copy-tree.ts'
import { parseFile } from './parse-file.ts'
import { isOnlyReference, type Place } from './places.ts'
import { type Target, targetOf } from './reference.ts'

/** One description is known that has some thousand. */
const MOST_FILES = 10_000

/** What is in a file. */
export interface ReadFile {
  value: unknown
  /** What the file is where others refer to all of it. */
  place: Place
}

/**
 * Reads a file and all those that it refers to.
 *
 * @param root absolute path of the first file
 * @param check looks at what is in the first file, before others are read
 * @param bounds below which files may lie that are referred to
 * @returns what is in them by their absolute paths, the first one first
 * @throws Error in a sentence when a file may not be read, or cannot be and not only values of examples and the like
 * refer to it.
 */
export async function readFiles(
  root: string,
  check: (value: unknown) => void,
  bounds: Bounds,
): Promise<Map<string, ReadFile>> {
  const files = new Map<string, ReadFile>()
  const wanted = new Map<string, { place: Place; referrer: string }>()
  wanted.set(root, { place: 'object', referrer: '' })
  for (const [file, { place, referrer }] of wanted) {
    const isNew = !files.has(file)
    const value = isNew ? await read(file, place, referrer, bounds) : files.get(file)?.value
    if (value === undefined) continue
    if (file === root && isNew) check(value)
    files.set(file, { value, place })
    for (const target of targetsIn(file, value, place)) {
      const known = wanted.get(target.file)
      if (known && weightOf(known.place) >= weightOf(target.place)) continue
      // Who is wanted for more than before is looked at again.
      wanted.delete(target.file)
      wanted.set(target.file, { place: target.place, referrer: file })
    }
    if (wanted.size > MOST_FILES)
      throw new Error(`${root} refers to more than ${MOST_FILES} files.`)
  }
  return files
}

/** Undefined when there is nothing to read, and nobody minds. */
async function read(
  file: string,
  place: Place,
  referrer: string,
  bounds: Bounds,
): Promise<unknown> {
  try {
    if (referrer) await checkWithin(file, bounds)
    // The first file may come from a shell, as in <(…).
    return await parseFile(file, { pipe: !referrer })
  } catch (error) {
    if (place === 'value' && !(error instanceof OutsideError)) return undefined
    throw referrer ? new Error(`${(error as Error).message} ${referrer} refers to it.`) : error
  }
}

/**
 * Where a value leads that may be nothing but a reference. As data it may just as well be what it is.
 *
 * @param file where it stands
 * @returns undefined when it is data
 */
export function targetOfValue(node: object, file: string): Target | undefined {
  if (!isOnlyReference(node)) return undefined
  try {
    return targetOf(node.$ref, file)
  } catch {
    return undefined
  }
}

function targetsIn(file: string, value: unknown, root: Place): { file: string; place: Place }[] {
  const targets: { file: string; place: Place }[] = []
  const look = (node: object, place: Place) => {
    if (place === 'value') {
      const target = targetOfValue(node, file)
      if (target) targets.push({ file: target.file, place })
    } else if (place !== 'data' && isReference(node)) {
      const { pointer, file: other } = targetOf(node.$ref, file)
      targets.push({ file: other, place: pointer === '#' ? place : 'object' })
    }
    return undefined
  }
  copyTree(file, value, look, root)
  return targets
}

/** Of several things that a file is, the one in which the most references are followed counts. */
function weightOf(place: Place): number {
  return place === 'value' ? 0 : place === 'example' ? 1 : 2
}
