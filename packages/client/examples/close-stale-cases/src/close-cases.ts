import type { CloseCaseError, R7CrmClient } from '@casebook/client/r7-crm'
import type { ListedCase } from './read-cases.ts'

/** A case that was closed, or else why it may not be. */
export interface Outcome extends ListedCase {
  error?: CloseCaseError | undefined
}

/**
 * Closes cases, some at once. After the signal no further one is begun, and those under way end with `AbortedError`.
 *
 * @param report is told of each case as it is done.
 */
export async function closeCases(
  crm: R7CrmClient,
  cases: ListedCase[],
  { concurrency, signal }: { concurrency: number; signal: AbortSignal },
  report: (outcome: Outcome) => void,
): Promise<void> {
  // The workers share one iterator, so each takes what no other has taken.
  const waiting = cases.values()
  const work = async () => {
    for (const each of waiting) {
      if (signal.aborted) return
      const { error } = await crm.closeCase({ caseid: each.id }, { signal })
      report({ ...each, error })
    }
  }
  await Promise.all(Array.from({ length: concurrency }, work))
}
