import { LRUCache } from 'lru-cache'
import { clipExchange } from './clip-exchange.ts'
import type { Exchange } from './exchange.ts'
import { fitsFilter } from './fits-filter.ts'
import { measureExchange } from './measure-exchange.ts'
import type { Filter } from './read-filter.ts'

/** Options of {@link Journal}. */
export interface JournalOptions {
  /** Makes a copy without secrets. */
  mask: (exchange: Exchange) => Exchange
  /** How many exchanges are kept at the most. Default: 1000. */
  most?: number
}

/** In characters, of all exchanges together. */
const MOST_CHARACTERS = 32 * 1024 * 1024

/**
 * The newest exchanges, no more than the first 16 KiB of each body. When they are too many, or take more than 32
 * million characters, the oldest go.
 */
export class Journal {
  readonly #mask: JournalOptions['mask']
  readonly #kept: LRUCache<number, { exchange: Exchange; masked: boolean }>

  constructor({ mask, most = 1000 }: JournalOptions) {
    this.#mask = mask
    this.#kept = new LRUCache({ max: most, maxSize: MOST_CHARACTERS })
  }

  /** Keeps an exchange. Secrets are masked when they are read, since this must be quick. */
  add(exchange: Exchange): void {
    const clipped = clipExchange(exchange)
    this.#kept.set(
      exchange.id,
      { exchange: clipped, masked: false },
      { size: measureExchange(clipped) },
    )
  }

  /** The exchanges that fit, the newest last, without their secrets. */
  find(filter: Filter): Exchange[] {
    const found = this.#masked().filter((exchange) => fitsFilter(exchange, filter))
    return filter.limit === undefined
      ? found
      : found.slice(Math.max(0, found.length - filter.limit))
  }

  /** Forgets the exchanges of one world, or all of them. */
  clear(world?: string): void {
    for (const [id, { exchange }] of [...this.#kept.entries()]) {
      if (world === undefined || exchange.world === world) this.#kept.delete(id)
    }
  }

  /** Each is masked once at the most, before any filter sees it: a filter by path would tell a secret in the path. */
  #masked(): Exchange[] {
    const entries = [...this.#kept.rvalues()].filter((entry) => entry !== undefined)
    return entries.map((entry) => {
      if (!entry.masked) entry.exchange = this.#mask(entry.exchange)
      entry.masked = true
      return entry.exchange
    })
  }
}
