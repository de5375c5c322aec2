import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

/**
 * What `make` returned when it was last asked for the same, or what it returns now. Nothing but the last of each name
 * is kept.
 *
 * @param folder URL of the folder to remember it in, ending in a slash; it may vanish at any time
 * @param name what a file may be called
 * @param sources all that it is made from, as JSON can write it
 * @param make returns what JSON can write
 */
export async function remembered<T>(
  folder: URL,
  name: string,
  sources: unknown,
  make: () => Promise<T>,
): Promise<T> {
  const file = new URL(`${name}.json`, folder)
  const hash = createHash('sha256').update(JSON.stringify(sources)).digest('base64url')
  const last = read<T>(file)
  if (last?.hash === hash) return last.made
  const made = await make()
  mkdirSync(folder, { recursive: true })
  // Whoever reads meanwhile finds the old file or the new one, and never a part.
  const written = new URL(`${file.href}.${process.pid}`)
  writeFileSync(written, JSON.stringify({ hash, made }))
  renameSync(written, file)
  return made
}

/** Nothing, where there is no such file or somebody broke it. */
function read<T>(file: URL): { hash: string; made: T } | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
