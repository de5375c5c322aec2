import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

/**
 * Makes a folder the same as another, and touches only the files that differ: a copy of it by time or content stays
 * small, and a server that reads from it misses no page meanwhile.
 *
 * @param to path of the folder, which need not exist
 * @param from path of the folder that has what it shall have
 * @returns the paths within the folder of the files that were written or removed, in order
 */
export function updateFolder(to: string, from: string): string[] {
  const wanted = list(from)
  const removed = list(to).filter((file) => !wanted.includes(file))
  for (const file of removed) removeFile(to, file)
  const written = wanted.filter((file) => !isSame(join(from, file), join(to, file)))
  for (const file of written) {
    mkdirSync(dirname(join(to, file)), { recursive: true })
    copyFileSync(join(from, file), join(to, file))
  }
  return [...removed, ...written].sort()
}

/** The files of a folder, also the hidden ones. */
function list(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
}

function isSame(one: string, other: string): boolean {
  return existsSync(other) && readFileSync(one).equals(readFileSync(other))
}

/** Removes a file, and the folders that it leaves empty. */
function removeFile(root: string, file: string): void {
  rmSync(join(root, file))
  const parts = dirname(file).split(sep)
  for (; parts.length > 0; parts.pop()) {
    const folder = join(root, ...parts)
    if (readdirSync(folder).length > 0 || folder === join(root)) return
    rmSync(folder, { recursive: true })
  }
}
