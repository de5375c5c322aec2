import type { FileHandle } from 'node:fs/promises'

/** In bytes. Enough for what comes before the entries of a recording. */
const HEAD = 64 * 1024

/**
 * Lets a recording take the place of nothing but an earlier one of this mock, since a mistyped path would cost a file
 * otherwise, and a recording of a browser cannot be made again.
 *
 * @param creator the name in recordings of this mock
 * @throws Error when a file holds anything else.
 */
export async function checkReplaceable(file: FileHandle, creator: string): Promise<void> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0)
  if (bytesRead === 0 || creatorOf(buffer.toString('utf8', 0, bytesRead)) === creator) return
  throw new Error(
    'It is there already and is not a recording of the mock, so it is not overwritten.',
  )
}

/** Who made a HAR file, from its beginning. A large one is not read to its end. */
function creatorOf(head: string): string | undefined {
  const log =
    /^\uFEFF?\s*\{\s*"log"\s*:\s*\{\s*"version"\s*:\s*"[\d.]+"\s*,\s*"creator"\s*:\s*\{\s*"name"\s*:\s*"([^"\\]*)"/
  return log.exec(head)?.[1]
}
