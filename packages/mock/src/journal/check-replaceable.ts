import { open, stat } from 'node:fs/promises'

/** In bytes. Enough for what comes before the entries of a HAR file. */
const HEAD = 64 * 1024

/**
 * Lets a recording take the place of nothing but an earlier one, since a mistyped path would cost a file otherwise.
 *
 * @throws Error when a file is there that is neither empty nor a HAR file.
 */
export async function checkReplaceable(path: string): Promise<void> {
  const there = await stat(path).catch(() => undefined)
  // To open a pipe would wait for its writer.
  if (!there?.isFile() || there.size === 0) return
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0)
    if (!isHar(buffer.toString('utf8', 0, bytesRead))) {
      throw new Error('It is there already and is not a HAR file, so it is not overwritten.')
    }
  } finally {
    await file.close()
  }
}

/** Whether a text begins as HAR files do. A large one is not read to its end. */
function isHar(head: string): boolean {
  return /^\uFEFF?\s*\{\s*"log"\s*:\s*\{/.test(head) && /"(creator|entries)"\s*:/.test(head)
}
