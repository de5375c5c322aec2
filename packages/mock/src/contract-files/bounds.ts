import { realpath } from 'node:fs/promises'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'

/** The folders below which the files lie that may be referred to, as absolute paths. */
export type Bounds = readonly string[]

/**
 * The bounds of a description: the folder of its first file, and one that the user allows.
 *
 * @param first absolute path of the first file
 * @param root relative to the working directory
 * @throws Error in a sentence when there is no such folder.
 */
export async function boundsOf(first: string, root?: string): Promise<Bounds> {
  const real = await Promise.all([
    realpath(dirname(first)).catch(() => []),
    root === undefined ? [] : realpath(root).catch(() => refuseRoot(root)),
  ])
  return [dirname(first), ...real.flat()]
}

/** A file is there, and may not be read. */
export class OutsideError extends Error {}

/**
 * Checks that a file lies within the bounds, and that no link leads out of them.
 *
 * @param file absolute path
 * @throws {@link OutsideError} in a sentence when it does not; Error when there is none.
 */
export async function checkWithin(file: string, bounds: Bounds): Promise<void> {
  const real = await realpath(file).catch(() => undefined)
  if (bounds.some((folder) => isBelow(real ?? file, folder))) return
  const [folder = ''] = bounds
  const link = isBelow(file, folder) ? ` (it is a link to ${real})` : ''
  const message = `${file} lies outside ${folder}${link}, and is not read. To allow it, give a folder that holds both: --root FOLDER, or root in startMock.`
  throw real === undefined ? new Error(message) : new OutsideError(message)
}

function isBelow(file: string, folder: string): boolean {
  const path = relative(folder, file)
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path)
}

function refuseRoot(root: string): never {
  throw new Error(`There is no folder ${resolve(root)}, which is given as the root.`)
}
