// Generated from the contract egain-casemgr by `pnpm generate`. Do not edit.
import type { ContractFacts } from '../contract-facts.ts'
import { readNothing } from '../read-nothing.ts'
import { writeHeaders } from '../write-headers.ts'
import { writeList } from '../write-list.ts'
import { BadRequestError, UnauthorizedError, ForbiddenError, NotFoundError, NotAcceptableError, InternalServerError } from '../generated/status-errors.ts'

export const contract: ContractFacts = {
  "server": {
    "url": "https://{apiDomain}/core/casemgr/v3",
    "variables": {
      "apiDomain": "api.egain.cloud"
    }
  },
  "authorization": "Bearer ",
  "problem": {
    "code": "code",
    "message": "developerMessage"
  },
  "statusErrors": {
    "400": BadRequestError,
    "401": UnauthorizedError,
    "403": ForbiddenError,
    "404": NotFoundError,
    "406": NotAcceptableError,
    "500": InternalServerError,
  },
  "operations": {
    "closeCase": {
      "route": "PATCH /case/{ids}/close",
      "lists": {
        "ids": "literal"
      },
      "headers": {
        "Accept-Language": "en-US"
      },
      "repeatable": false,
      "answers": {
        "204": "none"
      },
      "errors": [
        400,
        401,
        403,
        404,
        406,
        500
      ],
      "writeParameter": writeList,
      "writeHeaders": writeHeaders,
      "readAnswer": readNothing,
    },
  },
}
