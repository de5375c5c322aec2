// Generated from the contracts by `pnpm generate`. Do not edit.
import { ApiError } from '../errors.ts'

/** The server answered with status 400. */
export class BadRequestError<Body = unknown> extends ApiError<Body> {
  override readonly name = 'BadRequestError'
  declare readonly status: 400
}

/** The server answered with status 401. */
export class UnauthorizedError<Body = unknown> extends ApiError<Body> {
  override readonly name = 'UnauthorizedError'
  declare readonly status: 401
}

/** The server answered with status 402. */
export class PaymentRequiredError<Body = unknown> extends ApiError<Body> {
  override readonly name = 'PaymentRequiredError'
  declare readonly status: 402
}

/** The server answered with status 403. */
export class ForbiddenError<Body = unknown> extends ApiError<Body> {
  override readonly name = 'ForbiddenError'
  declare readonly status: 403
}

/** The server answered with status 404. */
export class NotFoundError<Body = unknown> extends ApiError<Body> {
  override readonly name = 'NotFoundError'
  declare readonly status: 404
}

/** The server answered with status 405. */
export class MethodNotAllowedError<Body = unknown> extends ApiError<Body> {
  override readonly name = 'MethodNotAllowedError'
  declare readonly status: 405
}

/** The server answered with status 406. */
export class NotAcceptableError<Body = unknown> extends ApiError<Body> {
  override readonly name = 'NotAcceptableError'
  declare readonly status: 406
}

/** The server answered with status 500. */
export class InternalServerError<Body = unknown> extends ApiError<Body> {
  override readonly name = 'InternalServerError'
  declare readonly status: 500
}

/** The server answered with status 503. */
export class ServiceUnavailableError<Body = unknown> extends ApiError<Body> {
  override readonly name = 'ServiceUnavailableError'
  declare readonly status: 503
}
