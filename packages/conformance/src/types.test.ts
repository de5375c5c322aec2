import {
  type CloseCaseError as CloseEgainCaseError,
  createEgainCasemgrClient,
  type NotAcceptableError,
  type WSErrorCommon,
} from '@casebook/client/egain-casemgr'
import {
  type AccessToken,
  type BadRequestError,
  type CallFailure,
  type Case,
  type CaseEnvelope,
  type CloseCaseError,
  type Company,
  type Contact,
  type ContactListEnvelope,
  createR7CrmClient,
  type ErrorEnvelope,
  type ForbiddenError,
  type InternalServerError,
  type MethodNotAllowedError,
  NotFoundError,
  type PaymentRequiredError,
  type Person,
  type SecondFactorRequest,
  type ServiceUnavailableError,
  type Task,
  type TaskEnvelope,
  type UnauthorizedError,
} from '@casebook/client/r7-crm'
import { expectTypeOf, test } from 'vitest'

const fetch = async () => new Response('{"response":{}}')
const crm = createR7CrmClient({ portal: 'yourportal.r7-office.ru', token: 'token', fetch })
const casemgr = createEgainCasemgrClient({ token: 'token', fetch })
const oneCase = { caseid: 1234 }

test('a result has the payload as data and the whole body as envelope, or neither', async () => {
  const closed = await crm.closeCase(oneCase)
  expectTypeOf(closed.data).toEqualTypeOf<Case | undefined>()
  expectTypeOf(closed.envelope).toEqualTypeOf<CaseEnvelope | undefined>()
  expectTypeOf(closed.response).toEqualTypeOf<Response | undefined>()

  const contacts = await crm.listCaseContacts({ ...oneCase, type: 'person', count: 25 })
  expectTypeOf(contacts.data).branded.toEqualTypeOf<Contact[] | undefined>()
  expectTypeOf(contacts.envelope).toEqualTypeOf<ContactListEnvelope | undefined>()
  expectTypeOf<Awaited<ReturnType<typeof crm.updateTask>>['envelope']>().toEqualTypeOf<
    TaskEnvelope | undefined
  >()

  const refused = await casemgr.closeCase({ ids: 1001 })
  expectTypeOf(refused.data).toEqualTypeOf<undefined>()
  expectTypeOf(refused.envelope).toEqualTypeOf<undefined>()
})

test('the calls of orThrow resolve to the payload alone', () => {
  expectTypeOf(crm.orThrow.closeCase).returns.toEqualTypeOf<Promise<Case>>()
  expectTypeOf(crm.orThrow.updateCase).returns.toEqualTypeOf<Promise<Case>>()
  expectTypeOf(crm.orThrow.updateTask).returns.toEqualTypeOf<Promise<Task>>()
  expectTypeOf(casemgr.orThrow.closeCase).returns.toEqualTypeOf<Promise<undefined>>()
  expectTypeOf(crm.orThrow.closeCase).parameters.toEqualTypeOf<Parameters<typeof crm.closeCase>>()
})

test('whether there is an error decides whether there is data', async () => {
  const result = await crm.closeCase(oneCase)
  if (result.error) {
    expectTypeOf(result.error).toEqualTypeOf<CloseCaseError>()
    expectTypeOf(result.data).toEqualTypeOf<undefined>()
  } else {
    expectTypeOf(result.data).toEqualTypeOf<Case>()
    expectTypeOf(result.response).toEqualTypeOf<Response>()
  }
  const { data, error } = await crm.closeCase(oneCase)
  if (!error) expectTypeOf(data).toEqualTypeOf<Case>()
  if (data) expectTypeOf(error).toEqualTypeOf<undefined>()
})

test('the errors of an operation are those of its documented statuses, and those of any call', () => {
  expectTypeOf<CloseCaseError>().toEqualTypeOf<
    | BadRequestError<ErrorEnvelope>
    | UnauthorizedError<never>
    | PaymentRequiredError<ErrorEnvelope>
    | ForbiddenError<ErrorEnvelope>
    | NotFoundError<ErrorEnvelope>
    | MethodNotAllowedError<never>
    | InternalServerError<ErrorEnvelope>
    | ServiceUnavailableError<ErrorEnvelope>
    | CallFailure
  >()
  expectTypeOf<Extract<CloseEgainCaseError, { status: 406 }>>().toEqualTypeOf<
    NotAcceptableError<WSErrorCommon>
  >()
  expectTypeOf<Extract<CloseEgainCaseError, { status: 402 }>>().toBeNever()
})

test('an error is told by its name, its class or its status, and then knows its body', () => {
  const look = (error: CloseCaseError) => {
    if (error.name === 'NotFoundError') {
      expectTypeOf(error.status).toEqualTypeOf<404>()
      expectTypeOf(error.body).toEqualTypeOf<ErrorEnvelope | string | undefined>()
    }
    if (error instanceof NotFoundError) {
      expectTypeOf(error).toEqualTypeOf<NotFoundError<ErrorEnvelope>>()
    }
    if (error.name === 'UnauthorizedError') {
      expectTypeOf(error.body).toEqualTypeOf<string | undefined>()
    }
    if (error.name === 'TimeoutError') expectTypeOf(error).not.toHaveProperty('status')
    expectTypeOf(error.retryable).toEqualTypeOf<boolean>()
  }
  expectTypeOf(look).parameter(0).toEqualTypeOf<CloseCaseError>()
})

test('a switch over the names of errors can be complete, and one that lacks a name does not compile', () => {
  const explain = (error: CloseCaseError): string => {
    switch (error.name) {
      case 'BadRequestError':
      case 'UnauthorizedError':
      case 'PaymentRequiredError':
      case 'ForbiddenError':
      case 'NotFoundError':
      case 'MethodNotAllowedError':
      case 'InternalServerError':
      case 'ServiceUnavailableError':
      case 'UnexpectedStatusError':
        return `${error.status} ${error.code}`
      case 'InvalidAnswerError':
        return `${error.violations.length}`
      case 'ConnectionError':
      case 'TimeoutError':
      case 'AbortedError':
      case 'TokenError':
        return error.message
      default: {
        const none: never = error
        return none
      }
    }
  }
  const forget = (error: CloseEgainCaseError): string => {
    switch (error.name) {
      case 'BadRequestError':
      case 'UnauthorizedError':
      case 'ForbiddenError':
      case 'NotFoundError':
      case 'InternalServerError':
      case 'UnexpectedStatusError':
      case 'InvalidAnswerError':
      case 'ConnectionError':
      case 'TimeoutError':
      case 'AbortedError':
      case 'TokenError':
        return error.message
      default: {
        // @ts-expect-error NotAcceptableError is left
        const none: never = error
        return none
      }
    }
  }
  expectTypeOf(explain).returns.toBeString()
  expectTypeOf(forget).returns.toBeString()
})

test('a sign-in has a token, or null when a second factor is wanted', async () => {
  const { data } = await crm.authenticate({ userName: 'mike', password: 'secret' })
  expectTypeOf(data).toEqualTypeOf<AccessToken | SecondFactorRequest | undefined>()
  if (data?.token) expectTypeOf(data).toEqualTypeOf<AccessToken>()
  if (data?.token === null) expectTypeOf(data).toEqualTypeOf<SecondFactorRequest>()
})

test('isCompany tells a person from a company', () => {
  const pick = (contact: Contact) => {
    if (contact.isCompany) expectTypeOf(contact).toEqualTypeOf<Company>()
    else expectTypeOf(contact).toEqualTypeOf<Person>()
  }
  expectTypeOf(pick).parameter(0).toEqualTypeOf<Contact>()
})

test('presence on the wire decides what is optional', () => {
  expectTypeOf<Case['isClosed']>().toEqualTypeOf<boolean>()
  expectTypeOf<Task['isClosed']>().toEqualTypeOf<boolean | undefined>()
  expectTypeOf<Task['alertValue']>().toEqualTypeOf<number | undefined>()
  expectTypeOf<null>().toExtend<Contact['currency']>()
})
