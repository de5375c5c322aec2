import { constants, type Stats } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'

/** Unlike `w` it leaves what is there until that was looked at. */
const FLAGS = constants.O_RDWR | constants.O_CREAT

const SEPARATOR = ',\n'

/** A file that holds a list between a head and a tail, and is complete after each append. */
export class ListFile {
  readonly #file: FileHandle
  readonly #head: string
  readonly #tail: string
  /** Where the next item goes, in bytes: over the tail. */
  #end: number

  private constructor(file: FileHandle, head: string, tail: string) {
    this.#file = file
    this.#head = head
    this.#tail = tail
    this.#end = Buffer.byteLength(head)
  }

  /**
   * Makes the file with an empty list, in the place of one that is there already.
   *
   * @param check looks at the file before it is emptied, and throws to leave it
   * @throws Error that says why it cannot be written.
   */
  static async open(
    path: string,
    head: string,
    tail: string,
    check: (file: FileHandle) => Promise<void> = async () => undefined,
  ): Promise<ListFile> {
    await checkKind(stat(path).catch(() => undefined))
    const file = await open(path, FLAGS)
    const list = new ListFile(file, head, tail)
    try {
      await checkKind(file.stat())
      await check(file)
      await file.truncate(0)
      await list.#write(head + tail, 0)
    } catch (error) {
      await file.close()
      throw error
    }
    return list
  }

  /**
   * Adds items.
   *
   * @throws Error of the file system. The list is then as it was, if that can be written.
   */
  async append(items: string[]): Promise<void> {
    const first = this.#end === Buffer.byteLength(this.#head)
    const text = (first ? '' : SEPARATOR) + items.join(SEPARATOR)
    try {
      await this.#write(text + this.#tail, this.#end)
      this.#end += Buffer.byteLength(text)
    } catch (error) {
      await this.#file.truncate(this.#end).catch(() => undefined)
      await this.#write(this.#tail, this.#end).catch(() => undefined)
      throw error
    }
  }

  close(): Promise<void> {
    return this.#file.close()
  }

  /** Until all is written, since a disk that is nearly full takes a part. */
  async #write(text: string, position: number): Promise<void> {
    const bytes = Buffer.from(text)
    for (let done = 0; done < bytes.length; ) {
      const { bytesWritten } = await this.#file.write(bytes, done, undefined, position + done)
      done += bytesWritten
    }
  }
}

/** Before it is opened too, since to open a device may set it going. */
async function checkKind(stats: Promise<Stats | undefined>): Promise<void> {
  if ((await stats)?.isFile() === false) throw new Error('It is a folder or a device.')
}
