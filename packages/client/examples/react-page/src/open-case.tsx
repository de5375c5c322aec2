import { createR7CrmClient, type R7CrmClient } from '@casebook/client/r7-crm'
import { useActionState } from 'react'

interface Opened {
  crm: R7CrmClient
  caseid: number
  pageSize: number
}

/** The form in which the user says which case to show. */
export function OpenCase({ onOpen }: { onOpen: (opened: Opened) => void }) {
  const [problem, open] = useActionState((_: string | undefined, form: FormData) => {
    try {
      // The client alone holds the token, so a reload or another page forgets it.
      const crm = createR7CrmClient({
        baseUrl: location.origin,
        token: String(form.get('token')),
      })
      onOpen({ crm, caseid: Number(form.get('case')), pageSize: Number(form.get('pageSize')) })
      return undefined
    } catch (error) {
      return (error as TypeError).message
    }
  }, undefined)
  return (
    <form action={open}>
      <h1>Contacts of a case</h1>
      <label>
        Token
        <input name="token" type="password" autoComplete="off" required />
      </label>
      <label>
        Case
        <input name="case" type="number" min="1" max="2147483647" required />
      </label>
      <label>
        Contacts a page
        <input name="pageSize" type="number" min="1" max="100" defaultValue="20" required />
      </label>
      <button type="submit">Show</button>
      {problem && <p role="alert">{problem}</p>}
    </form>
  )
}
