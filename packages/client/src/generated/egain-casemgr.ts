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
         *     The request has neither a body nor query parameters; both are refused. A second close is expected to be refused
         *     with code `400-253`, so do not repeat the call blindly when its answer was lost.
         *
         *     **Where the vendor's page and the servers differ**
         *
         *     - Look up the domain of your tenant before the first call.
         *     - Ask for the full URL of the scope when you get a token.
         *     - Send `Accept: application/json` or `application/xml`.
         *     - Close cases one by one when you must know which were closed.
         *     - Look for code 400-253.
         *     - After a lost answer, read the case before you close it again.
         *     - Send neither a body (not even `{}`) nor query parameters.
         *     - Handle unknown codes by their HTTP status.
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
         *     **Where the vendor's page and the servers differ**
         *
         *     - Compare whole codes, and expect new ones.
         *     - Show `userMessage` to users when it is there.
         *     - Ask for JSON.
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
                value?: string | undefined;
            }[] | undefined;
            /**
             * @description Explanation that may be shown to users. Sent by some calls only.
             *
             *     *Not on the vendor's page; read in the vendor's own description of the API.*
             * @example The case is not open any more.
             */
            userMessage?: string | undefined;
        };
    };
    responses: {
        /**
         * @description The request carries something that it must not carry, or a case is not open.
         *
         *     **Where the vendor's page and the servers differ**
         *
         *     - Tell the causes apart by `code`.
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
         *     **Where the vendor's page and the servers differ**
         *
         *     - On 403, check the permissions and the scopes of the token.
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
        /**
         * @description One of the cases does not exist, or the list of identifiers is empty or too long.
         *
         *     **Where the vendor's page and the servers differ**
         *
         *     - Check the list before you send it.
         */
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
         *     **Where the vendor's page and the servers differ**
         *
         *     - On 406, check `Accept-Language`.
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
         *     **Where the vendor's page and the servers differ**
         *
         *     - Stay below 1500 characters.
         *     - Prefer a literal comma when your client lets you choose; the typed client of Casebook sends it.
         */
        CaseIds: string;
        /**
         * @description Language of texts that depend on it, those in error answers too. Exactly one of the listed tags:
         *     a wildcard or a list with weights, as browsers send it, is none of them. Status 406 is the one documented
         *     for an invalid value.
         *
         *     **Where the vendor's page and the servers differ**
         *
         *     - Send exactly one of the allowed values in `Accept-Language`.
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
                 *     a wildcard or a list with weights, as browsers send it, is none of them. Status 406 is the one documented
                 *     for an invalid value.
                 *
                 *     **Where the vendor's page and the servers differ**
                 *
                 *     - Send exactly one of the allowed values in `Accept-Language`.
                 * @example en-US
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description One case identifier, or several separated by commas, at most 20000 characters in all. A newer revision of the
                 *     vendor's description allows 1500, and many servers and proxies refuse a path beyond 8 to 16 KiB, so prefer short lists.
                 *
                 *     **Where the vendor's page and the servers differ**
                 *
                 *     - Stay below 1500 characters.
                 *     - Prefer a literal comma when your client lets you choose; the typed client of Casebook sends it.
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
