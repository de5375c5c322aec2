import { byPath } from '@casebook/client/by-path'
import { createEgainCasemgrClient, type WSErrorCommon } from '@casebook/client/egain-casemgr'
import {
  type Case,
  type Contact,
  createR7CrmClient,
  type ErrorEnvelope,
  type Task,
} from '@casebook/client/r7-crm'
import { expectTypeOf, test } from 'vitest'

const fetch = async () => new Response('{"response":{}}')
const crm = byPath(createR7CrmClient({ portal: 'yourportal.r7-office.ru', token: 'token', fetch }))
const casemgr = byPath(
  createEgainCasemgrClient({
    token: 'token',
    fetch: async () => new Response(null, { status: 204 }),
  }),
)
const oneCase = { path: { caseid: 1234 } }
const oneTask = { path: { taskid: 1234 } }

test('an answer by path has the type of its whole body', async () => {
  const closed = await crm.PUT('/api/2.0/crm/case/{caseid}/close', { params: oneCase })
  expectTypeOf(closed.data?.response).toEqualTypeOf<Case | undefined>()

  const contacts = await crm.GET('/api/2.0/crm/case/{caseid}/contact', { params: oneCase })
  expectTypeOf(contacts.data?.response).branded.toEqualTypeOf<Contact[] | undefined>()

  const body = { title: 'Call', deadline: '2026-11-22', categoryid: 30 }
  const task = await crm.PUT('/api/2.0/crm/task/{taskid}', { params: oneTask, body })
  expectTypeOf(task.data?.response).branded.toEqualTypeOf<Task | undefined>()
})

test('a sign-in by path has a token, or null when a second factor is wanted', async () => {
  const { data } = await crm.POST('/api/2.0/authentication', { body: { userName: 'mike' } })
  type Answer = NonNullable<typeof data>['response']
  expectTypeOf<Answer['token']>().toEqualTypeOf<string | null>()
})

test('an error by path has the type of every error that is documented', async () => {
  const { error } = await crm.PUT('/api/2.0/crm/case/{caseid}/close', { params: oneCase })
  expectTypeOf(error).toEqualTypeOf<ErrorEnvelope | string | undefined>()

  const refused = await casemgr.PATCH('/case/{ids}/close', { params: { path: { ids: '1001' } } })
  expectTypeOf(refused.error).toEqualTypeOf<WSErrorCommon | undefined>()
  expectTypeOf(refused.data).toEqualTypeOf<undefined>()
  expectTypeOf(refused.response).toEqualTypeOf<Response>()
})

test('whether there is an error by path decides whether there is data', async () => {
  const result = await crm.PUT('/api/2.0/crm/case/{caseid}/close', { params: oneCase })
  if (result.data) expectTypeOf(result.error).toEqualTypeOf<undefined>()
  if (result.error) expectTypeOf(result.data).toEqualTypeOf<undefined>()
})

test('what the contract refuses does not compile by path either', () => {
  const calls = () => {
    // @ts-expect-error a case has a number
    crm.PUT('/api/2.0/crm/case/{caseid}/close', { params: { path: { caseid: 'abc' } } })
    // @ts-expect-error the path needs its parameter
    crm.PUT('/api/2.0/crm/case/{caseid}/close', {})
    // @ts-expect-error nothing can be closed without saying what
    crm.PUT('/api/2.0/crm/case/{caseid}/close')
    // @ts-expect-error the path is closed with PUT
    crm.POST('/api/2.0/crm/case/{caseid}/close', { params: oneCase })
    // @ts-expect-error there is no such path
    crm.PUT('/api/2.0/crm/case/{caseid}/open', { params: oneCase })
    // @ts-expect-error an update needs a title
    crm.PUT('/api/2.0/crm/case/{caseid}', { params: oneCase, body: { isPrivate: true } })
    // @ts-expect-error a list of members cannot be null
    crm.PUT('/api/2.0/crm/case/{caseid}', { params: oneCase, body: { title: 'x', members: null } })
    // @ts-expect-error a task needs a deadline
    crm.PUT('/api/2.0/crm/task/{taskid}', { params: oneTask, body: { title: 'x', categoryid: 1 } })
    crm.GET('/api/2.0/crm/case/{caseid}/contact', {
      // @ts-expect-error a person or a company, nothing else
      params: { ...oneCase, query: { type: 'robot' } },
    })
    casemgr.PATCH('/case/{ids}/close', {
      // @ts-expect-error the language is one of fifteen
      params: { path: { ids: '1001' }, header: { 'Accept-Language': 'en' } },
    })
    // @ts-expect-error closing takes no body
    casemgr.PATCH('/case/{ids}/close', { params: { path: { ids: '1001' } }, body: {} })
  }
  expectTypeOf(calls).returns.toBeVoid()
})
