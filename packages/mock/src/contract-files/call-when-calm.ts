/** How long nothing may happen before the call comes, in milliseconds. */
export const CALM = 100
/** How long the call waits for calm at the most, in milliseconds. */
export const PATIENCE = 1000

/** Collects what happens until it is calm. */
export interface CalmCaller<Item> {
  /** Says that something happened. */
  notice(item: Item): void
  /** No call comes after it. */
  stop(): void
}

/**
 * Calls once for all that happens at about the same time, and not before the last call has ended.
 *
 * @param call gets each item once, in the order in which they were noticed first
 */
export function callWhenCalm<Item>(
  call: (items: Item[]) => void | Promise<void>,
): CalmCaller<Item> {
  const items = new Set<Item>()
  let since: number | undefined
  let timer: NodeJS.Timeout | undefined
  let calling = false

  function wait(): void {
    since ??= Date.now()
    clearTimeout(timer)
    timer = setTimeout(end, Math.min(CALM, Math.max(0, since + PATIENCE - Date.now())))
  }

  async function end(): Promise<void> {
    since = undefined
    if (calling) return wait()
    const noticed = [...items]
    items.clear()
    calling = true
    try {
      await call(noticed)
    } finally {
      calling = false
    }
  }

  return {
    notice: (item) => {
      items.add(item)
      wait()
    },
    stop: () => clearTimeout(timer),
  }
}
