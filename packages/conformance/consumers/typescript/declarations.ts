// What programs export must have types that can be written down, from every function of the client.
import { byPath } from '@casebook/client/by-path'
import { createEgainCasemgrClient } from '@casebook/client/egain-casemgr'
import {
  authorizationCode,
  clientCredentials,
  defaultScopes,
} from '@casebook/client/egain-casemgr/oauth'
import { validateAnswers as validateEgainAnswers } from '@casebook/client/egain-casemgr/validate'
import {
  type Case,
  createR7CrmClient,
  signIn,
  type Task,
  toCaseUpdate,
  toTaskUpdate,
} from '@casebook/client/r7-crm'
import { validateAnswers } from '@casebook/client/r7-crm/validate'

export const crm = createR7CrmClient({ portal: 'portal.example.org' })
export const crmByPath = byPath(createR7CrmClient({ portal: 'portal.example.org' }))
export const copied = { ...crm }
export const orThrow = { ...crm.orThrow }
export const { closeCase, listCaseContacts } = crm
export const token = signIn(crm, { userName: 'mike', password: 'secret' })
export const validate = [validateAnswers({ mode: 'warn' }), validateEgainAnswers({ mode: 'throw' })]
export const toUpdates = (from: { case: Case; task: Task }) =>
  [toCaseUpdate(from.case), toTaskUpdate(from.task)] as const

export const casemgr = createEgainCasemgrClient()
export const casemgrByPath = byPath(casemgr)
export const scopes = defaultScopes
export const service = clientCredentials({
  tokenUrl: 'https://login.example.org/token',
  clientId: 'client',
  clientSecret: 'secret',
})
export const user = authorizationCode({
  tokenUrl: 'https://login.example.org/token',
  authorizationUrl: 'https://login.example.org/authorize',
  clientId: 'client',
  redirectUri: 'https://desk.example.org/callback',
})

export class Cases {
  readonly calls = byPath(crm)
  close = (caseid: number) => crm.closeCase({ caseid })
  closeOrThrow = (caseid: number) => crm.orThrow.closeCase({ caseid })
  contacts = (caseid: number) =>
    this.calls.GET('/api/2.0/crm/case/{caseid}/contact', { params: { path: { caseid } } })
  closeBoth = async (ids: readonly number[]) =>
    Promise.all([
      casemgr.closeCase({ ids }),
      casemgrByPath.PATCH('/case/{ids}/close', {
        params: { path: { ids: ids.join() } },
      }),
    ])
}
