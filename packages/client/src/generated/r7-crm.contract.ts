// Generated from the contract r7-crm by `pnpm generate`. Do not edit.
import type { ContractFacts } from '../contract-facts.ts'
import { findSecrets } from '../find-secrets.ts'
import { isRepeatable } from '../write-request.ts'
import { readJson } from '../read-json.ts'
import { writeJson } from '../write-json.ts'
import { writeQuery } from '../write-query.ts'
import { BadRequestError, UnauthorizedError, PaymentRequiredError, ForbiddenError, NotFoundError, MethodNotAllowedError, InternalServerError, ServiceUnavailableError } from '../generated/status-errors.ts'

export const contract: ContractFacts = {
  "server": {
    "url": "https://{portal}",
    "variables": {
      "portal": "yourportal.r7-office.ru"
    }
  },
  "authorization": "",
  "problem": {
    "code": "error.hresult",
    "message": "error.message"
  },
  "statusErrors": {
    "400": BadRequestError,
    "401": UnauthorizedError,
    "402": PaymentRequiredError,
    "403": ForbiddenError,
    "404": NotFoundError,
    "405": MethodNotAllowedError,
    "500": InternalServerError,
    "503": ServiceUnavailableError,
  },
  "operations": {
    "closeCase": {
      "route": "PUT /api/2.0/crm/case/{caseid}/close",
      "repeatable": true,
      "answers": {
        "200": {
          "payload": "response"
        }
      },
      "errors": [
        400,
        401,
        402,
        403,
        404,
        405,
        500,
        503
      ],
      "readAnswer": readJson,
    },
    "updateCase": {
      "route": "PUT /api/2.0/crm/case/{caseid}",
      "body": "flat",
      "repeatable": [
        "isNotify"
      ],
      "answers": {
        "200": {
          "payload": "response"
        }
      },
      "errors": [
        400,
        401,
        402,
        403,
        404,
        405,
        500,
        503
      ],
      "writeBody": writeJson,
      "isRepeatable": isRepeatable,
      "readAnswer": readJson,
    },
    "listCaseContacts": {
      "route": "GET /api/2.0/crm/case/{caseid}/contact",
      "query": [
        "count",
        "startIndex",
        "sortBy",
        "sortOrder",
        "filterBy",
        "filterOp",
        "filterValue",
        "type"
      ],
      "repeatable": true,
      "answers": {
        "200": {
          "payload": "response"
        }
      },
      "errors": [
        400,
        401,
        402,
        403,
        404,
        500,
        503
      ],
      "writeQuery": writeQuery,
      "readAnswer": readJson,
    },
    "updateTask": {
      "route": "PUT /api/2.0/crm/task/{taskid}",
      "body": "flat",
      "repeatable": false,
      "answers": {
        "200": {
          "payload": "response"
        }
      },
      "errors": [
        400,
        401,
        402,
        403,
        404,
        405,
        500,
        503
      ],
      "writeBody": writeJson,
      "readAnswer": readJson,
    },
    "authenticate": {
      "route": "POST /api/2.0/authentication",
      "secrets": [
        "password",
        "accessToken",
        "codeOAuth"
      ],
      "body": "flat",
      "open": true,
      "repeatable": false,
      "answers": {
        "201": {
          "payload": "response"
        }
      },
      "errors": [
        400,
        404,
        500,
        503
      ],
      "findSecrets": findSecrets,
      "writeBody": writeJson,
      "readAnswer": readJson,
    },
    "authenticateWithCode": {
      "route": "POST /api/2.0/authentication/{code}",
      "secrets": [
        "code",
        "password",
        "accessToken",
        "codeOAuth"
      ],
      "body": "flat",
      "open": true,
      "repeatable": false,
      "answers": {
        "201": {
          "payload": "response"
        }
      },
      "errors": [
        400,
        404,
        500,
        503
      ],
      "findSecrets": findSecrets,
      "writeBody": writeJson,
      "readAnswer": readJson,
    },
  },
}
