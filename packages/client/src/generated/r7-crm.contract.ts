// Generated from the contract r7-crm by `pnpm generate`. Do not edit.
import type { ContractFacts } from '../contract-facts.ts'

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
      ]
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
      ]
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
      ]
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
      ]
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
      ]
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
      ]
    }
  }
}
