import type { R7CrmClient } from '@casebook/client/r7-crm'
import { useActionState } from 'react'
import { Problem } from './problem.tsx'

/** The button that closes a case, and what came of it. */
export function CloseCase({ crm, caseid }: { crm: R7CrmClient; caseid: number }) {
  // Without a signal: a change that was asked for is made, whether or not the page is still there.
  const [result, close, isClosing] = useActionState(() => crm.closeCase({ caseid }), undefined)
  if (result?.data) return <p role="status">“{result.data.title}” is closed.</p>
  return (
    <form action={close}>
      <button type="submit" disabled={isClosing}>
        {isClosing ? 'Closing…' : 'Close the case'}
      </button>
      {result?.error && !isClosing && <Problem error={result.error} />}
    </form>
  )
}
