import type { FileHandle } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import manifest from '../../package.json' with { type: 'json' }
import { checkReplaceable } from './check-replaceable.ts'
import type { Exchange } from './exchange.ts'
import { harEntry } from './har-entry.ts'
import { ListFile } from './list-file.ts'
import { measureExchange } from './measure-exchange.ts'

/** How many exchanges may wait to be written at the most, and how many characters they may have together. */
const MOST_WAITING = 5000
const MOST_CHARACTERS = 32 * 1024 * 1024
/** How many are written at once, so that the server has its turns in between. */
const BATCH = 200

const creator = { name: 'casebook-mock', version: manifest.version }
const HEAD = `{"log":{"version":"1.2","creator":${JSON.stringify(creator)},"entries":[\n`
const TAIL = '\n]}}\n'

/** A recording of exchanges, without their secrets, as a HAR 1.2 file. */
export class HarFile {
  readonly #path: string
  readonly #url: string
  readonly #mask: (exchange: Exchange) => Exchange
  readonly #file: ListFile
  #waiting: Exchange[] = []
  #characters = 0
  #writing: Promise<void> | undefined
  #hasEnded = false
  #hasLost = false

  private constructor(
    path: string,
    url: string,
    mask: (exchange: Exchange) => Exchange,
    file: ListFile,
  ) {
    this.#path = path
    this.#url = url
    this.#mask = mask
    this.#file = file
  }

  /**
   * Makes the file, in the place of an earlier recording.
   *
   * @param url where the mock answers, without a final slash
   * @param mask makes a copy of an exchange without secrets
   * @throws Error that says why the file cannot be written.
   */
  static async open(
    path: string,
    url: string,
    mask: (exchange: Exchange) => Exchange,
  ): Promise<HarFile> {
    const refuse = (cause: NodeJS.ErrnoException) => {
      throw new Error(`Cannot record to ${path}. ${reason(cause)} Choose another file.`, { cause })
    }
    const check = (file: FileHandle) => checkReplaceable(file, creator.name)
    const file = await ListFile.open(path, HEAD, TAIL, check).catch(refuse)
    return new HarFile(path, url, mask, file)
  }

  /**
   * Records an exchange soon, unless a fault struck it, since then it says nothing of the API, or it is a question of a
   * browser whether a page may call. What comes faster than it is written is left out, which is said once.
   */
  add(exchange: Exchange): void {
    if (this.#hasEnded || hasFault(exchange) || isPreflight(exchange)) return
    const characters = this.#characters + measureExchange(exchange)
    if (this.#waiting.length >= MOST_WAITING || characters > MOST_CHARACTERS) {
      if (!this.#hasLost) console.error(`${this.#path} misses what came faster than it is written.`)
      this.#hasLost = true
      return
    }
    this.#characters = characters
    this.#waiting.push(exchange)
    this.#writing ??= this.#write()
  }

  /** Writes what waits and closes the file. */
  async close(): Promise<void> {
    this.#hasEnded = true
    await this.#writing
    await this.#file.close()
  }

  async #write(): Promise<void> {
    try {
      while (this.#waiting.length > 0) {
        await setImmediate()
        const batch = this.#waiting.splice(0, BATCH)
        this.#characters -= batch.reduce((sum, exchange) => sum + measureExchange(exchange), 0)
        await this.#file.append(
          batch.map((exchange) => JSON.stringify(harEntry(this.#mask(exchange), this.#url))),
        )
      }
    } catch (error) {
      this.#hasEnded = true
      this.#waiting = []
      console.error(`The recording to ${this.#path} ends here. ${reason(error as Error)}`)
    }
    this.#writing = undefined
  }
}

function hasFault({ fault, response }: Exchange): boolean {
  return fault !== undefined || response.status === 0
}

function isPreflight({ operationId, request }: Exchange): boolean {
  return (
    operationId === undefined &&
    request.method === 'OPTIONS' &&
    'access-control-request-method' in request.headers
  )
}

const REASONS: Record<string, string> = {
  ENOENT: 'Its folder does not exist.',
  EACCES: 'Writing there is not allowed.',
  EROFS: 'The disk is read-only.',
  ENOSPC: 'The disk is full.',
}

function reason({ code = '', message }: NodeJS.ErrnoException): string {
  return REASONS[code] ?? message
}
