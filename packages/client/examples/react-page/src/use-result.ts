import { useEffect, useState } from 'react'

/**
 * Makes a call, and makes it anew when it changes. A call that is no longer wanted is ended.
 *
 * @param call the same function for the same arguments, made with `useCallback`.
 * @returns what the call resolves to, undefined until then; `again` repeats the call.
 */
export function useResult<Outcome>(call: (signal: AbortSignal) => Promise<Outcome>) {
  const [round, setRound] = useState(0)
  const [last, setLast] = useState<{ call: typeof call; outcome: Outcome }>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round is another call.
  useEffect(() => {
    const controller = new AbortController()
    call(controller.signal).then((outcome) => {
      if (!controller.signal.aborted) setLast({ call, outcome })
    })
    return () => controller.abort()
  }, [call, round])
  const again = () => {
    setLast(undefined)
    setRound(round + 1)
  }
  return { result: last?.call === call ? last.outcome : undefined, again }
}
