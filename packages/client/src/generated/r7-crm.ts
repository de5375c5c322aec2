// Generated from the contract r7-crm by `pnpm generate`. Do not edit.
export interface paths {
    "/api/2.0/crm/case/{caseid}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Close a case
         * @description Marks the case as closed and returns it, so `isClosed` is `true` in the answer.
         *     The sample on the vendor's page shows `false`; it is a printed fixture, not a recorded answer.
         *
         *     Closing a closed case succeeds again and changes nothing. Tasks of the case stay as they are,
         *     and nobody is notified. The caller needs access to the case.
         *
         *     **Where the vendor's page and the servers differ**
         *
         *     - After a successful close, `isClosed` is true. The sample on the vendor's page was printed from a fixture.
         *     - You may repeat the call safely when an answer was lost.
         *     - Status 403 tells that the case exists; do not expect every call to hide it behind a 404.
         *     - Never copy behaviour from the samples: they were generated, not recorded.
         *     - Read `statusCode` and `count` if you like, but do not rely on `count` being there for an empty list.
         *     - Decide by the HTTP status. The message may be in the language of the portal.
         *     - A body that is no envelope means that the API has not seen the request, whatever the status. A 404 in JSON means that the object does not exist; portals up to version 10.5 on Linux send that as HTML too.
         *     - Write paths as they stand here, without a slash at the end.
         *     - Send identifiers from 1 to 2147483647.
         *     - Expect JSON whatever you accept. For XML call `…/close.xml` or `…/1234.xml`.
         *     - Read repeated elements as a list by the schema, not by counting them.
         *     - Ask for whole objects, unless you read what comes without a schema.
         */
        put: operations["closeCase"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/case/{caseid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update a case
         * @description Changes the title, members, custom fields and access of a case, and returns the case.
         *
         *     What an omitted property does depends on the property:
         *
         *     - `title` must be sent every time.
         *     - `members` and `customFieldList` stay as they are.
         *     - `isPrivate` and `accessList` are **reset**: unless both make the case private again,
         *       it becomes public. This holds for a CRM administrator and for the author of the case;
         *       for any other editor the two properties have no effect.
         *
         *     The caller needs the right to edit the case. Its open or closed state does not change.
         *
         *     **Where the vendor's page and the servers differ**
         *
         *     - Never copy behaviour from the samples: they were generated, not recorded.
         *     - Read `statusCode` and `count` if you like, but do not rely on `count` being there for an empty list.
         *     - Decide by the HTTP status. The message may be in the language of the portal.
         *     - A body that is no envelope means that the API has not seen the request, whatever the status. A 404 in JSON means that the object does not exist; portals up to version 10.5 on Linux send that as HTML too.
         *     - Write paths as they stand here, without a slash at the end.
         *     - Send identifiers from 1 to 2147483647.
         *     - Expect JSON whatever you accept. For XML call `…/close.xml` or `…/1234.xml`.
         *     - Read repeated elements as a list by the schema, not by counting them.
         *     - Send JSON and label it as such.
         *     - Write property names as the pages do; only `customFieldList` depends on it.
         *     - Leave a list out rather than sending null.
         *     - Send the object without `data` around it.
         *     - Send `{"Key": 1, "Value": "…"}`, otherwise the value is lost in silence.
         *     - To clear a field, send a blank as its value.
         *     - Send `isPrivate` and `accessList` with every update of a private case, or it becomes public.
         *     - An empty list does not remove members. The identifiers are those of contacts, not of users.
         *     - `isNotify` tells nobody about a public case.
         *     - Keep titles within 255 characters.
         *     - Replace every sample value by one of your own portal.
         *     - Do not use a bare date with a time as a title or a value.
         *     - Send numbers and booleans as such.
         *     - Ask for whole objects, unless you read what comes without a schema.
         *     - Never send the request with an empty identifier.
         *     - Check values against the type of the field yourself.
         */
        put: operations["updateCase"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/case/{caseid}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List contacts of a case
         * @description Returns the persons and companies that are linked to the case and that the caller may read,
         *     so the list can be shorter than the list of linked contacts.
         *
         *     The case itself is not checked. An unknown case, or a private one that the caller cannot see,
         *     answers with status 200 and the contacts the caller can reach, often none.
         *
         *     **Where the vendor's page and the servers differ**
         *
         *     - Never copy behaviour from the samples: they were generated, not recorded.
         *     - Read `statusCode` and `count` if you like, but do not rely on `count` being there for an empty list.
         *     - To read the next page, add `count` to `startIndex` yourself.
         *     - When `total` is missing, no contact follows those in the answer.
         *     - Decide by the HTTP status. The message may be in the language of the portal.
         *     - A body that is no envelope means that the API has not seen the request, whatever the status. A 404 in JSON means that the object does not exist; portals up to version 10.5 on Linux send that as HTML too.
         *     - Write paths as they stand here, without a slash at the end.
         *     - Send identifiers from 1 to 2147483647.
         *     - Expect JSON whatever you accept. For XML call `…/close.xml` or `…/1234.xml`.
         *     - Read repeated elements as a list by the schema, not by counting them.
         *     - An empty list does not prove that the case exists.
         *     - The list can be shorter than the number of linked contacts.
         *     - Use `count` and `startIndex` for long lists.
         *     - Do not copy these values.
         *     - Ask for whole objects, unless you read what comes without a schema.
         */
        get: operations["listCaseContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/task/{taskid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update a task
         * @description Replaces the task with what the request carries, and returns it. Every property that is left out
         *     is **emptied**: the description, the linked contact and entity, the reminder, and the responsible
         *     person, who becomes the placeholder of a removed user. Only whether the task is closed survives.
         *
         *     An unknown `taskid` does not fail: the portal stores a **new task under a new identifier** and
         *     answers with status 200. Compare `response.id` with the identifier that you sent.
         *
         *     The caller needs the right to edit the task: a CRM administrator, the person responsible
         *     for it, or its creator has it.
         *
         *     **Where the vendor's page and the servers differ**
         *
         *     - Never copy behaviour from the samples: they were generated, not recorded.
         *     - Read `statusCode` and `count` if you like, but do not rely on `count` being there for an empty list.
         *     - Decide by the HTTP status. The message may be in the language of the portal.
         *     - A body that is no envelope means that the API has not seen the request, whatever the status. A 404 in JSON means that the object does not exist; portals up to version 10.5 on Linux send that as HTML too.
         *     - Write paths as they stand here, without a slash at the end.
         *     - Send identifiers from 1 to 2147483647.
         *     - Expect JSON whatever you accept. For XML call `…/close.xml` or `…/1234.xml`.
         *     - Read repeated elements as a list by the schema, not by counting them.
         *     - Send JSON and label it as such.
         *     - Write property names as the pages do; only `customFieldList` depends on it.
         *     - Leave a list out rather than sending null.
         *     - Send everything that the task shall keep.
         *     - Compare `response.id` with the identifier that you sent.
         *     - A 404 of this call speaks of the category, not of the task.
         *     - Always send `responsibleid`. Know the placeholder by its `id`, 4a515a15-d4d6-4b8e-828e-e0586f18f3a3, and not by its name.
         *     - Send `alertValue` to keep a reminder.
         *     - Send whole seconds and an offset, for example `2022-10-14T15:00:00Z`.
         *     - The sample request of the page fails as printed.
         *     - Do not copy these values.
         *     - Keep titles within 255 characters.
         *     - Replace every sample value by one of your own portal.
         *     - Do not use a bare date with a time as a title or a value.
         *     - Send numbers and booleans as such.
         *     - Ask for whole objects, unless you read what comes without a schema.
         */
        put: operations["updateTask"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/authentication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a token
         * @description Exchanges an e-mail address and a password for the token that every other call needs. Success is status 201, not 200.
         *
         *     Where the portal asks for a second factor, the answer has no token yet: `sms` or `tfa` is true. Send the code that
         *     the user receives or reads from an app, with the same credentials, to
         *     `POST /api/2.0/authentication/{code}`.
         *
         *     Wrong credentials and too many attempts are answered with status **500**, not 401. By default five attempts
         *     a minute are allowed for a login and address, then the portal refuses for a minute.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         *
         *     **Where the vendor's page and the servers differ**
         *
         *     - Write paths as they stand here, without a slash at the end.
         *     - Expect 201 and not 200.
         *     - Do not repeat a sign-in that failed with 500: the portal counts attempts.
         *     - Ask for whole objects, unless you read what comes without a schema.
         */
        post: operations["authenticate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/authentication/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a token with code
         * @description The second step of a sign-in with two factors: sends the code, and the same credentials as the first step.
         *     Success is status 201, not 200. A wrong or outdated code is answered with status **500**, as wrong credentials are.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         *
         *     **Where the vendor's page and the servers differ**
         *
         *     - Write paths as they stand here, without a slash at the end.
         *     - Do not build the path from text that a user typed without checking it.
         *     - Expect 201 and not 200.
         *     - Do not repeat a sign-in that failed with 500: the portal counts attempts.
         *     - Ask for whole objects, unless you read what comes without a schema.
         */
        post: operations["authenticateWithCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Format: int32
         * @description Number of items in `response`, 1 for a single object, and the number of characters where `response` is a text. Left
         *     out when it is 0.
         *
         *     *Not on the vendor's page; seen when parts of the server ran.*
         * @example 1
         */
        Count: number;
        /**
         * Format: int32
         * @description Always 0, success.
         * @constant
         */
        SuccessStatus: 0;
        /**
         * Format: int32
         * @description The HTTP status. Portals always send it; the vendor's samples lack it.
         *
         *     *Not on the vendor's page; seen when parts of the server ran.*
         * @example 200
         */
        StatusCode: number;
        /**
         * Format: int32
         * @description Access that others have to the contact, 0 none, 1 reading and writing, 2 reading.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         * @example 1
         * @enum {integer}
         */
        ShareType: 0 | 1 | 2;
        /**
         * @description The currency of a contact, null when none is set.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         */
        Currency: {
            /**
             * @description Name of the currency.
             * @example Euro
             */
            title: string;
            /**
             * @description Sign of the currency.
             * @example €
             */
            symbol: string;
            /**
             * @description Code of the currency, as in ISO 4217.
             * @example EUR
             */
            abbreviation: string;
            /**
             * @description Code of the country or region whose currency this is.
             * @example EU
             */
            cultureName: string;
            /**
             * @description Whether the portal can convert it. The spelling is the vendor's.
             * @example true
             */
            isConvertable: boolean;
            /**
             * @description Whether it is among the basic currencies.
             * @example true
             */
            isBasic: boolean;
        } | null;
        /**
         * @description A user of the portal, in short form.
         *
         *     **Where the vendor's page and the servers differ**
         *
         *     - Decode `displayName` before you show it in anything but HTML, and before you compare it.
         */
        Employee: {
            /**
             * Format: uuid
             * @description Identifier of the user.
             * @example 9924256a-739c-462b-af15-e652a3b1b6eb
             */
            id: string;
            /**
             * @description Name as the portal shows it, **encoded for HTML**: `O'Neil` is `O&#39;Neil`, `&` is `&amp;`, and letters such as `é`
             *     are numbers, `&#233;`. Cyrillic letters stay as they are. Decode it before you show or compare it.
             * @example Mike Zanyatski
             */
            displayName: string;
            /**
             * @description Job title. Left out when there is none.
             * @example Manager
             */
            title?: string | undefined;
            /**
             * @description Path of the small portrait, relative to the portal.
             * @example /skins/default/images/default_user_photo_size_32-32.png
             */
            avatarSmall: string;
            /**
             * @description Absolute URL of the user's page on the portal. That of a user who does not exist ends in `?`.
             * @example https://yourportal.r7-office.ru/Products/People/Profile.aspx?user=mike.zanyatski
             */
            profileUrl: string;
        };
        /**
         * @description A person or a company in short form, told apart by `isCompany`.
         *
         *     **Where the vendor's page and the servers differ**
         *
         *     - `currency` may be null.
         *     - Expect more properties than the page shows.
         */
        ContactBase: {
            /**
             * @description Name as the portal shows it. A portal always sends it; only the vendor's samples show null.
             * @example Tadjeddine Bachir
             */
            displayName: string | null;
            /**
             * @description Path of the small picture, relative to the portal. Portals send it; the vendor's samples lack it.
             *
             *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
             * @example /Products/CRM/HttpHandlers/filehandler.ashx?action=contactphotoulr&cid=5101&isc=False&ps=1
             */
            smallFotoUrl?: string | undefined;
            /**
             * @description Path of the medium picture, relative to the portal. Portals send it; the vendor's samples lack it.
             *
             *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
             * @example /Products/CRM/HttpHandlers/filehandler.ashx?action=contactphotoulr&cid=5101&isc=False&ps=2
             */
            mediumFotoUrl?: string | undefined;
            /**
             * @description Whether this is a company and not a person.
             * @example false
             */
            isCompany: boolean;
            /**
             * @description Whether only the users in `accessList` see the contact. True exactly when `shareType` is 0.
             * @example false
             */
            isPrivate: boolean;
            /**
             * @description Whether others have access to the contact. True when `shareType` is 1 or 2.
             * @example true
             */
            isShared: boolean;
            shareType: components["schemas"]["ShareType"];
            currency: components["schemas"]["Currency"];
            /**
             * @description Whether the caller may change the contact.
             * @example true
             */
            canEdit: boolean;
            /**
             * @description Whether the caller may delete the contact.
             * @example true
             */
            canDelete: boolean;
            /**
             * @description Users who see the contact. Sent only when it is private, and then it can be empty.
             *
             *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
             */
            accessList?: components["schemas"]["Employee"][] | undefined;
            /**
             * Format: int32
             * @description Identifier of the contact.
             * @example 5101
             */
            id: number;
        };
        /**
         * Format: date-time
         * @description A moment as a portal prints it: seven fraction digits and the UTC offset of the portal, `Z` where that is zero.
         *     An unset moment is `0001-01-01T00:00:00.0000000Z`.
         * @example 2022-10-07T13:03:01.0000000+03:00
         */
        PortalDateTime: string;
        /**
         * Format: int32
         * @description Kind of a custom field: 0 one line of text, 1 several lines of text, 2 choice from a list, 3 check box,
         *     4 heading, 5 date.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         * @example 0
         * @enum {integer}
         */
        CustomFieldType: 0 | 1 | 2 | 3 | 4 | 5;
        /**
         * @description A field that the portal's administrator added, with its value. Only fields with a value are listed. A single object
         *     has every heading too, with an `entityId` of 0 and an empty value; objects in a list have none.
         *
         *     **Where the vendor's page and the servers differ**
         *
         *     - Do not look for the object by the `entityId` of its fields.
         */
        CustomField: {
            /**
             * Format: int32
             * @description Identifier of the case or contact that the value belongs to, 0 for a heading.
             * @example 1234
             */
            entityId: number;
            /**
             * @description Name of the field as the portal shows it.
             * @example Venue
             */
            label: string;
            /**
             * @description The value, as text whatever the type of the field.
             * @example Hall 3
             */
            fieldValue: string;
            fieldType: components["schemas"]["CustomFieldType"];
            /**
             * Format: int32
             * @description Place of the field among its neighbours, in ascending order.
             * @example 10
             */
            position: number;
            /**
             * @description Settings of the field as JSON text, for example the options of a list. Empty when there are none.
             * @example {"size":"40"}
             */
            mask: string;
            /**
             * Format: int32
             * @description Identifier of the field, the one that `customFieldList` takes as its key.
             * @example 1
             */
            id: number;
        };
        /**
         * @description A matter, with the contacts that take part in it and who may see it.
         *
         *     **Where the vendor's page and the servers differ**
         *
         *     - You can rely on `members` being there on a real portal.
         */
        Case: {
            /**
             * @description Persons and companies that take part. Portals always send it, empty when there are none;
             *     the vendor's samples lack it.
             *
             *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
             */
            members?: components["schemas"]["ContactBase"][] | undefined;
            /** @description User who created the case. */
            createBy: components["schemas"]["Employee"];
            /** @description When the case was created. */
            created: components["schemas"]["PortalDateTime"];
            /**
             * @description Title of the case, never empty.
             * @example Exhibition organization
             */
            title: string;
            /**
             * @description Whether the case is closed.
             * @example true
             */
            isClosed: boolean;
            /**
             * @description Whether only the users in `accessList` see the case.
             * @example false
             */
            isPrivate: boolean;
            /**
             * @description Whether the caller may change the case.
             * @example true
             */
            canEdit: boolean;
            /**
             * @description Users who see the case. Sent only when it is private.
             *
             *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
             */
            accessList?: components["schemas"]["Employee"][] | undefined;
            /** @description Custom fields of the case. */
            customFields: components["schemas"]["CustomField"][];
            /**
             * Format: int32
             * @description Identifier of the case.
             * @example 1234
             */
            id: number;
        };
        /** @description A case in its envelope. */
        CaseEnvelope: {
            count?: components["schemas"]["Count"] | undefined;
            status: components["schemas"]["SuccessStatus"];
            statusCode?: components["schemas"]["StatusCode"] | undefined;
            response: components["schemas"]["Case"];
        };
        /**
         * @description Every failure that the API itself reports, except a refused token.
         *
         *     *Not on the vendor's page; seen when parts of the server ran.*
         */
        ErrorEnvelope: {
            /**
             * Format: int32
             * @description Always 1, failure.
             * @constant
             */
            status: 1;
            /**
             * Format: int32
             * @description The HTTP status.
             * @example 404
             */
            statusCode: number;
            /** @description What went wrong. */
            error: {
                /**
                 * @description Reason for people, possibly in the language of the portal. Do not compare it.
                 * @example Not found
                 */
                message: string;
                /**
                 * Format: int32
                 * @description Number of the error in the .NET runtime, negative.
                 * @example -2147467259
                 */
                hresult: number;
                /** @description Further details, as a rule an empty object. */
                data: {
                    [key: string]: unknown;
                };
            };
        };
        /**
         * @description The word `Unauthorized`, unless a web server puts its own page in its place.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         */
        UnauthorizedText: string;
        /**
         * @description An HTML page for people, made by the web server in front of the portal, or nothing at all. Do not parse it: the API has
         *     not answered.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         */
        HtmlPage: string;
        /**
         * @description The identifier of a custom field and its new value.
         *
         *     **Where the vendor's page and the servers differ**
         *
         *     - Send `{"Key": 1, "Value": "…"}`, otherwise the value is lost in silence.
         */
        CustomFieldValue: {
            /**
             * Format: int32
             * @description Identifier of the field.
             * @example 1
             */
            Key: number;
            /**
             * @description New value, as text whatever the type of the field.
             * @example Hall 3
             */
            Value: string;
        } | {
            /**
             * Format: int32
             * @description Identifier of the field.
             * @example 1
             */
            key: number;
            /**
             * @description New value, as text whatever the type of the field.
             * @example Hall 3
             */
            value: string;
        } | {
            [key: string]: string;
        };
        /**
         * @description New values of a case. The portal reads property names in any letter case, except `customFieldList`,
         *     and ignores properties that it does not know.
         */
        CaseUpdate: {
            /**
             * Format: int32
             * @deprecated
             * @description Ignored; the identifier in the path counts. The sample on the vendor's page has it.
             * @example 0
             */
            caseid?: number | undefined;
            /**
             * @description New title. It must be sent with every update, and must not be empty. Portals have room for 255 characters; what they
             *     do with more is not known.
             * @example Exhibition organization
             */
            title: string;
            /**
             * @description Identifiers of the contacts, persons or companies, that take part. These are not users.
             *     A list with at least one identifier replaces all members; identifiers that do not exist or that the caller
             *     may not read are dropped in silence, so a list of only such ones removes everybody.
             *     Left out or empty, the members stay. Null is refused.
             */
            members?: number[] | undefined;
            /**
             * @description Values of custom fields. Fields that are not listed keep their values. A key that is not a field of cases
             *     and an empty value are skipped in silence. A value of blanks alone clears the field.
             */
            customFieldList?: components["schemas"]["CustomFieldValue"][] | undefined;
            /**
             * @description Whether only the users in `accessList` see the case. Takes effect together with a non-empty `accessList`;
             *     otherwise the case becomes public, also when this is left out.
             * @default false
             * @example true
             */
            isPrivate?: (boolean | null) | undefined;
            /** @description Identifiers of the users who shall see the private case. The caller is added. Null is refused. */
            accessList?: string[] | undefined;
            /**
             * @description Whether the users in `accessList`, except the caller, are told. Works only when the case is made private.
             * @default false
             * @example true
             */
            isNotify?: (boolean | null) | undefined;
        };
        /**
         * @description An entry of one of the lists that the portal's administrator keeps, such as the contact statuses.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         */
        ListItem: {
            /**
             * Format: int32
             * @description Identifier of the entry.
             * @example 4
             */
            id: number;
            /**
             * @description Name of the entry.
             * @example Warm
             */
            title: string;
            /**
             * @description Explanation of the entry. Empty when there is none; left out only when it was never stored.
             * @example Has answered within the last month.
             */
            description?: string | undefined;
            /**
             * @description Colour of the entry, as in CSS. Empty when there is none; left out only when it was never stored.
             * @example #f2b418
             */
            color?: string | undefined;
            /**
             * Format: int32
             * @description Place of the entry in its list. Left out when it is 0.
             * @example 2
             */
            sortOrder?: number | undefined;
            /**
             * Format: int32
             * @description How many objects use the entry. Left out when it is 0, and always where the entry stands in a contact.
             * @example 12
             */
            relativeItemsCount?: number | undefined;
        };
        /**
         * @description A postal address. A part that was left empty is an empty text. One that was never stored, a category of 0 and
         *     `isPrimary` of false are left out.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         *
         *     **Where the vendor's page and the servers differ**
         *
         *     - Treat an empty part and a missing one alike.
         */
        Address: {
            /**
             * @description Street and house.
             * @example 12 Harbour Road
             */
            street?: string | undefined;
            /**
             * @description City or town.
             * @example Riga
             */
            city?: string | undefined;
            /**
             * @description State, province or region.
             * @example Vidzeme
             */
            state?: string | undefined;
            /**
             * @description Postal code.
             * @example LV-1050
             */
            zip?: string | undefined;
            /**
             * @description Country, as the user wrote it.
             * @example Latvia
             */
            country?: string | undefined;
            /**
             * Format: int32
             * @description What the address is used for, 0 home, 1 postal, 2 office, 3 billing, 4 other, 5 work.
             * @example 2
             */
            category?: number | undefined;
            /**
             * @description Name of the category in the language of the portal.
             * @example Office
             */
            categoryName?: string | undefined;
            /**
             * @description Whether this is the main address.
             * @example true
             */
            isPrimary?: boolean | undefined;
        };
        /**
         * Format: int32
         * @description Kind of a way to reach a contact, 0 phone, 1 e-mail address, 2 website, 7 postal address; the rest are networks.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         * @example 1
         * @enum {integer}
         */
        ContactInfoType: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17;
        /** @description One way to reach a contact. */
        ContactInfo: {
            /**
             * Format: int32
             * @description Identifier of this entry.
             * @example 87
             */
            id: number;
            infoType: components["schemas"]["ContactInfoType"];
            /**
             * Format: int32
             * @description What the entry is used for. A phone number is 0 home, 1 work, 2 mobile, 3 fax, 4 direct or 5 other;
             *     a postal address is 0 home, 1 postal, 2 office, 3 billing, 4 other or 5 work;
             *     anything else is 0 home, 1 work or 2 other.
             * @example 1
             */
            category: number;
            /**
             * @description The number, address or name itself.
             * @example tadjeddine.bachir@example.com
             */
            data: string;
            /**
             * @description Name of the category in the language of the portal.
             * @example Work
             */
            categoryName: string;
            /**
             * @description Whether this is the main entry of its kind.
             * @example true
             */
            isPrimary: boolean;
        };
        /**
         * @description What persons and companies have in common in a list of contacts.
         *
         *     **Where the vendor's page and the servers differ**
         *
         *     - Expect more properties than the page shows.
         */
        ContactDetails: components["schemas"]["ContactBase"] & {
            /** @description User who created the contact. */
            createBy: components["schemas"]["Employee"];
            /** @description When the contact was created. */
            created: components["schemas"]["PortalDateTime"];
            /**
             * @description Free text about the contact. Empty when there is none.
             * @example Speaks French and Arabic.
             */
            about?: string | undefined;
            /**
             * @description Line of business. Empty when there is none.
             *
             *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
             * @example Education
             */
            industry?: string | undefined;
            /** @description Status of the contact. Sent only when one is set. */
            contactStatus?: components["schemas"]["ListItem"] | undefined;
            /**
             * @description Postal addresses. Left out when there are none.
             *
             *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
             */
            addresses?: components["schemas"]["Address"][] | undefined;
            /** @description Phone numbers, e-mail addresses and other ways to reach the contact. */
            commonData: components["schemas"]["ContactInfo"][];
            /** @description Custom fields of the contact. */
            customFields: components["schemas"]["CustomField"][];
            /**
             * @description Tags of the contact. Left out when there are none.
             *
             *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
             */
            tags?: string[] | undefined;
            /**
             * Format: int32
             * @description Number of tasks of the contact. Left out when it is 0.
             *
             *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
             * @example 2
             */
            taskCount?: number | undefined;
            /**
             * @description Whether a task of the contact is past its deadline.
             * @example false
             */
            haveLateTasks: boolean;
        };
        /**
         * @description The company that a person works for. Sent only when there is one and, in a list, when the caller may read it.
         *     Portals send the short form of a contact; the other three properties appear only in the vendor's sample.
         *
         *     **Where the vendor's page and the servers differ**
         *
         *     - Read `displayName` for the name of the company.
         */
        LinkedCompany: components["schemas"]["ContactBase"] & {
            /**
             * @description Always true for a company.
             * @constant
             */
            isCompany: true;
            /**
             * @description Name of the company. Portals send `displayName` instead.
             * @example Food and Culture Project
             */
            companyName?: string | undefined;
            /**
             * @description Free text about the company. Not sent by portals.
             * @example
             */
            about?: string | undefined;
            /**
             * @description Whether a task of the company is past its deadline. Not sent by portals.
             * @example false
             */
            haveLateTasks?: boolean | undefined;
        };
        /** @description A person in a list of contacts. */
        Person: components["schemas"]["ContactDetails"] & {
            /**
             * @description Always false for a person.
             * @constant
             */
            isCompany: false;
            /**
             * @description Given name.
             * @example Tadjeddine
             */
            firstName?: string | undefined;
            /**
             * @description Family name. May be empty.
             * @example Bachir
             */
            lastName?: string | undefined;
            company?: components["schemas"]["LinkedCompany"] | undefined;
            /**
             * @description Job title. Empty when there is none.
             * @example Programmer
             */
            title?: string | undefined;
        };
        /**
         * @description A company in a list of contacts.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         */
        Company: components["schemas"]["ContactDetails"] & {
            /**
             * @description Always true for a company.
             * @constant
             */
            isCompany: true;
            /**
             * @description Name of the firm. The same as `displayName`.
             * @example Food and Culture Project
             */
            companyName?: string | undefined;
            /**
             * Format: int32
             * @description Number of persons linked to the company. Left out when it is 0.
             * @example 1
             */
            personsCount?: number | undefined;
        };
        /**
         * @description A person or a company. The boolean `isCompany` tells which.
         *
         *     **Where the vendor's page and the servers differ**
         *
         *     - Look at `isCompany` before you read names.
         */
        Contact: components["schemas"]["Person"] | components["schemas"]["Company"];
        /** @description Contacts in their envelope. */
        ContactListEnvelope: {
            count?: components["schemas"]["Count"] | undefined;
            /**
             * Format: int32
             * @description The `startIndex` of the request. Left out when it is 0.
             *
             *     *Not on the vendor's page; seen when parts of the server ran.*
             * @example 25
             */
            startIndex?: number | undefined;
            /**
             * Format: int32
             * @description Sent only when more items exist. It is one too high and skips an item when used;
             *     add `count` to `startIndex` instead.
             *
             *     *Not on the vendor's page; seen when parts of the server ran.*
             * @example 51
             */
            nextIndex?: number | undefined;
            /**
             * Format: int32
             * @description Number of items without paging. Sent only when the list was cut short.
             *
             *     *Not on the vendor's page; seen when parts of the server ran.*
             * @example 60
             */
            total?: number | undefined;
            status: components["schemas"]["SuccessStatus"];
            statusCode?: components["schemas"]["StatusCode"] | undefined;
            /** @description The contacts. In XML each is a `response` element of its own, and none means no element. */
            response: components["schemas"]["Contact"][];
        };
        /**
         * @description When the task is due. Accepted are a date, and a date with a time whose parts are separated by colons or,
         *     as on the vendor's page, by hyphens. A fraction has three or seven digits. After colons the portal first drops
         *     trailing zeros, and what is left must have no, three or seven digits: `.120Z` is refused, `.123Z` and `.000Z` are taken.
         *     Without an offset the time is that of the portal, and a date alone means midnight there.
         *
         *     *Not on the vendor's page; seen when parts of the server ran.*
         *
         *     **Where the vendor's page and the servers differ**
         *
         *     - Send whole seconds and an offset, for example `2022-10-14T15:00:00Z`.
         * @example 2022-10-14T18:00:00Z
         */
        Deadline: string;
        /**
         * @description The whole new state of a task. The vendor's page calls only `alertValue` optional, but portals demand no more than
         *     the title, the deadline and the category. The portal reads property names in any letter case and ignores properties
         *     that it does not know.
         */
        TaskUpdate: {
            /**
             * @description New title. It must not be empty. Portals have room for 255 characters; what they do with more is not known.
             * @example Send a commercial offer
             */
            title: string;
            /**
             * @description New text. Left out, the text is removed.
             * @example Two options, with and without delivery.
             */
            description?: (string | null) | undefined;
            deadline: components["schemas"]["Deadline"];
            /**
             * Format: uuid
             * @description Identifier of the user who shall be responsible. Left out, the placeholder of a removed user takes the place.
             * @example 9924256A-739C-462b-AF15-E652A3B1B6EB
             */
            responsibleid?: (string | null) | undefined;
            /**
             * Format: int32
             * @description Identifier of the new category of the task. An unknown one is answered with status 404.
             * @example 30
             */
            categoryid: number;
            /**
             * Format: int32
             * @description Identifier of the new contact. It is not checked. Left out or 0, the contact is unlinked.
             * @example 5101
             */
            contactid?: (number | null) | undefined;
            /**
             * @description Kind of the new linked entity, in any letter case. Empty or left out, nothing is linked.
             * @example case
             */
            entityType?: (("opportunity" | "case") | string | null) | undefined;
            /**
             * Format: int32
             * @description Identifier of the new linked entity. It is not checked. Left out or 0, the entity is unlinked.
             * @example 1234
             */
            entityid?: (number | null) | undefined;
            /**
             * @description Whether the responsible person is told about the task, even when it is the same person as before.
             * @default false
             * @example true
             */
            isNotify?: (boolean | null) | undefined;
            /**
             * Format: int32
             * @description Minutes before the deadline at which the portal reminds the responsible person, 0 for no reminder.
             *     Left out, the reminder is switched off. Every update arms the reminder anew.
             * @default 0
             * @example 15
             */
            alertValue?: (number | null) | undefined;
        };
        /**
         * @description The contact that a task is linked to.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         */
        TaskContact: components["schemas"]["ContactBase"] & {
            /** @description Main e-mail address of the contact. Left out when there is none. */
            email?: components["schemas"]["ContactInfo"] | undefined;
        };
        /** @description What kind of work a task is. */
        TaskCategory: {
            /**
             * @description Path of the icon, relative to the portal. Empty when there is no icon.
             * @example /Products/CRM/App_Themes/default/images/task_category_meeting.png
             */
            imagePath?: string | undefined;
            /**
             * @description Name of the category.
             * @example Appointment
             */
            title: string;
            /**
             * @description Explanation of the category. Empty when there is none; left out only when it was never stored.
             * @example
             */
            description?: string | undefined;
            /**
             * @description Colour of the category, as in CSS. Empty when there is none; left out only when it was never stored.
             *
             *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
             * @example #5eb5ed
             */
            color?: string | undefined;
            /**
             * Format: int32
             * @description Place of the category in its list. Left out when it is 0.
             * @example 2
             */
            sortOrder?: number | undefined;
            /**
             * Format: int32
             * @description How many tasks have the category. Left out when it is 0.
             *
             *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
             * @example 12
             */
            relativeItemsCount?: number | undefined;
            /**
             * Format: int32
             * @description Identifier of the category.
             * @example 30
             */
            id: number;
        };
        /**
         * @description The case or opportunity that a task belongs to.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         */
        TaskEntity: {
            /**
             * @description Kind of the entity, in lower case.
             * @example case
             * @enum {string}
             */
            entityType: "case" | "opportunity";
            /**
             * Format: int32
             * @description Identifier of the entity.
             * @example 1234
             */
            entityId: number;
            /**
             * @description Title of the case or opportunity.
             * @example Exhibition organization
             */
            entityTitle: string;
        };
        /**
         * @description A task. Several properties are left out when they are false, zero or empty.
         *
         *     **Where the vendor's page and the servers differ**
         *
         *     - Send the value of an answer back under the other name; its seven fraction digits are taken.
         *     - Treat a missing flag of a task as false.
         *     - Expect more properties than the page shows.
         */
        Task: {
            /** @description User who created the task. */
            createBy: components["schemas"]["Employee"];
            /** @description When the task was created. */
            created: components["schemas"]["PortalDateTime"];
            contact?: components["schemas"]["TaskContact"] | undefined;
            /**
             * @description Title of the task, never empty.
             * @example Send a commercial offer
             */
            title: string;
            /**
             * @description Text of the task. Left out when the request that stored the task did not carry one.
             *
             *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
             * @example Two options, with and without delivery.
             */
            description?: string | undefined;
            /** @description When the task is due. The name has a capital L here and none in the request. */
            deadLine: components["schemas"]["PortalDateTime"];
            /**
             * Format: int32
             * @description Minutes before the deadline at which the portal reminds the responsible person. Left out when it is 0.
             *
             *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
             * @example 15
             */
            alertValue?: number | undefined;
            /**
             * @description User who is to do the task. The placeholder of a removed user stands here when none
             *     was given.
             */
            responsible: components["schemas"]["Employee"];
            /**
             * @description Sent as true for a closed task, left out for an open one.
             *
             *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
             * @example true
             */
            isClosed?: boolean | undefined;
            category?: components["schemas"]["TaskCategory"] | undefined;
            entity?: components["schemas"]["TaskEntity"] | undefined;
            /**
             * @description Sent as true when the caller may change the task, left out otherwise.
             * @example true
             */
            canEdit?: boolean | undefined;
            /**
             * Format: int32
             * @description Identifier of the task.
             * @example 1234
             */
            id: number;
        };
        /** @description A task in its envelope. */
        TaskEnvelope: {
            count?: components["schemas"]["Count"] | undefined;
            status: components["schemas"]["SuccessStatus"];
            statusCode?: components["schemas"]["StatusCode"] | undefined;
            response: components["schemas"]["Task"];
        };
        /**
         * @description A login with its password, or the access token of a social network. No property is checked for presence: whatever is
         *     missing makes the sign-in fail with status 500.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         *
         *     **Where the vendor's page and the servers differ**
         *
         *     - Ask users for their e-mail address.
         */
        Credentials: {
            /**
             * @description E-mail address of the user in any letter case, or the GUID of the user. A user name signs in only where the portal
             *     asks an LDAP server.
             * @example mike.zanyatski@example.com
             */
            userName?: string | undefined;
            /**
             * Format: password
             * @description Password in plain text.
             * @example correct-horse-battery
             */
            password?: string | undefined;
            /**
             * @description Social network to sign in with, in place of a password.
             * @example google
             */
            provider?: string | undefined;
            /**
             * @description Access token of the social network.
             * @example ya29.example-access-token
             */
            accessToken?: string | undefined;
            /**
             * @description Authorization code of the social network, in place of its access token.
             * @example 4/0AdQt8q-example-code
             */
            codeOAuth?: string | undefined;
        };
        /**
         * Token
         * @description The token of a user, with the time for which it is valid.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         *
         *     **Where the vendor's page and the servers differ**
         *
         *     - Do not tell the two answers apart by `phoneNoise`: look whether `token` is null.
         *     - Renew a token by `expires`, and when a call is answered with 401.
         */
        AccessToken: {
            /**
             * Format: password
             * @description The token, opaque and bound to this portal. Send it as it stands in `Authorization`.
             * @example f3Vq-example-token
             */
            token: string;
            /**
             * @description When the token ends, after a year unless the administrator set a shorter time. A changed password and the end of
             *     the session end it earlier. There is no call to renew it.
             */
            expires: components["schemas"]["PortalDateTime"];
            /**
             * @description Sent as true when a code from a text message was the second factor, left out otherwise.
             * @example true
             */
            sms?: boolean | undefined;
            /**
             * @description The number that the code was sent to, partly hidden, as in the answer that asked for the code. Sent beside `sms`.
             * @example +3712***0000
             */
            phoneNoise?: string | undefined;
            /**
             * @description Sent as true when a code from an authenticator app was the second factor, left out otherwise.
             * @example true
             */
            tfa?: boolean | undefined;
        };
        /**
         * Second factor
         * @description The credentials are right, and the portal wants a code as well.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         *
         *     **Where the vendor's page and the servers differ**
         *
         *     - Do not tell the two answers apart by `phoneNoise`: look whether `token` is null.
         */
        SecondFactorRequest: {
            /** @description Null, since there is no token yet. */
            token: null;
            /** @description Until when a code that was sent is valid. Left out when none was sent. */
            expires?: components["schemas"]["PortalDateTime"] | undefined;
            /**
             * @description Sent as true when the code goes to a phone, left out otherwise.
             * @example true
             */
            sms?: boolean | undefined;
            /**
             * @description The number that the code was sent to: `+`, its first four digits, a `*` for each hidden one, and its last four
             *     digits. A number of fewer than eight digits is sent whole, without `+`. Left out when the user has not given a
             *     number yet.
             * @example +3712***0000
             */
            phoneNoise?: string | undefined;
            /**
             * @description Sent as true when the code comes from an authenticator app, left out otherwise.
             * @example true
             */
            tfa?: boolean | undefined;
            /**
             * Format: password
             * @description Key to link an authenticator app with. Sent only when no app is linked yet.
             * @example JBSWY3DPEHPK3PXP
             */
            tfaKey?: string | undefined;
        };
        /**
         * @description The token, or the request for a second factor. Only the first has a `token` that is not null.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         */
        AuthenticationResult: components["schemas"]["AccessToken"] | components["schemas"]["SecondFactorRequest"];
        /**
         * @description The token, or the request for a second factor, in its envelope.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         */
        AuthenticationEnvelope: {
            count?: components["schemas"]["Count"] | undefined;
            status: components["schemas"]["SuccessStatus"];
            statusCode?: components["schemas"]["StatusCode"] | undefined;
            response: components["schemas"]["AuthenticationResult"];
        };
        /**
         * @description The token in its envelope.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         */
        AccessTokenEnvelope: {
            count?: components["schemas"]["Count"] | undefined;
            status: components["schemas"]["SuccessStatus"];
            statusCode?: components["schemas"]["StatusCode"] | undefined;
            response: components["schemas"]["AccessToken"];
        };
    };
    responses: {
        /**
         * @description The identifier of the case is zero, or it does not fit into 32 bits.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         *
         *     **Where the vendor's page and the servers differ**
         *
         *     - Show the message to people, and do not decide by it.
         */
        InvalidCaseId: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
                "text/xml": components["schemas"]["ErrorEnvelope"];
            };
        };
        /**
         * @description The token is missing, malformed, expired, or belongs to another portal, wherever it was sent. The body is one word of plain text, which portals label as HTML, and not an envelope.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         *
         *     **Where the vendor's page and the servers differ**
         *
         *     - Do not parse the body of a 401 as JSON.
         */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["UnauthorizedText"];
            };
        };
        /**
         * @description The portal is not paid for. In the cloud the API may say so in an envelope; a portal on a server of its own, or one that shows no page with tariffs, answers with an empty body.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         *
         *     **Where the vendor's page and the servers differ**
         *
         *     - Do not parse the body of an error before you have looked at its media type and its length.
         */
        PaymentRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
                "text/xml": components["schemas"]["ErrorEnvelope"];
                "text/html": components["schemas"]["HtmlPage"];
            };
        };
        /**
         * @description The caller may not do this, or may not use the CRM module at all.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
                "text/xml": components["schemas"]["ErrorEnvelope"];
            };
        };
        /**
         * @description No such case. With an HTML body a web server on Windows does not know the path, because an identifier is not made of digits; on Linux the status for that is 405.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
                "text/xml": components["schemas"]["ErrorEnvelope"];
                "text/html": components["schemas"]["HtmlPage"];
            };
        };
        /**
         * @description An identifier in the path is not made of digits, so that no route of the portal fits. The web server answers, not the API, and names no methods in `Allow`. On Windows the status is 404.
         *
         *     *Not on the vendor's page; seen when parts of the server ran.*
         */
        MethodNotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["HtmlPage"];
            };
        };
        /**
         * @description The portal failed in a way that it does not explain.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
                "text/xml": components["schemas"]["ErrorEnvelope"];
            };
        };
        /**
         * @description The portal is being moved, restored or encrypted, mostly with an empty body and without `Retry-After`, or the vendor's cloud holds back a caller that sends too much.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         *
         *     **Where the vendor's page and the servers differ**
         *
         *     - Do not parse the body of an error before you have looked at its media type and its length.
         *     - Wait for the time in `Retry-After` before the next request.
         */
        ServiceUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
                "text/xml": components["schemas"]["ErrorEnvelope"];
                "text/html": components["schemas"]["HtmlPage"];
            };
        };
        /**
         * @description An argument is missing, has a value outside its range or has the wrong type, or the body is not readable JSON.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         *
         *     **Where the vendor's page and the servers differ**
         *
         *     - Show the message to people, and do not decide by it.
         */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
                "text/xml": components["schemas"]["ErrorEnvelope"];
            };
        };
        /**
         * @description The identifier of the case does not fit into 32 bits.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         *
         *     **Where the vendor's page and the servers differ**
         *
         *     - Show the message to people, and do not decide by it.
         */
        IdOutOfRange: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
                "text/xml": components["schemas"]["ErrorEnvelope"];
            };
        };
        /**
         * @description The caller may not use the CRM module, for example as a guest.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         *
         *     **Where the vendor's page and the servers differ**
         *
         *     - Do not parse the body of an error before you have looked at its media type and its length.
         */
        ModuleForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
                "text/xml": components["schemas"]["ErrorEnvelope"];
            };
        };
        /**
         * @description No route fits the path and the method, as when an identifier is not made of digits, or the host has no portal. The web server answers, not the API.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         *
         *     **Where the vendor's page and the servers differ**
         *
         *     - Do not parse the body of an error before you have looked at its media type and its length.
         */
        RouteNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["HtmlPage"];
            };
        };
        /**
         * @description No task category has the identifier sent as `categoryid`. With an HTML body a web server on Windows does not know the path, because an identifier is not made of digits; on Linux the status for that is 405.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         */
        CategoryNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
                "text/xml": components["schemas"]["ErrorEnvelope"];
                "text/html": components["schemas"]["HtmlPage"];
            };
        };
        /**
         * @description The body is not a JSON object, or a value in it has the wrong type.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         *
         *     **Where the vendor's page and the servers differ**
         *
         *     - Show the message to people, and do not decide by it.
         */
        UnreadableCredentials: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
                "text/xml": components["schemas"]["ErrorEnvelope"];
            };
        };
        /**
         * @description The sign-in failed: the credentials or the code are wrong or missing, too many attempts were made, or the portal does not let this address in. It is not a fault of the server, whatever the status says. With an HTML body no route fits the path; the web server on Linux answers so to a `POST`.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         */
        AuthenticationFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
                "text/xml": components["schemas"]["ErrorEnvelope"];
                "text/html": components["schemas"]["HtmlPage"];
            };
        };
    };
    parameters: {
        /**
         * @description Identifier of the case. Zero is refused with status 400.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         * @example 1234
         */
        CaseId: number;
        /**
         * @description Identifier of the case. It is not checked, so zero and unknown identifiers are taken too.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         * @example 1234
         */
        UncheckedCaseId: number;
        /**
         * @description Largest number of contacts to return. A portal never returns more than 1000 at once.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         * @example 25
         */
        Count: number;
        /**
         * @description How many contacts to skip, counted from zero. To read the next page add `count` to it;
         *     `nextIndex` of the answer is one too high. A negative number counts as 0.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         * @example 0
         */
        StartIndex: number;
        /**
         * @description Property of the contact to sort by. Without it the order is not specified.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         * @example displayName
         */
        SortBy: string;
        /**
         * @description Direction of the sort, spelt in lower case. Any value but `descending` sorts upwards.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         * @example descending
         */
        SortOrder: string;
        /**
         * @description Property of the contact to filter by. Dots lead into nested properties.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         * @example company.displayName
         */
        FilterBy: string;
        /**
         * @description How the property is compared with `filterValue`.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         * @example contains
         */
        FilterOp: "contains" | "equals" | "startsWith" | "endsWith" | "present";
        /**
         * @description Value to filter by. A comma separates several.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         * @example Bachir
         */
        FilterValue: string;
        /**
         * @description Keeps only persons or only companies.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         * @example person
         */
        ContactKind: "person" | "company";
        /**
         * @description Identifier of the task. It is not checked; with an unknown one a new task is stored.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         * @example 1234
         */
        TaskId: number;
        /**
         * @description The code from the text message, the one that the authenticator app shows, or a backup code of the app. Anything else is
         *     a wrong code, and is answered with status 500.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         * @example 123456
         */
        AuthenticationCode: string;
    };
    requestBodies: {
        /**
         * @description The new state of the case. The object is sent bare: the `data` around the sample on the vendor's
         *     page is script notation, and a body wrapped in it fails, since no title is found.
         *
         *     In a form a list is a field that repeats, `members=5101&members=5100`, and a list of objects is numbered:
         *     `customFieldList[0].Key=1&customFieldList[0].Value=Hall 5`. In XML a list is an element that repeats, and the root
         *     may have any name.
         */
        CaseUpdate: {
            content: {
                "application/json": components["schemas"]["CaseUpdate"];
                /** @description *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.* */
                "application/x-www-form-urlencoded": components["schemas"]["CaseUpdate"];
                /** @description *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.* */
                "multipart/form-data": components["schemas"]["CaseUpdate"];
                /** @description *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.* */
                "text/xml": components["schemas"]["CaseUpdate"];
            };
        };
        /** @description The whole new state of the task. What is left out is emptied. In XML the root may have any name. */
        TaskUpdate: {
            content: {
                "application/json": components["schemas"]["TaskUpdate"];
                /** @description *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.* */
                "application/x-www-form-urlencoded": components["schemas"]["TaskUpdate"];
                /** @description *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.* */
                "multipart/form-data": components["schemas"]["TaskUpdate"];
                /** @description *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.* */
                "text/xml": components["schemas"]["TaskUpdate"];
            };
        };
        /**
         * @description Who signs in. The password goes over the wire as it is, so use HTTPS only. In XML the root may have any name.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         */
        Credentials: {
            content: {
                "application/json": components["schemas"]["Credentials"];
                "application/x-www-form-urlencoded": components["schemas"]["Credentials"];
                "multipart/form-data": components["schemas"]["Credentials"];
                "text/xml": components["schemas"]["Credentials"];
            };
        };
    };
    headers: {
        /**
         * @description Seconds to wait before the next request.
         *
         *     *Not on the vendor's page; inferred and not proven.*
         * @example 10
         */
        RetryAfter: number;
        /**
         * @description The token again as the cookie `asc_auth_key`, from portal version 12 on. The cookie alone signs in; a valid header
         *     `Authorization` counts before it.
         *
         *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
         * @example asc_auth_key=f3Vq-example-token; path=/; HttpOnly
         */
        SetCookie: string;
    };
    pathItems: never;
}
export type Count = components['schemas']['Count'];
export type SuccessStatus = components['schemas']['SuccessStatus'];
export type StatusCode = components['schemas']['StatusCode'];
export type ShareType = components['schemas']['ShareType'];
export type Currency = components['schemas']['Currency'];
export type Employee = components['schemas']['Employee'];
export type ContactBase = components['schemas']['ContactBase'];
export type PortalDateTime = components['schemas']['PortalDateTime'];
export type CustomFieldType = components['schemas']['CustomFieldType'];
export type CustomField = components['schemas']['CustomField'];
export type Case = components['schemas']['Case'];
export type CaseEnvelope = components['schemas']['CaseEnvelope'];
export type ErrorEnvelope = components['schemas']['ErrorEnvelope'];
export type UnauthorizedText = components['schemas']['UnauthorizedText'];
export type HtmlPage = components['schemas']['HtmlPage'];
export type CustomFieldValue = components['schemas']['CustomFieldValue'];
export type CaseUpdate = components['schemas']['CaseUpdate'];
export type ListItem = components['schemas']['ListItem'];
export type Address = components['schemas']['Address'];
export type ContactInfoType = components['schemas']['ContactInfoType'];
export type ContactInfo = components['schemas']['ContactInfo'];
export type ContactDetails = components['schemas']['ContactDetails'];
export type LinkedCompany = components['schemas']['LinkedCompany'];
export type Person = components['schemas']['Person'];
export type Company = components['schemas']['Company'];
export type Contact = components['schemas']['Contact'];
export type ContactListEnvelope = components['schemas']['ContactListEnvelope'];
export type Deadline = components['schemas']['Deadline'];
export type TaskUpdate = components['schemas']['TaskUpdate'];
export type TaskContact = components['schemas']['TaskContact'];
export type TaskCategory = components['schemas']['TaskCategory'];
export type TaskEntity = components['schemas']['TaskEntity'];
export type Task = components['schemas']['Task'];
export type TaskEnvelope = components['schemas']['TaskEnvelope'];
export type Credentials = components['schemas']['Credentials'];
export type AccessToken = components['schemas']['AccessToken'];
export type SecondFactorRequest = components['schemas']['SecondFactorRequest'];
export type AuthenticationResult = components['schemas']['AuthenticationResult'];
export type AuthenticationEnvelope = components['schemas']['AuthenticationEnvelope'];
export type AccessTokenEnvelope = components['schemas']['AccessTokenEnvelope'];
export type ResponseInvalidCaseId = components['responses']['InvalidCaseId'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponsePaymentRequired = components['responses']['PaymentRequired'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseMethodNotAllowed = components['responses']['MethodNotAllowed'];
export type ResponseServerError = components['responses']['ServerError'];
export type ResponseServiceUnavailable = components['responses']['ServiceUnavailable'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseIdOutOfRange = components['responses']['IdOutOfRange'];
export type ResponseModuleForbidden = components['responses']['ModuleForbidden'];
export type ResponseRouteNotFound = components['responses']['RouteNotFound'];
export type ResponseCategoryNotFound = components['responses']['CategoryNotFound'];
export type ResponseUnreadableCredentials = components['responses']['UnreadableCredentials'];
export type ResponseAuthenticationFailed = components['responses']['AuthenticationFailed'];
export type ParameterCaseId = components['parameters']['CaseId'];
export type ParameterUncheckedCaseId = components['parameters']['UncheckedCaseId'];
export type ParameterCount = components['parameters']['Count'];
export type ParameterStartIndex = components['parameters']['StartIndex'];
export type ParameterSortBy = components['parameters']['SortBy'];
export type ParameterSortOrder = components['parameters']['SortOrder'];
export type ParameterFilterBy = components['parameters']['FilterBy'];
export type ParameterFilterOp = components['parameters']['FilterOp'];
export type ParameterFilterValue = components['parameters']['FilterValue'];
export type ParameterContactKind = components['parameters']['ContactKind'];
export type ParameterTaskId = components['parameters']['TaskId'];
export type ParameterAuthenticationCode = components['parameters']['AuthenticationCode'];
export type RequestBodyCaseUpdate = components['requestBodies']['CaseUpdate'];
export type RequestBodyTaskUpdate = components['requestBodies']['TaskUpdate'];
export type RequestBodyCredentials = components['requestBodies']['Credentials'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type HeaderSetCookie = components['headers']['SetCookie'];
export type $defs = Record<string, never>;
export interface operations {
    closeCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the case. Zero is refused with status 400.
                 *
                 *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
                 * @example 1234
                 */
                caseid: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case, now closed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseEnvelope"];
                    "text/xml": components["schemas"]["CaseEnvelope"];
                };
            };
            400: components["responses"]["InvalidCaseId"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the case. Zero is refused with status 400.
                 *
                 *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
                 * @example 1234
                 */
                caseid: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["CaseUpdate"];
        responses: {
            /** @description The case as it stands after the update. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseEnvelope"];
                    "text/xml": components["schemas"]["CaseEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCaseContacts: {
        parameters: {
            query?: {
                /**
                 * @description Largest number of contacts to return. A portal never returns more than 1000 at once.
                 *
                 *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
                 * @example 25
                 */
                count?: components["parameters"]["Count"];
                /**
                 * @description How many contacts to skip, counted from zero. To read the next page add `count` to it;
                 *     `nextIndex` of the answer is one too high. A negative number counts as 0.
                 *
                 *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
                 * @example 0
                 */
                startIndex?: components["parameters"]["StartIndex"];
                /**
                 * @description Property of the contact to sort by. Without it the order is not specified.
                 *
                 *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
                 * @example displayName
                 */
                sortBy?: components["parameters"]["SortBy"];
                /**
                 * @description Direction of the sort, spelt in lower case. Any value but `descending` sorts upwards.
                 *
                 *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
                 * @example descending
                 */
                sortOrder?: components["parameters"]["SortOrder"];
                /**
                 * @description Property of the contact to filter by. Dots lead into nested properties.
                 *
                 *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
                 * @example company.displayName
                 */
                filterBy?: components["parameters"]["FilterBy"];
                /**
                 * @description How the property is compared with `filterValue`.
                 *
                 *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
                 * @example contains
                 */
                filterOp?: components["parameters"]["FilterOp"];
                /**
                 * @description Value to filter by. A comma separates several.
                 *
                 *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
                 * @example Bachir
                 */
                filterValue?: components["parameters"]["FilterValue"];
                /**
                 * @description Keeps only persons or only companies.
                 *
                 *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
                 * @example person
                 */
                type?: components["parameters"]["ContactKind"];
            };
            header?: never;
            path: {
                /**
                 * @description Identifier of the case. It is not checked, so zero and unknown identifiers are taken too.
                 *
                 *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
                 * @example 1234
                 */
                caseid: components["parameters"]["UncheckedCaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contacts of the case, in no particular order unless `sortBy` asks for one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactListEnvelope"];
                    "text/xml": components["schemas"]["ContactListEnvelope"];
                };
            };
            400: components["responses"]["IdOutOfRange"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["ModuleForbidden"];
            404: components["responses"]["RouteNotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the task. It is not checked; with an unknown one a new task is stored.
                 *
                 *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
                 * @example 1234
                 */
                taskid: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["TaskUpdate"];
        responses: {
            /** @description The task as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskEnvelope"];
                    "text/xml": components["schemas"]["TaskEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CategoryNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    authenticate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Credentials"];
        responses: {
            /** @description The token, or the request for a second factor. */
            201: {
                headers: {
                    "Set-Cookie": components["headers"]["SetCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthenticationEnvelope"];
                    "text/xml": components["schemas"]["AuthenticationEnvelope"];
                };
            };
            400: components["responses"]["UnreadableCredentials"];
            404: components["responses"]["RouteNotFound"];
            500: components["responses"]["AuthenticationFailed"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    authenticateWithCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The code from the text message, the one that the authenticator app shows, or a backup code of the app. Anything else is
                 *     a wrong code, and is answered with status 500.
                 *
                 *     *Not on the vendor's page; read in the public source of ONLYOFFICE, from which R7 was forked.*
                 * @example 123456
                 */
                code: components["parameters"]["AuthenticationCode"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Credentials"];
        responses: {
            /** @description The token. */
            201: {
                headers: {
                    "Set-Cookie": components["headers"]["SetCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessTokenEnvelope"];
                    "text/xml": components["schemas"]["AccessTokenEnvelope"];
                };
            };
            400: components["responses"]["UnreadableCredentials"];
            404: components["responses"]["RouteNotFound"];
            500: components["responses"]["AuthenticationFailed"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
