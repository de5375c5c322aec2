import { useState } from 'react'
import { CasePage, type CasePageProps } from './case-page.tsx'
import { OpenCase } from './open-case.tsx'

/** Asks for a token and a case, and shows the case. */
export function App() {
  const [opened, setOpened] = useState<Omit<CasePageProps, 'onLeave'>>()
  return opened ? (
    <CasePage {...opened} onLeave={() => setOpened(undefined)} />
  ) : (
    <OpenCase onOpen={setOpened} />
  )
}
