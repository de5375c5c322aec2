// Whatever may be left out may be undefined, and lists may be readonly, under all strict options.
import { byPath } from '@casebook/client/by-path'
import { createEgainCasemgrClient } from '@casebook/client/egain-casemgr'
import { authorizationCode, clientCredentials } from '@casebook/client/egain-casemgr/oauth'
import { createR7CrmClient, signIn, type Token, type TokenSource } from '@casebook/client/r7-crm'
import { validateAnswers } from '@casebook/client/r7-crm/validate'

interface Settings {
  text: string | undefined
  number: number | undefined
  date: Date | undefined
  signal: AbortSignal | undefined
  ids: readonly number[]
  people: readonly string[] | undefined
}

export async function callWith({ text, number, date, signal, ids, people }: Settings) {
  const limits = {
    timeout: number,
    totalTimeout: number,
    retries: number,
    retryDelay: number,
    maxRetryDelay: number,
  }
  const hooks = {
    onRequest: undefined,
    onResponse: undefined,
    onRetry: undefined,
    onEnd: undefined,
  }
  const options = { ...limits, hooks, fetch: undefined, headers: undefined, token: text }
  const source: TokenSource = (): Token => ({ token: 'token', expires: date })
  const crm = createR7CrmClient({ portal: 'a.example', baseUrl: undefined, ...options })
  const casemgr = createEgainCasemgrClient({
    ...options,
    apiDomain: text,
    baseUrl: text,
    token: source,
  })
  createR7CrmClient({
    baseUrl: 'https://a.example',
    portal: undefined,
    validate: validateAnswers({ mode: 'warn', onViolation: undefined }),
    token: signIn(crm, {
      userName: text,
      password: text,
      provider: undefined,
      accessToken: text,
      codeOAuth: text,
      code: undefined,
    }),
  })

  const login = { clientId: 'client', scopes: people, timeout: number, fetch: undefined }
  const variables = { GATEWAY_ID: 'gateway', USER_SIGNIN_POLICY_NAME: 'policy' }
  const urls = { variables, loginDomain: text, tokenUrl: text }
  clientCredentials({ ...login, ...urls, clientSecret: 'secret' })
  authorizationCode({
    ...login,
    ...urls,
    authorizationUrl: text,
    clientSecret: text,
    redirectUri: 'https://a.example',
    onRefreshToken: undefined,
  })

  const call = { ...limits, signal, headers: undefined }
  const fields = [{ Key: 1, Value: 'Hall 3' }] as const
  const body = { title: 'Fair', members: ids, customFieldList: fields, isNotify: undefined }
  await crm.updateCase({ caseid: 1, ...body, isPrivate: undefined, accessList: people }, call)
  await crm.listCaseContacts({ caseid: 1, count: number, startIndex: number, sortBy: text })
  await casemgr.closeCase({ ids, 'Accept-Language': undefined }, call)
  const path = { caseid: 1 }
  const query = { count: number, startIndex: number, sortBy: text }
  await byPath(crm).PUT('/api/2.0/crm/case/{caseid}', { ...call, params: { path }, body })
  await byPath(crm).GET('/api/2.0/crm/case/{caseid}/contact', { params: { path, query } })
}
