import { watch } from 'chokidar'

/** How long nothing may change before the call comes, in milliseconds. */
const CALM = 100
/** How long the call waits for calm at the most, in milliseconds. */
const PATIENCE = 1000

/** Watches files until it is closed. */
export interface FileWatcher {
  /** Resolves when changes are noticed from now on. */
  ready: Promise<void>
  /** Watches these files from now on, and no others. */
  update(files: string[]): void
  /** Stops watching. No call comes after it. */
  close(): Promise<void>
}

/**
 * Calls back when one of some files changes, is replaced by an editor, or comes back: once for all that happens at
 * about the same time, and not before the last call has ended. That a file is gone is no change, since editors take
 * files away for a moment.
 *
 * @param files absolute paths; only they are watched
 */
export function watchFiles(files: string[], changed: () => void | Promise<void>): FileWatcher {
  let watched = [...files]
  let since: number | undefined
  let timer: NodeJS.Timeout | undefined
  let calling = false
  let isClosed = false
  const watcher = watch(watched, { ignoreInitial: true })
  watcher.on('all', (event) => {
    if (event === 'add' || event === 'change') notice()
  })
  watcher.on('error', (error) => {
    process.emitWarning(`Changes of files may go unnoticed: ${(error as Error).message}`)
  })

  function notice(): void {
    since ??= Date.now()
    clearTimeout(timer)
    timer = setTimeout(call, Math.min(CALM, Math.max(0, since + PATIENCE - Date.now())))
  }

  async function call(): Promise<void> {
    since = undefined
    if (calling) return notice()
    calling = true
    try {
      await changed()
    } finally {
      calling = false
    }
  }

  return {
    ready: new Promise((resolve) => watcher.once('ready', resolve)),
    update: (next) => {
      if (isClosed) return
      watcher.unwatch(watched.filter((file) => !next.includes(file)))
      watcher.add(next.filter((file) => !watched.includes(file)))
      watched = [...next]
    },
    close: async () => {
      isClosed = true
      clearTimeout(timer)
      await watcher.close()
    },
  }
}
