// Generated from @railspec/spec-prozora/openapi.json by `npm run build`; never edited by hand.
// bundle sha256 8e975255505517fabe30d4d45c4453892e72b9beebbeb9a77aa939931f52fa10

export interface paths {
    "/api/v1/counterparty/{counterparty_guid}/customers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description GUID of the counterparty, which is the bank that makes the call.
                 *
                 *     Evidence: documented by the provider (Z-F1).
                 * @example e8fd9c29-24d5-4af4-a6b9-933f59e5023d
                 */
                counterparty_guid: string;
            };
            cookie?: never;
        };
        /**
         * List the customers of a bank
         * @description Returns the customers of the counterparty, narrowed by any of twenty optional filters, in pages of `offset` and
         *     `limit`, together with the total count.
         *
         *     The guide does not say how a list is written in the query (this description repeats the key, once per value),
         *     whether the bounds of the `min_` and `max_` filters are inclusive, what time format they take, or which values
         *     `ordering` knows.
         *
         *     Evidence: documented by the provider (Z-E5, Z-R1, Z-R16).
         */
        get: operations["listCustomers"];
        put?: never;
        /**
         * Create a customer with a first account
         * @description Creates the customer and opens the first account in the same call; the answer is that account with the customer's
         *     GUID.
         *
         *     The authorization must already hold the secret of this customer (the security schemes say what is known about that);
         *     one secret serves all accounts of a customer. Success is answered with 200, not 201.
         *
         *     Evidence: documented by the provider (Z-E1, Z-R1, Z-R2, Z-R3, Z-R4, Z-R6).
         */
        post: operations["createCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counterparty/{counterparty_guid}/customers/{customer_guid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description GUID of the counterparty, which is the bank that makes the call.
                 *
                 *     Evidence: documented by the provider (Z-F1).
                 * @example e8fd9c29-24d5-4af4-a6b9-933f59e5023d
                 */
                counterparty_guid: string;
                /**
                 * @description GUID of the customer, `customer_guid` in the answer of the create call.
                 *
                 *     Evidence: documented by the provider (Z-F2).
                 * @example e13e81c4-056b-4e84-96ba-d9d9daba3557
                 */
                customer_guid: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a customer
         * @description Changes the data of a customer. Every member of the body is optional, and the guide does not say whether a member
         *     that is left out keeps its value or is reset. The login, the IBAN and the asset of the account cannot be changed here.
         *
         *     Evidence: documented by the provider (Z-E4, Z-R1).
         */
        put: operations["updateCustomer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counterparty/{counterparty_guid}/customers/{customer_guid}/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description GUID of the counterparty, which is the bank that makes the call.
                 *
                 *     Evidence: documented by the provider (Z-F1).
                 * @example e8fd9c29-24d5-4af4-a6b9-933f59e5023d
                 */
                counterparty_guid: string;
                /**
                 * @description GUID of the customer, `customer_guid` in the answer of the create call.
                 *
                 *     Evidence: documented by the provider (Z-F2).
                 * @example e13e81c4-056b-4e84-96ba-d9d9daba3557
                 */
                customer_guid: string;
            };
            cookie?: never;
        };
        /**
         * List the accounts of a customer
         * @description Returns the accounts of one customer with their assets and balances, all at once: there is a total count, but no paging. The call is made on behalf of an employee of the bank.
         *
         *     Evidence: documented by the provider (Z-E3, Z-R1, Z-R13).
         */
        get: operations["listCustomerAccounts"];
        put?: never;
        /**
         * Open a further account for a customer
         * @description Opens an additional account for a customer who exists already; the first one comes with the customer. The call is made on behalf of an employee of the bank. Success is answered with 200, not 201.
         *
         *     Evidence: documented by the provider (Z-E2, Z-R1, Z-R5, Z-R13).
         */
        post: operations["createCustomerAccount"];
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
        /** @description A customer as the list shows it. */
        Customer: {
            /**
             * @description Balance that the customer may have, as a JSON number.
             *
             *     Evidence: seen only in the provider's samples (Z-F93, Z-O38).
             */
            balance_allowed: number;
            /**
             * @description Code of the asset in which `balance_allowed` is given.
             *
             *     Evidence: seen only in the provider's samples (Z-F94).
             */
            balance_asset_code: string;
            /**
             * @description Issuer of the asset in which `balance_allowed` is given.
             *
             *     Evidence: seen only in the provider's samples (Z-F95).
             */
            balance_asset_issuer: string;
            /**
             * @description GUID of the customer's branch; missing in one of the two samples.
             *
             *     Evidence: seen only in the provider's samples (Z-F96, Z-O3, Z-O12).
             */
            branch_guid?: string;
            /**
             * @description Name of the customer's branch, empty in the sample.
             *
             *     Evidence: seen only in the provider's samples (Z-F97).
             */
            branch_name: string;
            /**
             * @description GUID of the bank to which the customer belongs.
             *
             *     Evidence: seen only in the provider's samples (Z-F89).
             */
            counterparty_guid: string;
            /**
             * Format: date-time
             * @description When the customer was created; RFC 3339 in UTC with microseconds in the sample.
             *
             *     Evidence: seen only in the provider's samples (Z-F104).
             */
            created_at: string;
            /**
             * @description Whether the customer is disabled.
             *
             *     Evidence: seen only in the provider's samples (Z-F92).
             */
            is_disabled: boolean;
            /**
             * @description How far the customer's identity is verified.
             *
             *     Evidence: seen only in the provider's samples (Z-F91).
             */
            kyc_level: number;
            /**
             * @description Unique name of the customer; an e-mail address in the sample.
             *
             *     Evidence: seen only in the provider's samples (Z-F90, Z-R15).
             */
            login: string;
            /**
             * @description Given name.
             *
             *     Evidence: seen only in the provider's samples (Z-F98).
             */
            name: string;
            /**
             * @description Paternal name.
             *
             *     Evidence: seen only in the provider's samples (Z-F99).
             */
            paternal_name: string;
            /**
             * @description Phone number; the sample has 22 digits and no plus.
             *
             *     Evidence: seen only in the provider's samples (Z-F100, Z-O19).
             */
            phone_number: string;
            /**
             * @description Segment of the customer; `test` in the sample.
             *
             *     Evidence: seen only in the provider's samples (Z-F101, Z-O7).
             */
            segment: string;
            /**
             * @description Status of the customer; `active` in the sample, other values are not listed.
             *
             *     Evidence: seen only in the provider's samples (Z-F102).
             */
            status: string;
            /**
             * @description Surname.
             *
             *     Evidence: seen only in the provider's samples (Z-F103).
             */
            surname: string;
            /**
             * Format: date-time
             * @description When the customer was last changed; RFC 3339 in UTC with microseconds in the sample.
             *
             *     Evidence: seen only in the provider's samples (Z-F105).
             */
            updated_at: string;
            /**
             * @description GUID of the customer, the `customer_guid` of the paths.
             *
             *     Evidence: inferred (Z-F88, Z-O1, Z-P15). The identifier of a customer is customer_guid in paths and in the create answer, and wallet_user_guid in the list, its filter and the update body.
             */
            wallet_user_guid: string;
        };
        /** @description One page of the customers that match the filters. */
        CustomerPage: {
            /**
             * @description The customers of this page.
             *
             *     Evidence: seen only in the provider's samples (Z-F86).
             */
            customers: components["schemas"]["Customer"][];
            /**
             * @description Number of customers, on all pages together.
             *
             *     Evidence: seen only in the provider's samples (Z-F87, Z-R16).
             */
            total: number;
        };
        /**
         * @description A refusal. It is JSON with a message, but no source shows its members, so the object stays open; look for the text in
         *     any of them. The samples of this description put the text under `error`, as the one error body does that the provider
         *     quotes inside a message.
         *
         *     The provider's table of error messages gives these texts: `Access credentials are invalid` (401); with 400, a text that
         *     begins `failed to create wallet user` (login taken), `create employee identity: 409 Conflict` (employee exists),
         *     `failed to create entity: invalid kind: bad request` (wrong kind of account) and `invalid UUID length: 0` (payment
         *     without sender or receiver). The table is not complete.
         */
        Error: {
            [key: string]: unknown;
        };
        /** @description A new customer and the asset of the first account. */
        CreateCustomerRequest: {
            /**
             * @description Code of the asset that the first account holds. The provider's page of common requirements has the value.
             *
             *     Evidence: documented by the provider (Z-F7, Z-R11).
             */
            asset_code: string;
            /**
             * @description Stellar address that issues the asset. The provider's page of common requirements has the value.
             *
             *     Evidence: documented by the provider (Z-F8, Z-R11).
             */
            asset_issuer: string;
            /**
             * @description Balance that the customer may have, as a JSON number.
             *
             *     Evidence: documented by the provider (Z-F9, Z-R14, Z-O38).
             * @default 0
             */
            balance_allowed?: number;
            /**
             * @description Code of the asset in which `balance_allowed` is given. How it relates to `asset_code` is not stated.
             *
             *     Evidence: documented by the provider (Z-F10).
             */
            balance_asset_code?: string;
            /**
             * @description Issuer of the asset in which `balance_allowed` is given. How it relates to `asset_issuer` is not stated.
             *
             *     Evidence: documented by the provider (Z-F11).
             */
            balance_asset_issuer?: string;
            /**
             * @description GUID of the customer's branch. Plain text here, an object in the update call.
             *
             *     Evidence: documented by the provider (Z-F12, Z-O3).
             */
            branch_guid?: string;
            /**
             * @description IBAN of the first account.
             *
             *     Evidence: documented by the provider (Z-F13).
             */
            iban?: string;
            /**
             * @description Creates the customer disabled. The guide's text speaks of an employee here.
             *
             *     Evidence: documented by the provider (Z-F14, Z-R14, Z-O5).
             * @default false
             */
            is_disabled?: boolean;
            /**
             * @description How far the customer's identity is verified.
             *
             *     Evidence: documented by the provider (Z-F15, Z-R14).
             * @default 0
             */
            kyc_level?: number;
            /**
             * @description Unique name of the customer; a phone number, an e-mail address or something else. It cannot be changed later.
             *
             *     Evidence: documented by the provider (Z-F16, Z-R15).
             */
            login?: string;
            /**
             * @description Given name.
             *
             *     Evidence: documented by the provider (Z-F17).
             */
            name?: string;
            /**
             * @description Paternal name.
             *
             *     Evidence: documented by the provider (Z-F18).
             */
            paternal_name?: string;
            /**
             * @description Phone number; no format is stated.
             *
             *     Evidence: documented by the provider (Z-F19, Z-O19).
             */
            phone_number?: string;
            /**
             * @description Segment of the customer. The reference explains it as Public Liability (`PL`) or Professional Indemnity (`PI`), the sample shows another word, so any text is accepted.
             *
             *     Evidence: documented by the provider (Z-F20, Z-O7).
             */
            segment?: string;
            /**
             * @description Status of the customer; the values are not listed.
             *
             *     Evidence: documented by the provider (Z-F21).
             */
            status?: string;
            /**
             * @description Surname.
             *
             *     Evidence: documented by the provider (Z-F22).
             */
            surname?: string;
        };
        /** @description One asset that an account holds, with its balance. */
        Asset: {
            /**
             * @description Whether the asset is activated.
             *
             *     Evidence: seen only in the provider's samples (Z-F31, Z-F46).
             */
            activated: boolean;
            /**
             * @description Amount held, as a JSON number; `minor_unit` says how many decimals it has.
             *
             *     Evidence: seen only in the provider's samples (Z-F32, Z-F46, Z-O38).
             */
            balance: number;
            /**
             * @description Code of the asset.
             *
             *     Evidence: seen only in the provider's samples (Z-F34, Z-F46).
             */
            code: string;
            /**
             * @description Number of decimal places of the asset.
             *
             *     Evidence: seen only in the provider's samples (Z-F38, Z-F46, Z-R12).
             */
            minor_unit: number;
            /**
             * @description Name of the asset in words.
             *
             *     Evidence: seen only in the provider's samples (Z-F35, Z-F46).
             */
            name: string;
            /**
             * @description Platform of the asset. Empty in every sample; its meaning is not stated.
             *
             *     Evidence: seen only in the provider's samples (Z-F33, Z-F46, Z-O15).
             */
            platform: string;
            /**
             * @description Code of the asset on the Stellar network; one sample has another value here than in `code`.
             *
             *     Evidence: seen only in the provider's samples (Z-F36, Z-F46, Z-O13).
             */
            stellar_code: string;
            /**
             * @description Stellar address that issues the asset.
             *
             *     Evidence: seen only in the provider's samples (Z-F37, Z-F46).
             */
            stellar_issuer: string;
        };
        /** @description An account of a customer, with its assets. */
        Account: {
            /**
             * @description Attribute that the provider says is not used at present.
             *
             *     Evidence: seen only in the provider's samples (Z-F39, Z-F46, Z-R7, Z-R10).
             */
            activated: boolean;
            /**
             * @description Assets of the account. One account has one asset, although this is a list.
             *
             *     Evidence: seen only in the provider's samples (Z-F30, Z-F46, Z-R8, Z-R9, Z-O11).
             */
            assets: components["schemas"]["Asset"][];
            /**
             * @description Number of assets.
             *
             *     Evidence: seen only in the provider's samples (Z-F29, Z-F46, Z-O11).
             */
            assets_total: number;
            /**
             * @description Attribute that the provider says is not used at present.
             *
             *     Evidence: seen only in the provider's samples (Z-F41, Z-F46, Z-R7, Z-R10).
             */
            blocked: boolean;
            /**
             * @description GUID of the account.
             *
             *     Evidence: seen only in the provider's samples (Z-F26, Z-F46).
             */
            guid: string;
            /**
             * @description IBAN of the account. Not every sample value has a valid check sum.
             *
             *     Evidence: seen only in the provider's samples (Z-F42, Z-F46, Z-O18).
             */
            iban: string;
            /**
             * @description Name of the account; `customer` in the samples, not the name of a person.
             *
             *     Evidence: seen only in the provider's samples (Z-F28, Z-F46, Z-O17).
             */
            name: string;
            /**
             * @description Platform of the account. Empty in every sample; its meaning is not stated.
             *
             *     Evidence: seen only in the provider's samples (Z-F24, Z-F46, Z-O15).
             */
            platform: string;
            /**
             * @description Attribute that the provider says is not used at present.
             *
             *     Evidence: seen only in the provider's samples (Z-F40, Z-F46, Z-R7, Z-R10, Z-O14).
             */
            registered: boolean;
            /**
             * @description Type of the account, a GUID in the samples; its meaning is not stated.
             *
             *     Evidence: seen only in the provider's samples (Z-F25, Z-F46, Z-O16).
             */
            type: string;
            /**
             * @description GUID of the account again; missing in one of the two samples of the list.
             *
             *     Evidence: seen only in the provider's samples (Z-F27, Z-F48, Z-O2, Z-O12).
             */
            wallet_account_guid?: string;
        };
        /** @description The first account of a new customer, together with the GUID of the customer. */
        CreatedCustomer: components["schemas"]["Account"] & {
            /**
             * @description GUID of the customer, to be used in the paths of the other calls.
             *
             *     Evidence: seen only in the provider's samples (Z-F23).
             */
            customer_guid: string;
            /**
             * @description GUID of the account, the same value as `guid` in the sample.
             *
             *     Evidence: seen only in the provider's samples (Z-F27, Z-O2).
             */
            wallet_account_guid: string;
        };
        /** @description A branch that may be absent, written as a value and a flag. Only a sample shows the members, and what `valid` does when it is false is not stated. */
        BranchGuidUpdate: {
            /**
             * @description Flag beside the value; presumably whether `value` counts.
             *
             *     Evidence: seen only in the provider's samples (Z-F52).
             */
            valid?: boolean;
            /**
             * @description GUID of the branch, going by the name of the member that holds this object.
             *
             *     Evidence: seen only in the provider's samples (Z-F52, Z-O4).
             */
            value?: string;
        };
        /** @description The data of a customer that can be changed. */
        UpdateCustomerRequest: {
            /**
             * @description Balance that the customer may have, as a JSON number.
             *
             *     Evidence: documented by the provider (Z-F49, Z-O38).
             */
            balance_allowed?: number;
            /**
             * @description Code of the asset in which `balance_allowed` is given.
             *
             *     Evidence: documented by the provider (Z-F50).
             */
            balance_asset_code?: string;
            /**
             * @description Issuer of the asset in which `balance_allowed` is given.
             *
             *     Evidence: documented by the provider (Z-F51).
             */
            balance_asset_issuer?: string;
            /**
             * @description The customer's branch, as an object here and as plain text in the create call. The reference speaks of the branch's name, the member is called GUID.
             *
             *     Evidence: seen only in the provider's samples (Z-F52, Z-O3, Z-O4).
             */
            branch_guid?: components["schemas"]["BranchGuidUpdate"];
            /**
             * @description Disables the customer (the guide's text speaks of an employee). The guide gives false as default; whether leaving it out enables a disabled customer is not stated.
             *
             *     Evidence: documented by the provider (Z-F53, Z-R14, Z-O5).
             */
            is_disabled?: boolean;
            /**
             * @description How far the customer's identity is verified.
             *
             *     Evidence: documented by the provider (Z-F54).
             */
            kyc_level?: number;
            /**
             * @description Given name.
             *
             *     Evidence: documented by the provider (Z-F55).
             */
            name?: string;
            /**
             * @description Paternal name.
             *
             *     Evidence: documented by the provider (Z-F56).
             */
            paternal_name?: string;
            /**
             * @description Phone number; no format is stated.
             *
             *     Evidence: documented by the provider (Z-F57, Z-O19).
             */
            phone_number?: string;
            /**
             * @description Segment of the customer. The reference explains it as Public Liability (`PL`) or Professional Indemnity (`PI`), the sample shows another word, so any text is accepted.
             *
             *     Evidence: documented by the provider (Z-F58, Z-O7).
             */
            segment?: string;
            /**
             * @description Status of the customer; the values are not listed.
             *
             *     Evidence: documented by the provider (Z-F59).
             */
            status?: string;
            /**
             * @description Surname.
             *
             *     Evidence: documented by the provider (Z-F60).
             */
            surname?: string;
            /**
             * @description GUID of the customer, who is named in the path already; which of the two counts is not stated.
             *
             *     Evidence: documented by the provider (Z-F61).
             */
            wallet_user_guid?: string;
        };
        /** @description Answer to an update. The sample is empty and no member is documented, so the object stays open. */
        UpdatedCustomer: {
            [key: string]: unknown;
        };
        /** @description All accounts of one customer that match the filter. */
        AccountList: {
            /**
             * @description The accounts.
             *
             *     Evidence: seen only in the provider's samples (Z-F46).
             */
            accounts: components["schemas"]["Account"][];
            /**
             * @description Number of accounts.
             *
             *     Evidence: seen only in the provider's samples (Z-F47).
             */
            total: number;
        };
        /** @description What can be given for a further account. */
        CreateCustomerAccountRequest: {
            /**
             * @description IBAN of the new account. What happens without one is not stated.
             *
             *     Evidence: documented by the provider (Z-F43).
             */
            iban?: string;
        };
        /** @description The account that was opened. */
        CreatedAccount: {
            /**
             * @description GUID of the new account.
             *
             *     Evidence: seen only in the provider's samples (Z-F44).
             */
            wallet_account_guid: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listCustomers: {
        parameters: {
            query?: {
                /**
                 * @description Only customers with one of these GUIDs (`wallet_user_guid` in the answer).
                 *
                 *     Evidence: inferred (Z-F63, Z-R16, Z-O31). Neither a default nor a maximum of limit is given, nor whether bounds are inclusive, nor how a list is written in the query.
                 */
                wallet_user_guids?: string[];
                /**
                 * @description Only customers with one of these logins.
                 *
                 *     Evidence: inferred (Z-F64, Z-R16, Z-O31). Neither a default nor a maximum of limit is given, nor whether bounds are inclusive, nor how a list is written in the query.
                 */
                logins?: string[];
                /**
                 * @description Only customers with one of these verification levels. Documented as text, although the level itself is an integer.
                 *
                 *     Evidence: inferred (Z-F65, Z-R16, Z-O8, Z-O31). Neither a default nor a maximum of limit is given, nor whether bounds are inclusive, nor how a list is written in the query.
                 */
                kyc_levels?: string[];
                /**
                 * @description Documented as "include disabled". Whether `true` adds the disabled customers to the others or shows them alone is not stated.
                 *
                 *     Evidence: documented by the provider (Z-F66, Z-R16, Z-O6).
                 */
                is_disabled?: boolean;
                /**
                 * @description Lower bound of the customer's allowed balance.
                 *
                 *     Evidence: documented by the provider (Z-F67, Z-R16).
                 */
                min_balance_allowed?: number;
                /**
                 * @description Upper bound of the customer's allowed balance.
                 *
                 *     Evidence: documented by the provider (Z-F68, Z-R16).
                 */
                max_balance_allowed?: number;
                /**
                 * @description Only customers whose allowed balance is in one of these assets.
                 *
                 *     Evidence: inferred (Z-F69, Z-R16, Z-O31). Neither a default nor a maximum of limit is given, nor whether bounds are inclusive, nor how a list is written in the query.
                 */
                balance_asset_codes?: string[];
                /**
                 * @description Only customers whose allowed balance is in an asset of one of these issuers.
                 *
                 *     Evidence: inferred (Z-F70, Z-R16, Z-O31). Neither a default nor a maximum of limit is given, nor whether bounds are inclusive, nor how a list is written in the query.
                 */
                balance_asset_issuers?: string[];
                /**
                 * @description Only customers of the branches with these GUIDs.
                 *
                 *     Evidence: inferred (Z-F71, Z-R16, Z-O31). Neither a default nor a maximum of limit is given, nor whether bounds are inclusive, nor how a list is written in the query.
                 */
                branch_guids?: string[];
                /**
                 * @description Only customers with one of these given names.
                 *
                 *     Evidence: inferred (Z-F72, Z-R16, Z-O31). Neither a default nor a maximum of limit is given, nor whether bounds are inclusive, nor how a list is written in the query.
                 */
                names?: string[];
                /**
                 * @description Only customers with one of these paternal names.
                 *
                 *     Evidence: inferred (Z-F73, Z-R16, Z-O31). Neither a default nor a maximum of limit is given, nor whether bounds are inclusive, nor how a list is written in the query.
                 */
                paternal_names?: string[];
                /**
                 * @description Only customers with one of these phone numbers.
                 *
                 *     Evidence: inferred (Z-F74, Z-R16, Z-O31). Neither a default nor a maximum of limit is given, nor whether bounds are inclusive, nor how a list is written in the query.
                 */
                phone_numbers?: string[];
                /**
                 * @description Only customers of one of these segments.
                 *
                 *     Evidence: inferred (Z-F75, Z-R16, Z-O31). Neither a default nor a maximum of limit is given, nor whether bounds are inclusive, nor how a list is written in the query.
                 */
                segments?: string[];
                /**
                 * @description Only customers with one of these statuses. The guide does not list the values.
                 *
                 *     Evidence: inferred (Z-F76, Z-R16, Z-O31). Neither a default nor a maximum of limit is given, nor whether bounds are inclusive, nor how a list is written in the query.
                 */
                statuses?: string[];
                /**
                 * @description Only customers with one of these surnames.
                 *
                 *     Evidence: inferred (Z-F77, Z-R16, Z-O31). Neither a default nor a maximum of limit is given, nor whether bounds are inclusive, nor how a list is written in the query.
                 */
                surnames?: string[];
                /**
                 * @description Text to look for in the name or the login.
                 *
                 *     Evidence: documented by the provider (Z-F78, Z-R16).
                 */
                search_string?: string;
                /**
                 * @description Earliest time of creation. The format is not stated; the times in answers are RFC 3339 in UTC.
                 *
                 *     Evidence: documented by the provider (Z-F79, Z-R16).
                 */
                min_created_at?: string;
                /**
                 * @description Latest time of creation. The format is not stated; the times in answers are RFC 3339 in UTC.
                 *
                 *     Evidence: documented by the provider (Z-F80, Z-R16).
                 */
                max_created_at?: string;
                /**
                 * @description Earliest time of the last change. The format is not stated; the times in answers are RFC 3339 in UTC.
                 *
                 *     Evidence: documented by the provider (Z-F81, Z-R16).
                 */
                min_updated_at?: string;
                /**
                 * @description Latest time of the last change. The format is not stated; the times in answers are RFC 3339 in UTC.
                 *
                 *     Evidence: documented by the provider (Z-F82, Z-R16).
                 */
                max_updated_at?: string;
                /**
                 * @description How many customers to skip.
                 *
                 *     Evidence: documented by the provider (Z-F83, Z-R16).
                 */
                offset?: number;
                /**
                 * @description How many customers to return at most. Default and upper limit are not stated.
                 *
                 *     Evidence: documented by the provider (Z-F84, Z-R16).
                 */
                limit?: number;
                /**
                 * @description Order of the list. The guide calls it an enumeration and then lists no value, so any text is accepted here; ask the provider for the values.
                 *
                 *     Evidence: documented by the provider (Z-F85, Z-R16).
                 */
                ordering?: string;
            };
            header?: never;
            path: {
                /**
                 * @description GUID of the counterparty, which is the bank that makes the call.
                 *
                 *     Evidence: documented by the provider (Z-F1).
                 * @example e8fd9c29-24d5-4af4-a6b9-933f59e5023d
                 */
                counterparty_guid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description One page of customers with the total count.
             *
             *     Evidence: documented by the provider (Z-S1).
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerPage"];
                };
            };
            /**
             * @description The request was refused. The body is JSON with a message; its shape is not shown.
             *
             *     Evidence: documented by the provider (Z-S2).
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description The credentials are missing or not accepted.
             *
             *     Evidence: from other public material (Z-P1).
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description GUID of the counterparty, which is the bank that makes the call.
                 *
                 *     Evidence: documented by the provider (Z-F1).
                 * @example e8fd9c29-24d5-4af4-a6b9-933f59e5023d
                 */
                counterparty_guid: string;
            };
            cookie?: never;
        };
        /**
         * @description The customer and the asset of the first account.
         *
         *     Evidence: seen only in the provider's samples (Z-E1, Z-F5, Z-F6).
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCustomerRequest"];
            };
        };
        responses: {
            /**
             * @description The customer exists and has a first account.
             *
             *     Evidence: documented by the provider (Z-S1, Z-O24).
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedCustomer"];
                };
            };
            /**
             * @description The request was refused. The body is JSON with a message; its shape is not shown.
             *
             *     Evidence: documented by the provider (Z-S2).
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description The credentials are missing or not accepted.
             *
             *     Evidence: from other public material (Z-P1).
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description GUID of the counterparty, which is the bank that makes the call.
                 *
                 *     Evidence: documented by the provider (Z-F1).
                 * @example e8fd9c29-24d5-4af4-a6b9-933f59e5023d
                 */
                counterparty_guid: string;
                /**
                 * @description GUID of the customer, `customer_guid` in the answer of the create call.
                 *
                 *     Evidence: documented by the provider (Z-F2).
                 * @example e13e81c4-056b-4e84-96ba-d9d9daba3557
                 */
                customer_guid: string;
            };
            cookie?: never;
        };
        /**
         * @description The new data. That a body must be sent is taken from the sample; the guide marks no member of it as required.
         *
         *     Evidence: seen only in the provider's samples (Z-E4, Z-F5, Z-F6).
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCustomerRequest"];
            };
        };
        responses: {
            /**
             * @description The customer was updated. The body is an object without documented members.
             *
             *     Evidence: seen only in the provider's samples (Z-S1, Z-S3, Z-F62).
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdatedCustomer"];
                };
            };
            /**
             * @description The request was refused. The body is JSON with a message; its shape is not shown.
             *
             *     Evidence: documented by the provider (Z-S2).
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description The credentials are missing or not accepted.
             *
             *     Evidence: from other public material (Z-P1).
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listCustomerAccounts: {
        parameters: {
            query?: {
                /**
                 * @description Only the account with this IBAN.
                 *
                 *     Evidence: documented by the provider (Z-F45).
                 */
                iban?: string;
            };
            header?: never;
            path: {
                /**
                 * @description GUID of the counterparty, which is the bank that makes the call.
                 *
                 *     Evidence: documented by the provider (Z-F1).
                 * @example e8fd9c29-24d5-4af4-a6b9-933f59e5023d
                 */
                counterparty_guid: string;
                /**
                 * @description GUID of the customer, `customer_guid` in the answer of the create call.
                 *
                 *     Evidence: documented by the provider (Z-F2).
                 * @example e13e81c4-056b-4e84-96ba-d9d9daba3557
                 */
                customer_guid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description The accounts of the customer.
             *
             *     Evidence: documented by the provider (Z-S1).
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountList"];
                };
            };
            /**
             * @description The request was refused. The body is JSON with a message; its shape is not shown.
             *
             *     Evidence: documented by the provider (Z-S2).
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description The credentials are missing or not accepted.
             *
             *     Evidence: from other public material (Z-P1).
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createCustomerAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description GUID of the counterparty, which is the bank that makes the call.
                 *
                 *     Evidence: documented by the provider (Z-F1).
                 * @example e8fd9c29-24d5-4af4-a6b9-933f59e5023d
                 */
                counterparty_guid: string;
                /**
                 * @description GUID of the customer, `customer_guid` in the answer of the create call.
                 *
                 *     Evidence: documented by the provider (Z-F2).
                 * @example e13e81c4-056b-4e84-96ba-d9d9daba3557
                 */
                customer_guid: string;
            };
            cookie?: never;
        };
        /**
         * @description The account to open. Without an IBAN, send an empty object; whether the body may be left out altogether is not stated.
         *
         *     Evidence: seen only in the provider's samples (Z-E2, Z-F5, Z-F6).
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCustomerAccountRequest"];
            };
        };
        responses: {
            /**
             * @description The account is open.
             *
             *     Evidence: documented by the provider (Z-S1, Z-O24).
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedAccount"];
                };
            };
            /**
             * @description The request was refused. The body is JSON with a message; its shape is not shown.
             *
             *     Evidence: documented by the provider (Z-S2).
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description The credentials are missing or not accepted.
             *
             *     Evidence: from other public material (Z-P1).
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
}
