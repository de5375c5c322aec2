import { close, constants, createReadStream, fstat, open, type Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Socket } from 'node:net'
import type { Readable } from 'node:stream'
import { promisify } from 'node:util'

/** In bytes. The largest descriptions that are known have some ten million. */
const LARGEST = 50 * 1024 * 1024
/** How long a pipe may be silent, in milliseconds. */
const PATIENCE = 60_000
/** To open a pipe without a writer would hold up a thread for ever. Windows has neither the flag nor such pipes. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/** Options of {@link readBytes}. */
export interface ReadOptions {
  /** Whether it may be a pipe, such as that of `<(…)` in a shell. Default: false. */
  pipe?: boolean
  /** How long a pipe may be silent, in milliseconds. Default: 60000. */
  patience?: number
}

/**
 * Reads a file of 50 MiB at the most.
 *
 * @throws Error in a sentence: there is no such file, it is a folder, a device or a socket, it is too large, or it is a
 * pipe where none may be, or one to which nobody writes.
 */
export async function readBytes(file: string, options: ReadOptions = {}): Promise<Buffer> {
  try {
    return await collect(file, await openStream(file, options))
  } catch (error) {
    throw unreadable(file, error as NodeJS.ErrnoException)
  }
}

async function openStream(
  file: string,
  { pipe = false, patience = PATIENCE }: ReadOptions,
): Promise<Readable> {
  // Before it is opened, since to open a device may set it going.
  check(file, await stat(file), pipe)
  const fd = await promisify(open)(file, FLAGS)
  try {
    const stats = await promisify(fstat)(fd)
    check(file, stats, pipe)
    if (!stats.isFIFO()) return createReadStream(file, { fd })
  } catch (error) {
    await promisify(close)(fd)
    throw error
  }
  const socket = new Socket({ fd, readable: true, writable: false })
  return socket.setTimeout(patience, () => {
    socket.destroy(new Error(`${file} is a pipe, and nothing came for ${patience / 1000} seconds.`))
  })
}

function check(file: string, stats: Stats, pipe: boolean): void {
  if (stats.isDirectory()) throw new Error(`${file} is a folder: name the OpenAPI file in it.`)
  if (stats.isFIFO() && !pipe) throw new Error(`${file} is a pipe, and no file.`)
  if (!stats.isFile() && !stats.isFIFO())
    throw new Error(`${file} is a device or a socket, and no file.`)
  if (stats.size > LARGEST) throw new Error(tooLarge(file))
}

async function collect(file: string, stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > LARGEST) throw new Error(tooLarge(file))
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function tooLarge(file: string): string {
  return `${file} is larger than ${LARGEST} bytes.`
}

function unreadable(file: string, error: NodeJS.ErrnoException): Error {
  if (error.code === 'ENOENT') return new Error(`There is no file ${file}.`, { cause: error })
  if (error.code === undefined) return error
  return new Error(`${file} cannot be read: ${error.message}.`, { cause: error })
}
