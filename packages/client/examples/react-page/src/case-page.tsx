import type { R7CrmClient } from '@casebook/client/r7-crm'
import { useCallback, useState } from 'react'
import { CloseCase } from './close-case.tsx'
import { Problem } from './problem.tsx'
import { useResult } from './use-result.ts'

export interface CasePageProps {
  crm: R7CrmClient
  caseid: number
  pageSize: number
  onLeave: () => void
}

/** The contacts of a case, page by page, and a button that closes the case. */
export function CasePage({ crm, caseid, pageSize, onLeave }: CasePageProps) {
  const [startIndex, setStartIndex] = useState(0)
  const { result, again } = useResult(
    useCallback(
      (signal: AbortSignal) =>
        crm.listCaseContacts({ caseid, count: pageSize, startIndex }, { signal }),
      [crm, caseid, pageSize, startIndex],
    ),
  )
  return (
    <>
      <h1>Contacts of case {caseid}</h1>
      {!result && <p role="status">Loading…</p>}
      {result?.error && <Problem error={result.error} onRetry={again} />}
      {result?.data?.length === 0 && <p>There are none that you may see.</p>}
      <ul>
        {result?.data?.map(({ id, displayName, isCompany }) => (
          <li key={id}>
            {displayName}
            {isCompany && ' (company)'}
          </li>
        ))}
      </ul>
      <nav>
        <button
          type="button"
          disabled={startIndex === 0}
          onClick={() => setStartIndex(startIndex - pageSize)}
        >
          Previous
        </button>
        <button
          type="button"
          // Portals say how many there are only while more follow.
          disabled={result?.envelope?.total === undefined}
          onClick={() => setStartIndex(startIndex + pageSize)}
        >
          Next
        </button>
      </nav>
      <CloseCase crm={crm} caseid={caseid} />
      <button type="button" onClick={onLeave}>
        Another case
      </button>
    </>
  )
}
