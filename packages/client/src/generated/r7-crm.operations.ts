// Generated from the contract r7-crm by `pnpm generate`. Do not edit.
import { currentBody } from '../current-body.ts'
import type { CallFailure } from '../errors.ts'
import type { Given } from '../given.ts'
import type { CallOptions } from '../options.ts'
import type { Result } from '../result.ts'
import type { Case, CaseEnvelope, ErrorEnvelope, CaseUpdate, ContactListEnvelope, TaskUpdate, Task, TaskEnvelope, Credentials, AccessToken, AuthenticationResult, AuthenticationEnvelope, AccessTokenEnvelope, operations } from './r7-crm.ts'
import type { BadRequestError, UnauthorizedError, PaymentRequiredError, ForbiddenError, NotFoundError, MethodNotAllowedError, InternalServerError, ServiceUnavailableError } from './status-errors.ts'

export type { Count, SuccessStatus, StatusCode, ShareType, Currency, Employee, ContactBase, PortalDateTime, CustomFieldType, CustomField, Case, CaseEnvelope, ErrorEnvelope, UnauthorizedText, HtmlPage, CustomFieldValue, CaseUpdate, ListItem, Address, ContactInfoType, ContactInfo, ContactDetails, LinkedCompany, Person, Company, Contact, ContactListEnvelope, Deadline, TaskUpdate, TaskContact, TaskCategory, TaskEntity, Task, TaskEnvelope, Credentials, AccessToken, SecondFactorRequest, AuthenticationResult, AuthenticationEnvelope, AccessTokenEnvelope } from './r7-crm.ts'
export { BadRequestError, UnauthorizedError, PaymentRequiredError, ForbiddenError, NotFoundError, MethodNotAllowedError, InternalServerError, ServiceUnavailableError } from './status-errors.ts'

/** What can be called. A call rejects only with a TypeError for arguments that make no request, with what the hook onRequest throws, or with a mistake in the option fetch. */
export interface Operations {
  /**
   * Close a case: `PUT /api/2.0/crm/case/{caseid}/close`.
   *
   * Marks the case as closed and returns it, so `isClosed` is `true` in the answer.
   * The sample on the vendor's page shows `false`; it is a printed fixture, not a recorded answer.
   *
   * Closing a closed case succeeds again and changes nothing. Tasks of the case stay as they are,
   * and nobody is notified. The caller needs access to the case.
   *
   * **Where the vendor's page and the servers differ**
   *
   * - After a successful close, `isClosed` is true. The sample on the vendor's page was printed from a fixture.
   * - You may repeat the call safely when an answer was lost.
   * - Status 403 tells that the case exists; do not expect every call to hide it behind a 404.
   * - Never copy behaviour from the samples: they were generated, not recorded.
   * - Read `statusCode` and `count` if you like, but do not rely on `count` being there for an empty list.
   * - Decide by the HTTP status. The message may be in the language of the portal.
   * - A body that is no envelope means that the API has not seen the request, whatever the status. A 404 in JSON means that the object does not exist; portals up to version 10.5 on Linux send that as HTML too.
   * - Write paths as they stand here, without a slash at the end.
   * - Send identifiers from 1 to 2147483647.
   * - Expect JSON whatever you accept. For XML call `…/close.xml` or `…/1234.xml`.
   * - Read repeated elements as a list by the schema, not by counting them.
   * - Ask for whole objects, unless you read what comes without a schema.
   *
   * The client sends the call again when the network or the server fails.
   *
   * **Errors**
   *
   * - {@link BadRequestError}: The identifier of the case is zero, or it does not fit into 32 bits.
   * - {@link UnauthorizedError}: The token is missing, malformed, expired, or belongs to another portal, wherever it was sent. The body is one word of plain text, which portals label as HTML, and not an envelope.
   * - {@link PaymentRequiredError}: The portal is not paid for. In the cloud the API may say so in an envelope; a portal on a server of its own, or one that shows no page with tariffs, answers with an empty body.
   * - {@link ForbiddenError}: The caller may not do this, or may not use the CRM module at all.
   * - {@link NotFoundError}: No such case. With an HTML body a web server on Windows does not know the path, because an identifier is not made of digits; on Linux the status for that is 405.
   * - {@link MethodNotAllowedError}: An identifier in the path is not made of digits, so that no route of the portal fits. The web server answers, not the API, and names no methods in `Allow`. On Windows the status is 404.
   * - {@link InternalServerError}: The portal failed in a way that it does not explain.
   * - {@link ServiceUnavailableError}: The portal is being moved, restored or encrypted, mostly with an empty body and without `Retry-After`, or the vendor's cloud holds back a caller that sends too much.
   */
  closeCase: (given: CloseCaseArguments, options?: CallOptions) => Promise<Result<Case, CloseCaseError, CaseEnvelope>>

  /**
   * Update a case: `PUT /api/2.0/crm/case/{caseid}`.
   *
   * Changes the title, members, custom fields and access of a case, and returns the case.
   *
   * What an omitted property does depends on the property:
   *
   * - `title` must be sent every time.
   * - `members` and `customFieldList` stay as they are.
   * - `isPrivate` and `accessList` are **reset**: unless both make the case private again,
   *   it becomes public. This holds for a CRM administrator and for the author of the case;
   *   for any other editor the two properties have no effect.
   *
   * The caller needs the right to edit the case. Its open or closed state does not change.
   *
   * **Where the vendor's page and the servers differ**
   *
   * - Never copy behaviour from the samples: they were generated, not recorded.
   * - Read `statusCode` and `count` if you like, but do not rely on `count` being there for an empty list.
   * - Decide by the HTTP status. The message may be in the language of the portal.
   * - A body that is no envelope means that the API has not seen the request, whatever the status. A 404 in JSON means that the object does not exist; portals up to version 10.5 on Linux send that as HTML too.
   * - Write paths as they stand here, without a slash at the end.
   * - Send identifiers from 1 to 2147483647.
   * - Expect JSON whatever you accept. For XML call `…/close.xml` or `…/1234.xml`.
   * - Read repeated elements as a list by the schema, not by counting them.
   * - Send JSON and label it as such.
   * - Write property names as the pages do; only `customFieldList` depends on it.
   * - Leave a list out rather than sending null.
   * - Send the object without `data` around it.
   * - Send `{"Key": 1, "Value": "…"}`, otherwise the value is lost in silence.
   * - To clear a field, send a blank as its value.
   * - Send `isPrivate` and `accessList` with every update of a private case, or it becomes public.
   * - An empty list does not remove members. The identifiers are those of contacts, not of users.
   * - `isNotify` tells nobody about a public case.
   * - Keep titles within 255 characters.
   * - Replace every sample value by one of your own portal.
   * - Do not use a bare date with a time as a title or a value.
   * - Send numbers and booleans as such.
   * - Ask for whole objects, unless you read what comes without a schema.
   * - Never send the request with an empty identifier.
   * - Check values against the type of the field yourself.
   *
   * The client sends the call again when the network or the server fails, unless `isNotify` is set.
   *
   * **Errors**
   *
   * - {@link BadRequestError}: An argument is missing, has a value outside its range or has the wrong type, or the body is not readable JSON.
   * - {@link UnauthorizedError}: The token is missing, malformed, expired, or belongs to another portal, wherever it was sent. The body is one word of plain text, which portals label as HTML, and not an envelope.
   * - {@link PaymentRequiredError}: The portal is not paid for. In the cloud the API may say so in an envelope; a portal on a server of its own, or one that shows no page with tariffs, answers with an empty body.
   * - {@link ForbiddenError}: The caller may not do this, or may not use the CRM module at all.
   * - {@link NotFoundError}: No such case. With an HTML body a web server on Windows does not know the path, because an identifier is not made of digits; on Linux the status for that is 405.
   * - {@link MethodNotAllowedError}: An identifier in the path is not made of digits, so that no route of the portal fits. The web server answers, not the API, and names no methods in `Allow`. On Windows the status is 404.
   * - {@link InternalServerError}: The portal failed in a way that it does not explain.
   * - {@link ServiceUnavailableError}: The portal is being moved, restored or encrypted, mostly with an empty body and without `Retry-After`, or the vendor's cloud holds back a caller that sends too much.
   */
  updateCase: (given: UpdateCaseArguments, options?: CallOptions) => Promise<Result<Case, UpdateCaseError, CaseEnvelope>>

  /**
   * List contacts of a case: `GET /api/2.0/crm/case/{caseid}/contact`.
   *
   * Returns the persons and companies that are linked to the case and that the caller may read,
   * so the list can be shorter than the list of linked contacts.
   *
   * The case itself is not checked. An unknown case, or a private one that the caller cannot see,
   * answers with status 200 and the contacts the caller can reach, often none.
   *
   * **Where the vendor's page and the servers differ**
   *
   * - Never copy behaviour from the samples: they were generated, not recorded.
   * - Read `statusCode` and `count` if you like, but do not rely on `count` being there for an empty list.
   * - To read the next page, add `count` to `startIndex` yourself.
   * - When `total` is missing, no contact follows those in the answer.
   * - Decide by the HTTP status. The message may be in the language of the portal.
   * - A body that is no envelope means that the API has not seen the request, whatever the status. A 404 in JSON means that the object does not exist; portals up to version 10.5 on Linux send that as HTML too.
   * - Write paths as they stand here, without a slash at the end.
   * - Send identifiers from 1 to 2147483647.
   * - Expect JSON whatever you accept. For XML call `…/close.xml` or `…/1234.xml`.
   * - Read repeated elements as a list by the schema, not by counting them.
   * - An empty list does not prove that the case exists.
   * - The list can be shorter than the number of linked contacts.
   * - Use `count` and `startIndex` for long lists.
   * - Do not copy these values.
   * - Ask for whole objects, unless you read what comes without a schema.
   *
   * The client sends the call again when the network or the server fails.
   *
   * **Errors**
   *
   * - {@link BadRequestError}: The identifier of the case does not fit into 32 bits.
   * - {@link UnauthorizedError}: The token is missing, malformed, expired, or belongs to another portal, wherever it was sent. The body is one word of plain text, which portals label as HTML, and not an envelope.
   * - {@link PaymentRequiredError}: The portal is not paid for. In the cloud the API may say so in an envelope; a portal on a server of its own, or one that shows no page with tariffs, answers with an empty body.
   * - {@link ForbiddenError}: The caller may not use the CRM module, for example as a guest.
   * - {@link NotFoundError}: No route fits the path and the method, as when an identifier is not made of digits, or the host has no portal. The web server answers, not the API.
   * - {@link InternalServerError}: The portal failed in a way that it does not explain.
   * - {@link ServiceUnavailableError}: The portal is being moved, restored or encrypted, mostly with an empty body and without `Retry-After`, or the vendor's cloud holds back a caller that sends too much.
   */
  listCaseContacts: (given: ListCaseContactsArguments, options?: CallOptions) => Promise<Result<ContactListEnvelope['response'], ListCaseContactsError, ContactListEnvelope>>

  /**
   * Update a task: `PUT /api/2.0/crm/task/{taskid}`.
   *
   * Replaces the task with what the request carries, and returns it. Every property that is left out
   * is **emptied**: the description, the linked contact and entity, the reminder, and the responsible
   * person, who becomes the placeholder of a removed user. Only whether the task is closed survives.
   *
   * An unknown `taskid` does not fail: the portal stores a **new task under a new identifier** and
   * answers with status 200. Compare `response.id` with the identifier that you sent.
   *
   * The caller needs the right to edit the task: a CRM administrator, the person responsible
   * for it, or its creator has it.
   *
   * **Where the vendor's page and the servers differ**
   *
   * - Never copy behaviour from the samples: they were generated, not recorded.
   * - Read `statusCode` and `count` if you like, but do not rely on `count` being there for an empty list.
   * - Decide by the HTTP status. The message may be in the language of the portal.
   * - A body that is no envelope means that the API has not seen the request, whatever the status. A 404 in JSON means that the object does not exist; portals up to version 10.5 on Linux send that as HTML too.
   * - Write paths as they stand here, without a slash at the end.
   * - Send identifiers from 1 to 2147483647.
   * - Expect JSON whatever you accept. For XML call `…/close.xml` or `…/1234.xml`.
   * - Read repeated elements as a list by the schema, not by counting them.
   * - Send JSON and label it as such.
   * - Write property names as the pages do; only `customFieldList` depends on it.
   * - Leave a list out rather than sending null.
   * - Send everything that the task shall keep.
   * - Compare `response.id` with the identifier that you sent.
   * - A 404 of this call speaks of the category, not of the task.
   * - Always send `responsibleid`. Know the placeholder by its `id`, 4a515a15-d4d6-4b8e-828e-e0586f18f3a3, and not by its name.
   * - Send `alertValue` to keep a reminder.
   * - Send whole seconds and an offset, for example `2022-10-14T15:00:00Z`.
   * - The sample request of the page fails as printed.
   * - Do not copy these values.
   * - Keep titles within 255 characters.
   * - Replace every sample value by one of your own portal.
   * - Do not use a bare date with a time as a title or a value.
   * - Send numbers and booleans as such.
   * - Ask for whole objects, unless you read what comes without a schema.
   *
   * The client never sends the call again by itself, since a repeat can do harm.
   *
   * **Errors**
   *
   * - {@link BadRequestError}: An argument is missing, has a value outside its range or has the wrong type, or the body is not readable JSON.
   * - {@link UnauthorizedError}: The token is missing, malformed, expired, or belongs to another portal, wherever it was sent. The body is one word of plain text, which portals label as HTML, and not an envelope.
   * - {@link PaymentRequiredError}: The portal is not paid for. In the cloud the API may say so in an envelope; a portal on a server of its own, or one that shows no page with tariffs, answers with an empty body.
   * - {@link ForbiddenError}: The caller may not do this, or may not use the CRM module at all.
   * - {@link NotFoundError}: No task category has the identifier sent as `categoryid`. With an HTML body a web server on Windows does not know the path, because an identifier is not made of digits; on Linux the status for that is 405.
   * - {@link MethodNotAllowedError}: An identifier in the path is not made of digits, so that no route of the portal fits. The web server answers, not the API, and names no methods in `Allow`. On Windows the status is 404.
   * - {@link InternalServerError}: The portal failed in a way that it does not explain.
   * - {@link ServiceUnavailableError}: The portal is being moved, restored or encrypted, mostly with an empty body and without `Retry-After`, or the vendor's cloud holds back a caller that sends too much.
   */
  updateTask: (given: UpdateTaskArguments, options?: CallOptions) => Promise<Result<Task, UpdateTaskError, TaskEnvelope>>

  /**
   * Get a token: `POST /api/2.0/authentication`.
   *
   * Exchanges an e-mail address and a password for the token that every other call needs. Success is status 201, not 200.
   *
   * Where the portal asks for a second factor, the answer has no token yet: `sms` or `tfa` is true. Send the code that
   * the user receives or reads from an app, with the same credentials, to
   * `POST /api/2.0/authentication/{code}`.
   *
   * Wrong credentials and too many attempts are answered with status **500**, not 401. By default five attempts
   * a minute are allowed for a login and address, then the portal refuses for a minute.
   *
   * *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
   *
   * **Where the vendor's page and the servers differ**
   *
   * - Write paths as they stand here, without a slash at the end.
   * - Expect 201 and not 200.
   * - Do not repeat a sign-in that failed with 500: the portal counts attempts.
   * - Ask for whole objects, unless you read what comes without a schema.
   *
   * The client never sends the call again by itself, since a repeat can do harm.
   *
   * **Errors**
   *
   * - {@link BadRequestError}: The body is not a JSON object, or a value in it has the wrong type.
   * - {@link NotFoundError}: No route fits the path and the method, as when an identifier is not made of digits, or the host has no portal. The web server answers, not the API.
   * - {@link InternalServerError}: The sign-in failed: the credentials or the code are wrong or missing, too many attempts were made, or the portal does not let this address in. It is not a fault of the server, whatever the status says. With an HTML body no route fits the path; the web server on Linux answers so to a `POST`.
   * - {@link ServiceUnavailableError}: The portal is being moved, restored or encrypted, mostly with an empty body and without `Retry-After`, or the vendor's cloud holds back a caller that sends too much.
   */
  authenticate: (given: AuthenticateArguments, options?: CallOptions) => Promise<Result<AuthenticationResult, AuthenticateError, AuthenticationEnvelope>>

  /**
   * Get a token with code: `POST /api/2.0/authentication/{code}`.
   *
   * The second step of a sign-in with two factors: sends the code, and the same credentials as the first step.
   * Success is status 201, not 200. A wrong or outdated code is answered with status **500**, as wrong credentials are.
   *
   * *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
   *
   * **Where the vendor's page and the servers differ**
   *
   * - Write paths as they stand here, without a slash at the end.
   * - Do not build the path from text that a user typed without checking it.
   * - Expect 201 and not 200.
   * - Do not repeat a sign-in that failed with 500: the portal counts attempts.
   * - Ask for whole objects, unless you read what comes without a schema.
   *
   * The client never sends the call again by itself, since a repeat can do harm.
   *
   * **Errors**
   *
   * - {@link BadRequestError}: The body is not a JSON object, or a value in it has the wrong type.
   * - {@link NotFoundError}: No route fits the path and the method, as when an identifier is not made of digits, or the host has no portal. The web server answers, not the API.
   * - {@link InternalServerError}: The sign-in failed: the credentials or the code are wrong or missing, too many attempts were made, or the portal does not let this address in. It is not a fault of the server, whatever the status says. With an HTML body no route fits the path; the web server on Linux answers so to a `POST`.
   * - {@link ServiceUnavailableError}: The portal is being moved, restored or encrypted, mostly with an empty body and without `Retry-After`, or the vendor's cloud holds back a caller that sends too much.
   */
  authenticateWithCode: (given: AuthenticateWithCodeArguments, options?: CallOptions) => Promise<Result<AccessToken, AuthenticateWithCodeError, AccessTokenEnvelope>>
}

/** What {@link Operations.closeCase} takes. */
export interface CloseCaseArguments {
  /**
   * Identifier of the case. Zero is refused with status 400.
   */
  caseid: NonNullable<operations['closeCase']['parameters']['path']>['caseid']
}

/** What {@link Operations.closeCase} can fail with. `switch` over `name`. */
export type CloseCaseError =
  | BadRequestError<ErrorEnvelope>
  | UnauthorizedError<never>
  | PaymentRequiredError<ErrorEnvelope>
  | ForbiddenError<ErrorEnvelope>
  | NotFoundError<ErrorEnvelope>
  | MethodNotAllowedError<never>
  | InternalServerError<ErrorEnvelope>
  | ServiceUnavailableError<ErrorEnvelope>
  | CallFailure

/** What {@link Operations.updateCase} takes. */
export interface UpdateCaseArguments {
  /**
   * Identifier of the case. Zero is refused with status 400.
   */
  caseid: NonNullable<operations['updateCase']['parameters']['path']>['caseid']
  /**
   * New title. It must be sent with every update, and must not be empty. Portals have room for 255 characters; what they
   * do with more is not known.
   */
  title: CaseUpdate['title']
  /**
   * Identifiers of the contacts, persons or companies, that take part. These are not users.
   * A list with at least one identifier replaces all members; identifiers that do not exist or that the caller
   * may not read are dropped in silence, so a list of only such ones removes everybody.
   * Left out or empty, the members stay. Null is refused.
   */
  members?: Given<CaseUpdate['members']> | undefined
  /**
   * Values of custom fields. Fields that are not listed keep their values. A key that is not a field of cases
   * and an empty value are skipped in silence. A value of blanks alone clears the field.
   */
  customFieldList?: Given<CaseUpdate['customFieldList']> | undefined
  /**
   * Whether only the users in `accessList` see the case. Takes effect together with a non-empty `accessList`;
   * otherwise the case becomes public, also when this is left out.
   *
   * **Must be mentioned, since leaving it out loses what is stored. Pass `undefined` to leave it out all the same.**
   */
  isPrivate: CaseUpdate['isPrivate'] | undefined
  /**
   * Identifiers of the users who shall see the private case. The caller is added. Null is refused.
   *
   * **Must be mentioned, since leaving it out loses what is stored. Pass `undefined` to leave it out all the same.**
   */
  accessList: Given<CaseUpdate['accessList']> | undefined
  /**
   * Whether the users in `accessList`, except the caller, are told. Works only when the case is made private.
   */
  isNotify?: CaseUpdate['isNotify'] | undefined
}

/** What {@link Operations.updateCase} can fail with. `switch` over `name`. */
export type UpdateCaseError =
  | BadRequestError<ErrorEnvelope>
  | UnauthorizedError<never>
  | PaymentRequiredError<ErrorEnvelope>
  | ForbiddenError<ErrorEnvelope>
  | NotFoundError<ErrorEnvelope>
  | MethodNotAllowedError<never>
  | InternalServerError<ErrorEnvelope>
  | ServiceUnavailableError<ErrorEnvelope>
  | CallFailure

/** What {@link Operations.listCaseContacts} takes. */
export interface ListCaseContactsArguments {
  /**
   * Identifier of the case. It is not checked, so zero and unknown identifiers are taken too.
   */
  caseid: NonNullable<operations['listCaseContacts']['parameters']['path']>['caseid']
  /**
   * Largest number of contacts to return. A portal never returns more than 1000 at once.
   */
  count?: NonNullable<operations['listCaseContacts']['parameters']['query']>['count'] | undefined
  /**
   * How many contacts to skip, counted from zero. To read the next page add `count` to it;
   * `nextIndex` of the answer is one too high. A negative number counts as 0.
   */
  startIndex?: NonNullable<operations['listCaseContacts']['parameters']['query']>['startIndex'] | undefined
  /**
   * Property of the contact to sort by. Without it the order is not specified.
   */
  sortBy?: NonNullable<operations['listCaseContacts']['parameters']['query']>['sortBy'] | undefined
  /**
   * Direction of the sort, spelt in lower case. Any value but `descending` sorts upwards.
   */
  sortOrder?: NonNullable<operations['listCaseContacts']['parameters']['query']>['sortOrder'] | undefined
  /**
   * Property of the contact to filter by. Dots lead into nested properties.
   */
  filterBy?: NonNullable<operations['listCaseContacts']['parameters']['query']>['filterBy'] | undefined
  /**
   * How the property is compared with `filterValue`.
   */
  filterOp?: NonNullable<operations['listCaseContacts']['parameters']['query']>['filterOp'] | undefined
  /**
   * Value to filter by. A comma separates several.
   */
  filterValue?: NonNullable<operations['listCaseContacts']['parameters']['query']>['filterValue'] | undefined
  /**
   * Keeps only persons or only companies.
   */
  type?: NonNullable<operations['listCaseContacts']['parameters']['query']>['type'] | undefined
}

/** What {@link Operations.listCaseContacts} can fail with. `switch` over `name`. */
export type ListCaseContactsError =
  | BadRequestError<ErrorEnvelope>
  | UnauthorizedError<never>
  | PaymentRequiredError<ErrorEnvelope>
  | ForbiddenError<ErrorEnvelope>
  | NotFoundError<never>
  | InternalServerError<ErrorEnvelope>
  | ServiceUnavailableError<ErrorEnvelope>
  | CallFailure

/** What {@link Operations.updateTask} takes. */
export interface UpdateTaskArguments {
  /**
   * Identifier of the task. It is not checked; with an unknown one a new task is stored.
   */
  taskid: NonNullable<operations['updateTask']['parameters']['path']>['taskid']
  /**
   * New title. It must not be empty. Portals have room for 255 characters; what they do with more is not known.
   */
  title: TaskUpdate['title']
  /**
   * New text. Left out, the text is removed.
   *
   * **Must be mentioned, since leaving it out loses what is stored. Pass `undefined` to leave it out all the same.**
   */
  description: TaskUpdate['description'] | undefined
  /**
   * When the task is due. Accepted are a date, and a date with a time whose parts are separated by colons or,
   * as on the vendor's page, by hyphens. A fraction has three or seven digits. After colons the portal first drops
   * trailing zeros, and what is left must have no, three or seven digits: `.120Z` is refused, `.123Z` and `.000Z` are taken.
   * Without an offset the time is that of the portal, and a date alone means midnight there.
   *
   * *Not on the vendor's page; seen when parts of the server ran.*
   *
   * **Where the vendor's page and the servers differ**
   *
   * - Send whole seconds and an offset, for example `2022-10-14T15:00:00Z`.
   */
  deadline: TaskUpdate['deadline']
  /**
   * Identifier of the user who shall be responsible. Left out, the placeholder of a removed user takes the place.
   *
   * **Must be mentioned, since leaving it out loses what is stored. Pass `undefined` to leave it out all the same.**
   */
  responsibleid: TaskUpdate['responsibleid'] | undefined
  /**
   * Identifier of the new category of the task. An unknown one is answered with status 404.
   */
  categoryid: TaskUpdate['categoryid']
  /**
   * Identifier of the new contact. It is not checked. Left out or 0, the contact is unlinked.
   *
   * **Must be mentioned, since leaving it out loses what is stored. Pass `undefined` to leave it out all the same.**
   */
  contactid: TaskUpdate['contactid'] | undefined
  /**
   * Kind of the new linked entity, in any letter case. Empty or left out, nothing is linked.
   *
   * **Must be mentioned, since leaving it out loses what is stored. Pass `undefined` to leave it out all the same.**
   */
  entityType: TaskUpdate['entityType'] | undefined
  /**
   * Identifier of the new linked entity. It is not checked. Left out or 0, the entity is unlinked.
   *
   * **Must be mentioned, since leaving it out loses what is stored. Pass `undefined` to leave it out all the same.**
   */
  entityid: TaskUpdate['entityid'] | undefined
  /**
   * Whether the responsible person is told about the task, even when it is the same person as before.
   */
  isNotify?: TaskUpdate['isNotify'] | undefined
  /**
   * Minutes before the deadline at which the portal reminds the responsible person, 0 for no reminder.
   * Left out, the reminder is switched off. Every update arms the reminder anew.
   *
   * **Must be mentioned, since leaving it out loses what is stored. Pass `undefined` to leave it out all the same.**
   */
  alertValue: TaskUpdate['alertValue'] | undefined
}

/** What {@link Operations.updateTask} can fail with. `switch` over `name`. */
export type UpdateTaskError =
  | BadRequestError<ErrorEnvelope>
  | UnauthorizedError<never>
  | PaymentRequiredError<ErrorEnvelope>
  | ForbiddenError<ErrorEnvelope>
  | NotFoundError<ErrorEnvelope>
  | MethodNotAllowedError<never>
  | InternalServerError<ErrorEnvelope>
  | ServiceUnavailableError<ErrorEnvelope>
  | CallFailure

/** What {@link Operations.authenticate} takes. */
export interface AuthenticateArguments {
  /**
   * E-mail address of the user in any letter case, or the GUID of the user. A user name signs in only where the portal
   * asks an LDAP server.
   */
  userName?: Credentials['userName'] | undefined
  /**
   * Password in plain text.
   */
  password?: Credentials['password'] | undefined
  /**
   * Social network to sign in with, in place of a password.
   */
  provider?: Credentials['provider'] | undefined
  /**
   * Access token of the social network.
   */
  accessToken?: Credentials['accessToken'] | undefined
  /**
   * Authorization code of the social network, in place of its access token.
   */
  codeOAuth?: Credentials['codeOAuth'] | undefined
}

/** What {@link Operations.authenticate} can fail with. `switch` over `name`. */
export type AuthenticateError =
  | BadRequestError<ErrorEnvelope>
  | NotFoundError<never>
  | InternalServerError<ErrorEnvelope>
  | ServiceUnavailableError<ErrorEnvelope>
  | CallFailure

/** What {@link Operations.authenticateWithCode} takes. */
export interface AuthenticateWithCodeArguments {
  /**
   * The code from the text message, the one that the authenticator app shows, or a backup code of the app. Anything else is
   * a wrong code, and is answered with status 500.
   */
  code: NonNullable<operations['authenticateWithCode']['parameters']['path']>['code']
  /**
   * E-mail address of the user in any letter case, or the GUID of the user. A user name signs in only where the portal
   * asks an LDAP server.
   */
  userName?: Credentials['userName'] | undefined
  /**
   * Password in plain text.
   */
  password?: Credentials['password'] | undefined
  /**
   * Social network to sign in with, in place of a password.
   */
  provider?: Credentials['provider'] | undefined
  /**
   * Access token of the social network.
   */
  accessToken?: Credentials['accessToken'] | undefined
  /**
   * Authorization code of the social network, in place of its access token.
   */
  codeOAuth?: Credentials['codeOAuth'] | undefined
}

/** What {@link Operations.authenticateWithCode} can fail with. `switch` over `name`. */
export type AuthenticateWithCodeError =
  | BadRequestError<ErrorEnvelope>
  | NotFoundError<never>
  | InternalServerError<ErrorEnvelope>
  | ServiceUnavailableError<ErrorEnvelope>
  | CallFailure

/**
 * The CaseUpdate that changes nothing, made from a Case that the API returned: change what shall change, and send
 * it back whole, so that nothing is lost.
 *
 * @throws TypeError when the Case lacks something that every CaseUpdate must have.
 */
export function toCaseUpdate(from: Case): {
  title: CaseUpdate['title']
  isPrivate: CaseUpdate['isPrivate'] | undefined
  accessList: CaseUpdate['accessList'] | undefined
} {
  return currentBody(from, {"title":"title","isPrivate":"isPrivate","accessList":"accessList.id"}, ["title"])
}

/**
 * The TaskUpdate that changes nothing, made from a Task that the API returned: change what shall change, and send
 * it back whole, so that nothing is lost.
 *
 * @throws TypeError when the Task lacks something that every TaskUpdate must have.
 */
export function toTaskUpdate(from: Task): {
  title: TaskUpdate['title']
  description: TaskUpdate['description'] | undefined
  deadline: TaskUpdate['deadline']
  responsibleid: TaskUpdate['responsibleid'] | undefined
  categoryid: TaskUpdate['categoryid']
  contactid: TaskUpdate['contactid'] | undefined
  entityType: TaskUpdate['entityType'] | undefined
  entityid: TaskUpdate['entityid'] | undefined
  alertValue: TaskUpdate['alertValue'] | undefined
} {
  return currentBody(from, {"title":"title","description":"description","deadline":"deadLine","responsibleid":"responsible.id","categoryid":"category.id","contactid":"contact.id","entityType":"entity.entityType","entityid":"entity.entityId","alertValue":"alertValue"}, ["title","deadline","categoryid"])
}
