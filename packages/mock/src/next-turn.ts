/**
 * Waits until the requests that have come at the same time are as far as this one. A busy mock is much faster when it
 * first reads them all, then judges them all, and then writes all answers, than when it does all of it for one after
 * the other: what has just run runs fast, and who waits for answers is woken up once.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}
