// Generated from the contract egain-casemgr by `pnpm generate`. Do not edit.
export interface paths {
    "/case/{ids}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Close cases
         * @description Completes the open activities of a case and then closes it. The path takes one identifier or several,
         *     although the vendor speaks of a single case; what happens when only some of several cases can be closed
         *     is not documented.
         *
         *     A case can be closed when:
         *
         *     - it exists, and its status is `open`;
         *     - its open activities are of the type Email, Social or Task, or of a type that users defined;
         *       an open Calltrack, Chat or Web activity prevents the closing;
         *     - each open activity either waits in a queue to be assigned or is assigned to a user;
         *     - no open activity waits for a supervisor to accept or reject it;
         *     - no activity that is assigned to another user is locked by that user.
         *
         *     The caller needs:
         *
         *     - the action Close on the resource Case;
         *     - the case, and each of its open activities, in the home department or in a department in which
         *       the caller is a foreign user;
         *     - for activities that are not assigned to the caller, the permissions to pick them that the
         *       vendor's Pick Activities call asks for.
         *
         *     The request has neither a body nor query parameters; both are refused. Closing a case a second time is refused
         *     with code `400-253`, so do not repeat the call blindly when its answer was lost.
         *
         *     **Where the page and servers differ**
         *
         *     - Look up the domain of your tenant before the first call.
         *       - Page: Only the path `/case/{ids}/close` is shown.
         *       - Servers: The API stands below `/core/casemgr/v3` on a domain that differs between tenants.
         *       - Contract: The server URL has a variable for the domain.
         *       - Evidence: Not on the vendor's page; read in the vendor's own description of the API.
         *     - Ask for the full URL of the scope when you get a token.
         *       - Page: Two kinds of sign-in are named and no scope.
         *       - Servers: A user needs the scope `core.casemgr.manage`, a client application `.default`. The read scope is not enough.
         *       - Contract: The two are alternatives, each with its scope.
         *       - Evidence: Not on the vendor's page; read in the vendor's own description of the API.
         *     - Send `Accept: application/json` or `application/xml`.
         *       - Page: `Accept` is listed as a required header parameter.
         *       - Servers: OpenAPI says that such a parameter is ignored; media types belong to responses.
         *       - Contract: There is no such parameter; error responses list both media types.
         *       - Evidence: Printed on a vendor's page.
         *     - Close cases one by one when you must know which were closed.
         *       - Page: The call closes a single case, and takes a list of identifiers.
         *       - Servers: What happens when only some of several cases can be closed is not documented.
         *       - Contract: The call takes a list and promises nothing about it.
         *       - Evidence: Printed on a vendor's page.
         *     - Look for code 400-253.
         *       - Page: The case must be open; no status is named for one that is not.
         *       - Servers: The answer is status 400 with code 400-253, and not 409.
         *       - Contract: Status 400 has the example `notOpen`.
         *       - Evidence: Not on the vendor's page; read in the vendor's own description of the API.
         *     - After a lost answer, read the case before you close it again.
         *       - Page: Nothing is said about a second call.
         *       - Servers: The case is not open any more then, so 400-253 is to be expected.
         *       - Contract: The description warns of it.
         *       - Evidence: Not on the vendor's page; inferred and not proven.
         *     - Send neither, not even an empty object.
         *       - Page: Neither a body nor query parameters are listed.
         *       - Servers: Any body and any query parameter are refused, with codes 400-203 and 400-101.
         *       - Contract: The call declares neither.
         *       - Evidence: Not on the vendor's page; read in the vendor's own description of the API.
         *     - Handle unknown codes by their HTTP status.
         *       - Page: Rules for open activities are listed without a status.
         *       - Servers: Which status and code a locked, supervised or wrong activity gets is not documented; related calls use 403 with code 400-177 for a locked one.
         *       - Contract: The rules are in the description, and codes are open.
         *       - Evidence: Not on the vendor's page; inferred and not proven.
         */
        patch: operations["closeCase"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description The cause of a failure.
         *
         *     **Where the page and servers differ**
         *
         *     - Compare whole codes, and expect new ones.
         *       - Page: The sample shows code 400-101.
         *       - Servers: No complete list exists, and the first part of a code is not always the HTTP status.
         *       - Contract: The code is a string without a fixed list.
         *       - Evidence: Not on the vendor's page; read in the vendor's own description of the API.
         *     - Show `userMessage` to users when it is there.
         *       - Page: An error has a code and a developer message.
         *       - Servers: Some calls add `details` and `userMessage`.
         *       - Contract: Both are in the schema and optional.
         *       - Evidence: Not on the vendor's page; read in the vendor's own description of the API.
         *     - Ask for JSON.
         *       - Page: `application/xml` may be accepted; no XML sample is shown.
         *       - Servers: The vendor's own description has JSON only; XML errors are known from an older product, with the root `error`.
         *       - Contract: XML is listed with that root and without a namespace.
         *       - Evidence: Not on the vendor's page; inferred and not proven.
         */
        WSErrorCommon: {
            /**
             * @description Names the cause, as two numbers joined by a hyphen. New codes may appear; treat an unknown one
             *     by the HTTP status.
             * @example 400-253
             */
            code: string;
            /**
             * @description Explanation for developers. Its wording changes between releases; do not compare it.
             * @example Request body is not allowed.
             */
            developerMessage: string;
            /**
             * @description Further facts about the failure. Sent by some calls only.
             *
             *     *Not on the vendor's page; read in the vendor's own description of the API.*
             */
            details?: {
                /**
                 * @description Name of the fact.
                 * @example caseId
                 */
                key: string;
                /**
                 * @description Value of the fact.
                 * @example 1001
                 */
                value?: string;
            }[];
            /**
             * @description Explanation that may be shown to users. Sent by some calls only.
             *
             *     *Not on the vendor's page; read in the vendor's own description of the API.*
             * @example The case is not open any more.
             */
            userMessage?: string;
        };
    };
    responses: {
        /**
         * @description The request carries something that it must not carry, or a case is not open.
         *
         *     **Where the page and servers differ**
         *
         *     - Tell the causes apart by `code`.
         *       - Page: One sample of a 400 is shown, with a placeholder.
         *       - Servers: The vendor's own description has three causes: a query parameter, a body, a case that is not open.
         *       - Contract: Each has an example; the sample stands beside them as `documented`.
         *       - Evidence: Not on the vendor's page; read in the vendor's own description of the API.
         */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WSErrorCommon"];
                "application/xml": components["schemas"]["WSErrorCommon"];
            };
        };
        /** @description The access token is missing, invalid or expired. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WSErrorCommon"];
                "application/xml": components["schemas"]["WSErrorCommon"];
            };
        };
        /**
         * @description The caller may not perform the action.
         *
         *     **Where the page and servers differ**
         *
         *     - On 403, check the permissions and the scopes of the token.
         *       - Page: Status 403 is listed without a cause.
         *       - Servers: A missing permission has code 403-178; the answer to a missing scope is not documented.
         *       - Contract: Status 403 has an example for the permission.
         *       - Evidence: Not on the vendor's page; inferred and not proven.
         */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WSErrorCommon"];
                "application/xml": components["schemas"]["WSErrorCommon"];
            };
        };
        /** @description One of the cases does not exist. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WSErrorCommon"];
                "application/xml": components["schemas"]["WSErrorCommon"];
            };
        };
        /**
         * @description The language asked for is not among the supported ones.
         *
         *     **Where the page and servers differ**
         *
         *     - On 406, check `Accept-Language`.
         *       - Page: Status 406 is listed without a cause.
         *       - Servers: The one documented cause is the language; what an unknown `Accept` does is not documented.
         *       - Contract: Status 406 has an example for the language.
         *       - Evidence: Not on the vendor's page; read in the vendor's own description of the API.
         */
        NotAcceptable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WSErrorCommon"];
                "application/xml": components["schemas"]["WSErrorCommon"];
            };
        };
        /** @description The server cannot process the request. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WSErrorCommon"];
                "application/xml": components["schemas"]["WSErrorCommon"];
            };
        };
    };
    parameters: {
        /**
         * @description One case identifier, or several separated by commas, at most 20000 characters in all. A newer revision of the
         *     vendor's description allows 1500, and many servers and proxies refuse a path beyond 8 to 16 KiB, so prefer short lists.
         *
         *     **Where the page and servers differ**
         *
         *     - Stay below 1500 characters.
         *       - Page: The list may have 20000 characters.
         *       - Servers: A newer revision of the vendor's own description allows 1500, and many servers and proxies refuse long paths.
         *       - Contract: The maximum is 20000; the description warns.
         *       - Evidence: Not on the vendor's page; read in the vendor's own description of the API.
         *     - Prefer a literal comma when your client lets you choose.
         *       - Page: Identifiers are separated by commas.
         *       - Servers: Whether a percent-encoded comma is taken is not documented; some clients encode it.
         *       - Contract: The parameter is one string, in which both forms can be sent.
         *       - Evidence: Not on the vendor's page; inferred and not proven.
         */
        CaseIds: string;
        /**
         * @description Language of texts that depend on it, those in error answers too. Exactly one of the listed tags:
         *     a wildcard or a list with weights, as browsers send it, is refused with status 406.
         *
         *     **Where the page and servers differ**
         *
         *     - Always send exactly one of the values.
         *       - Page: `Accept-Language` is required and has a default at once.
         *       - Servers: What happens when it is missing is not documented. Wildcards and weighted lists, as browsers and Node send them, are not among the values.
         *       - Contract: It is required, with its default and its fifteen values.
         *       - Evidence: Printed on a vendor's page.
         * @example en-US
         */
        AcceptLanguage: "en-US" | "es-ES" | "fr-FR" | "it-IT" | "de-DE" | "nl-NL" | "pt-BR" | "pt-PT" | "da-DK" | "ru-RU" | "fr-CA" | "zh-CN" | "ja-JP" | "ko-KR" | "sv-SE";
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type WSErrorCommon = components['schemas']['WSErrorCommon'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseNotAcceptable = components['responses']['NotAcceptable'];
export type ResponseServerError = components['responses']['ServerError'];
export type ParameterCaseIds = components['parameters']['CaseIds'];
export type ParameterAcceptLanguage = components['parameters']['AcceptLanguage'];
export type $defs = Record<string, never>;
export interface operations {
    closeCase: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts that depend on it, those in error answers too. Exactly one of the listed tags:
                 *     a wildcard or a list with weights, as browsers send it, is refused with status 406.
                 *
                 *     **Where the page and servers differ**
                 *
                 *     - Always send exactly one of the values.
                 *       - Page: `Accept-Language` is required and has a default at once.
                 *       - Servers: What happens when it is missing is not documented. Wildcards and weighted lists, as browsers and Node send them, are not among the values.
                 *       - Contract: It is required, with its default and its fifteen values.
                 *       - Evidence: Printed on a vendor's page.
                 * @example en-US
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description One case identifier, or several separated by commas, at most 20000 characters in all. A newer revision of the
                 *     vendor's description allows 1500, and many servers and proxies refuse a path beyond 8 to 16 KiB, so prefer short lists.
                 *
                 *     **Where the page and servers differ**
                 *
                 *     - Stay below 1500 characters.
                 *       - Page: The list may have 20000 characters.
                 *       - Servers: A newer revision of the vendor's own description allows 1500, and many servers and proxies refuse long paths.
                 *       - Contract: The maximum is 20000; the description warns.
                 *       - Evidence: Not on the vendor's page; read in the vendor's own description of the API.
                 *     - Prefer a literal comma when your client lets you choose.
                 *       - Page: Identifiers are separated by commas.
                 *       - Servers: Whether a percent-encoded comma is taken is not documented; some clients encode it.
                 *       - Contract: The parameter is one string, in which both forms can be sent.
                 *       - Evidence: Not on the vendor's page; inferred and not proven.
                 */
                ids: components["parameters"]["CaseIds"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cases are closed. The answer has no content. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["ServerError"];
        };
    };
}
