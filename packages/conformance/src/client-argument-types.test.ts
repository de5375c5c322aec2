import {
  type CloseCaseArguments as CloseEgainCaseArguments,
  createEgainCasemgrClient,
} from '@casebook/client/egain-casemgr'
import {
  type CallOptions,
  type Case,
  createR7CrmClient,
  type Task,
  toCaseUpdate,
  toTaskUpdate,
  type UpdateCaseArguments,
  type UpdateTaskArguments,
} from '@casebook/client/r7-crm'
import { expectTypeOf, test } from 'vitest'

const fetch = async () => new Response('{"response":{}}')
const crm = createR7CrmClient({ portal: 'yourportal.r7-office.ru', token: 'token', fetch })
const casemgr = createEgainCasemgrClient({ token: 'token', fetch })

const [caseid, taskid, title] = [1234, 1234, 'Fair']
const task = { taskid, title, deadline: '2026-11-22', categoryid: 30 }
const links = { responsibleid: undefined, contactid: undefined, entityid: undefined }
const others = { ...links, entityType: undefined, alertValue: undefined }

/** Properties that cannot be left out. */
type Mentioned<Given> = {
  [Name in keyof Given]-?: object extends Pick<Given, Name> ? never : Name
}[keyof Given]

test('what the contract refuses does not compile', () => {
  const calls = () => {
    // @ts-expect-error a case has a number
    crm.closeCase({ caseid: 'abc' })
    // @ts-expect-error the path needs its parameter
    crm.closeCase({})
    // @ts-expect-error nothing can be closed without saying what
    crm.closeCase()
    // @ts-expect-error closing takes nothing else
    crm.closeCase({ caseid, title })
    // @ts-expect-error there is no such operation
    crm.openCase({ caseid })
    // @ts-expect-error an update needs a title
    crm.updateCase({ caseid, isPrivate: true, accessList: [] })
    // @ts-expect-error a list of members cannot be null
    crm.updateCase({ caseid, title, isPrivate: true, accessList: [], members: null })
    // @ts-expect-error a task needs a deadline
    crm.updateTask({ taskid, title, categoryid: 30, description: undefined, ...others })
    // @ts-expect-error a person or a company, nothing else
    crm.listCaseContacts({ caseid, type: 'robot' })
    // @ts-expect-error the language is one of fifteen
    casemgr.closeCase({ ids: 1001, 'Accept-Language': 'en' })
    // @ts-expect-error there is no such option
    crm.closeCase({ caseid }, { retry: 1 })
    // @ts-expect-error either a portal or a base URL
    createR7CrmClient({ token: 'x' })
    // @ts-expect-error not both
    createR7CrmClient({ token: 'x', portal: 'a.example', baseUrl: 'https://a.example' })
  }
  expectTypeOf(calls).returns.toBeVoid()
})

test('an update of a case that would make it public unnoticed does not compile', () => {
  const calls = () => {
    // @ts-expect-error isPrivate and accessList are missing
    crm.updateCase({ caseid, title })
    // @ts-expect-error accessList is missing
    crm.updateCase({ caseid, title, isPrivate: true })
    // @ts-expect-error isPrivate is missing
    crm.updateCase({ caseid, title, accessList: [] })
    // @ts-expect-error the same for those who want exceptions
    crm.orThrow.updateCase({ caseid, title })
    crm.updateCase({ caseid, title, isPrivate: undefined, accessList: undefined })
    crm.updateCase({ caseid, title, isPrivate: true, accessList: [], isNotify: true })
  }
  expectTypeOf(calls).returns.toBeVoid()
})

test('an update of a task that would wipe it unnoticed does not compile', () => {
  const description = undefined
  const calls = () => {
    // @ts-expect-error description and five others are missing
    crm.updateTask(task)
    // @ts-expect-error description is missing
    crm.updateTask({ ...task, ...others })
    // @ts-expect-error links and reminder are missing
    crm.updateTask({ ...task, description, responsibleid: 'x' })
    // @ts-expect-error the linked entity is missing
    crm.updateTask({ ...task, description, ...links, alertValue: 0 })
    // @ts-expect-error alertValue is missing
    crm.updateTask({ ...task, description, ...links, entityType: undefined })
    crm.updateTask({ ...task, description, ...others })
  }
  expectTypeOf(calls).returns.toBeVoid()
})

test('an update must mention all that it would lose, and need not mention the rest', () => {
  expectTypeOf<Mentioned<UpdateCaseArguments>>().toEqualTypeOf<
    'caseid' | 'title' | 'isPrivate' | 'accessList'
  >()
  expectTypeOf<Mentioned<UpdateTaskArguments>>().toEqualTypeOf<
    'taskid' | 'title' | 'deadline' | 'categoryid' | 'description' | keyof typeof others
  >()
})

test('what the API returned makes a complete update', () => {
  const calls = (from: { case: Case; task: Task }) => {
    crm.updateCase({ caseid, ...toCaseUpdate(from.case) })
    crm.updateCase({ caseid, ...toCaseUpdate(from.case), title })
    crm.orThrow.updateTask({ taskid, ...toTaskUpdate(from.task) })
    crm.updateTask({ taskid, ...toTaskUpdate(from.task), description: 'Two options' })
    // @ts-expect-error a task is not yet an update of a task
    crm.updateTask({ taskid, ...from.task })
    // @ts-expect-error nor is a case
    crm.updateCase({ caseid, ...from.case })
    // @ts-expect-error a case is no task
    toTaskUpdate(from.case)
  }
  expectTypeOf(calls).returns.toBeVoid()
})

test('identifiers in a list are a number, a text or any list of them', () => {
  const ids = [1001, '1002'] as const
  const calls = () => {
    casemgr.closeCase({ ids: 1001 })
    casemgr.closeCase({ ids: '1001,1002' })
    casemgr.closeCase({ ids: [1001, 1002] })
    casemgr.closeCase({ ids })
    // @ts-expect-error an object is no identifier
    casemgr.closeCase({ ids: {} })
    // @ts-expect-error nor is nothing
    casemgr.closeCase({ ids: undefined })
  }
  expectTypeOf(calls).returns.toBeVoid()
  expectTypeOf<CloseEgainCaseArguments['ids']>().toEqualTypeOf<
    string | number | readonly (string | number)[]
  >()
})

test('every call takes the same options', () => {
  expectTypeOf(crm.closeCase).parameter(1).toEqualTypeOf<CallOptions | undefined>()
  expectTypeOf(casemgr.closeCase).parameter(1).toEqualTypeOf<CallOptions | undefined>()
  expectTypeOf<keyof CallOptions>().toEqualTypeOf<
    | 'signal'
    | 'headers'
    | 'timeout'
    | 'totalTimeout'
    | 'retries'
    | 'retryDelay'
    | 'maxRetryDelay'
    | 'maxAnswerSize'
  >()
})
