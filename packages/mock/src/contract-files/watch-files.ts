import { watch } from 'chokidar'
import { callWhenCalm } from './call-when-calm.ts'

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
 * Calls back when some files change, are replaced by an editor, or come back: once for all that happens at about the
 * same time, and not before the last call has ended. That a file is gone is no change, since editors take files away
 * for a moment.
 *
 * @param files absolute paths; only they are watched
 * @param changed gets the paths of those that changed
 */
export function watchFiles(
  files: string[],
  changed: (files: string[]) => void | Promise<void>,
): FileWatcher {
  let watched = [...files]
  let isClosed = false
  const { notice, stop } = callWhenCalm(changed)
  const watcher = watch(watched, { ignoreInitial: true })
  watcher.on('all', (event, file) => {
    if (event === 'add' || event === 'change') notice(file)
  })
  watcher.on('error', (error) => {
    process.emitWarning(`Changes of files may go unnoticed: ${(error as Error).message}`)
  })

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
      stop()
      await watcher.close()
    },
  }
}
