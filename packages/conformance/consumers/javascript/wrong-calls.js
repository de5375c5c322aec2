// Never called: the compiler alone reads it, and finds in plain JavaScript what is wrong.
import { createEgainCasemgrClient } from '@casebook/client/egain-casemgr'
import { createR7CrmClient } from '@casebook/client/r7-crm'

export async function wrongCalls() {
  // @ts-expect-error it must be said where the portal is
  const crm = createR7CrmClient({ token: 'token' })
  // @ts-expect-error a case has an identifier
  await crm.closeCase({})
  // @ts-expect-error an identifier is a number
  await crm.closeCase({ caseid: true })
  // @ts-expect-error no operation has this name
  await crm.closeCases({ caseid: 1234 })
  const { data } = await crm.closeCase({ caseid: 1234 })
  // @ts-expect-error there may be an error in place of data
  data.isClosed
  // @ts-expect-error cases of eGain are closed by a list
  await createEgainCasemgrClient({ token: 'token' }).closeCase({ caseid: 1001 })
}
