// Generated from the contract egain-casemgr by `pnpm generate`. Do not edit.
import type { CallFailure } from '../errors.ts'
import type { CallOptions } from '../options.ts'
import type { Result } from '../result.ts'
import type { WSErrorCommon, operations } from './egain-casemgr.ts'
import type { BadRequestError, UnauthorizedError, ForbiddenError, NotFoundError, NotAcceptableError, InternalServerError } from './status-errors.ts'

export type { WSErrorCommon } from './egain-casemgr.ts'
export { BadRequestError, UnauthorizedError, ForbiddenError, NotFoundError, NotAcceptableError, InternalServerError } from './status-errors.ts'

/** What can be called. A call rejects only with a TypeError for arguments that make no request, with what the hook onRequest throws, or with a mistake in the option fetch. */
export interface Operations {
  /**
   * Close cases: `PATCH /case/{ids}/close`.
   *
   * Completes the open activities of a case and then closes it. The path takes one identifier or several,
   * although the vendor speaks of a single case; what happens when only some of several cases can be closed
   * is not documented.
   *
   * A case can be closed when:
   *
   * - it exists, and its status is `open`;
   * - its open activities are of the type Email, Social or Task, or of a type that users defined;
   *   an open Calltrack, Chat or Web activity prevents the closing;
   * - each open activity either waits in a queue to be assigned or is assigned to a user;
   * - no open activity waits for a supervisor to accept or reject it;
   * - no activity that is assigned to another user is locked by that user.
   *
   * The caller needs:
   *
   * - the action Close on the resource Case;
   * - the case, and each of its open activities, in the home department or in a department in which
   *   the caller is a foreign user;
   * - for activities that are not assigned to the caller, the permissions to pick them that the
   *   vendor's Pick Activities call asks for.
   *
   * The request has neither a body nor query parameters; both are refused. A second close is expected to be refused
   * with code `400-253`, so do not repeat the call blindly when its answer was lost.
   *
   * **Where the vendor's page and the servers differ**
   *
   * - Look up the domain of your tenant before the first call.
   * - Ask for the full URL of the scope when you get a token.
   * - Send `Accept: application/json` or `application/xml`.
   * - Close cases one by one when you must know which were closed.
   * - Look for code 400-253.
   * - After a lost answer, read the case before you close it again.
   * - Send neither a body (not even `{}`) nor query parameters.
   * - Handle unknown codes by their HTTP status.
   *
   * The client never sends the call again by itself, since a repeat can do harm.
   *
   * **Errors**
   *
   * - {@link BadRequestError}: The request carries something that it must not carry, or a case is not open.
   * - {@link UnauthorizedError}: The access token is missing, invalid or expired.
   * - {@link ForbiddenError}: The caller may not perform the action.
   * - {@link NotFoundError}: One of the cases does not exist, or the list of identifiers is empty or too long.
   * - {@link NotAcceptableError}: The language asked for is not among the supported ones.
   * - {@link InternalServerError}: The server cannot process the request.
   */
  closeCase: (given: CloseCaseArguments, options?: CallOptions) => Promise<Result<undefined, CloseCaseError, undefined>>
}

/** What {@link Operations.closeCase} takes. */
export interface CloseCaseArguments {
  /**
   * One case identifier, or several separated by commas, at most 20000 characters in all. A newer revision of the
   * vendor's description allows 1500, and many servers and proxies refuse a path beyond 8 to 16 KiB, so prefer short lists.
   */
  ids: string | number | readonly (string | number)[]
  /**
   * Language of texts that depend on it, those in error answers too. Exactly one of the listed tags:
   * a wildcard or a list with weights, as browsers send it, is none of them. Status 406 is the one documented
   * for an invalid value.
   */
  "Accept-Language"?: NonNullable<operations['closeCase']['parameters']['header']>['Accept-Language'] | undefined
}

/** What {@link Operations.closeCase} can fail with. `switch` over `name`. */
export type CloseCaseError =
  | BadRequestError<WSErrorCommon>
  | UnauthorizedError<WSErrorCommon>
  | ForbiddenError<WSErrorCommon>
  | NotFoundError<WSErrorCommon>
  | NotAcceptableError<WSErrorCommon>
  | InternalServerError<WSErrorCommon>
  | CallFailure

