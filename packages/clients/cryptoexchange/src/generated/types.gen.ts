// Generated from @railspec/spec-cryptoexchange/openapi.json by `npm run build`; never edited by hand.
// bundle sha256 4be1fb6d3864c8d83560d51a4d0b24cae287245748a43a4e714f7649a960697e

export interface paths {
    "/api/v1/escrow/partner/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a customer
         * @description Creates a customer, for which an e-mail address that is not in use yet is enough. The customer then gets an e-mail that asks them to log in and set a password. Once a customer exists, whether created here or registered by themselves, an integration can no longer supply their details, so send all of them at once.
         *
         *     Evidence: seen only in the provider's samples (X-E1, X-R1, X-R2, X-R4, X-R6, X-R7).
         */
        post: operations["createCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/escrow/partner/customer/{customer_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a customer
         * @description Answers with the details of one customer. The page speaks of one's own details, yet its sample addresses a customer by number; whose details a partner may read is not stated.
         *
         *     Evidence: seen only in the provider's samples (X-E2, X-R8).
         */
        get: operations["getCustomer"];
        put?: never;
        post?: never;
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
        /** @description A customer's address. Once it is sent, some of its fields are required; which ones is not stated, so sending all six is the safe way. */
        Address: {
            /**
             * @description First line of the address.
             *
             *     Evidence: seen only in the provider's samples (X-F9).
             */
            line1?: string;
            /**
             * @description Second line of the address.
             *
             *     Evidence: seen only in the provider's samples (X-F10).
             */
            line2?: string;
            /**
             * @description City.
             *
             *     Evidence: seen only in the provider's samples (X-F11).
             */
            city?: string;
            /**
             * @description State; two letters in the sample.
             *
             *     Evidence: seen only in the provider's samples (X-F12).
             */
            state?: string;
            /**
             * @description Country; two letters in the sample.
             *
             *     Evidence: seen only in the provider's samples (X-F13).
             */
            country?: string;
            /**
             * @description Postal code as a JSON number; leading zeros are lost and letters cannot be sent.
             *
             *     Evidence: seen only in the provider's samples (X-F14).
             */
            post_code?: number;
        };
        /** @description A customer to create. Disbursement methods may be sent too, with required fields of their own; neither their property nor their form is shown, so they are not described here. */
        CreateCustomerRequest: {
            /**
             * @description The customer's e-mail address, which no other user may have.
             *
             *     Evidence: documented by the provider (X-F4, X-R1, X-R4).
             */
            email: string;
            /**
             * @description First name.
             *
             *     Evidence: seen only in the provider's samples (X-F5, X-R2).
             */
            first_name?: string;
            /**
             * @description Middle name. The example answer shows `null` for it although it was sent.
             *
             *     Evidence: seen only in the provider's samples (X-F6, X-R2).
             */
            middle_name?: string;
            /**
             * @description Last name.
             *
             *     Evidence: seen only in the provider's samples (X-F7, X-R2).
             */
            last_name?: string;
            /**
             * @description A customer's address. Once it is sent, some of its fields are required; which ones is not stated, so sending all six is the safe way.
             *
             *     Evidence: documented by the provider (X-F8, X-R2, X-R3, X-S2).
             */
            address?: components["schemas"]["Address"];
            /**
             * Format: int64
             * @description Phone number as a JSON number, without country prefix; a leading `+` or zero cannot be sent. The answer has `phone` instead.
             *
             *     Evidence: seen only in the provider's samples (X-F15, X-R2).
             */
            phone_number?: number;
        };
        /** @description The answer to a creation, which no source shows. It may be the customer as `getCustomer` answers with, or something shorter: another page of the provider promises the whole customer for an update and shows a single number. */
        CreateCustomerResponse: {
            [key: string]: unknown;
        };
        /** @description An error, of which no source shows the body. */
        Error: {
            [key: string]: unknown;
        };
        /** @description A customer as the service stores them. Known from one example, in which every property stands; a property that is `null` there says nothing of its type when set, so text is assumed where another source or its meaning suggests it. */
        Customer: {
            /**
             * @description Number of the customer.
             *
             *     Evidence: seen only in the provider's samples (X-F18).
             */
            id: number;
            /**
             * @description User name; empty in the example, where other missing values are `null`.
             *
             *     Evidence: seen only in the provider's samples (X-F19).
             */
            username: string;
            /**
             * @description First name.
             *
             *     Evidence: seen only in the provider's samples (X-F20).
             */
            first_name: string;
            /**
             * @description Middle name. Only `null` is shown; text when set, as it is in the request.
             *
             *     Evidence: inferred (X-F21, X-I1). A middle name, a country and times are text when they are set, as they are wherever this API shows them.
             */
            middle_name: string | null;
            /**
             * @description Last name.
             *
             *     Evidence: seen only in the provider's samples (X-F22).
             */
            last_name: string;
            /**
             * @description Name of the company. Only `null` is shown; text when set is assumed from its meaning.
             *
             *     Evidence: assumed (X-F23, X-I2). Company name, token, notes and the place of the last login are text when they are set, judging by what they mean.
             */
            company_name: string | null;
            /**
             * @description Gender. Only `null` is shown; it may be text or one of the service's number codes, so no type is given.
             *
             *     Evidence: seen only in the provider's samples (X-F24).
             */
            gender: unknown;
            /**
             * @description Date of birth. Only `null` is shown; text when set, as other pages of the provider send it, in two different notations.
             *
             *     Evidence: from other public material (X-F25, X-P4, X-P11).
             */
            date_of_birth: string | null;
            /**
             * @description E-mail address.
             *
             *     Evidence: seen only in the provider's samples (X-F26).
             */
            email: string;
            /**
             * @description Status of the customer, a code whose meanings are not listed; `1` in the example.
             *
             *     Evidence: seen only in the provider's samples (X-F27).
             */
            status: number;
            /**
             * @description Country. Only `null` is shown, although one was sent; text when set, as it is in the request's address.
             *
             *     Evidence: inferred (X-F28, X-I1). A middle name, a country and times are text when they are set, as they are wherever this API shows them.
             */
            country: string | null;
            /**
             * @description Group of the customer, a code whose meanings are not listed; `2` in the example.
             *
             *     Evidence: seen only in the provider's samples (X-F29).
             */
            customer_group_id: number;
            /**
             * @description Whether the customer gets the newsletter, as a number; `0` in the example.
             *
             *     Evidence: seen only in the provider's samples (X-F30).
             */
            subscribed_to_news_letter: number;
            /**
             * Format: date-time
             * @description When the customer was created, in UTC with six fractional digits.
             *
             *     Evidence: seen only in the provider's samples (X-F31).
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the customer was last changed, in UTC with six fractional digits.
             *
             *     Evidence: seen only in the provider's samples (X-F32).
             */
            updated_at: string;
            /**
             * @description Whether the customer is verified, as a number; `1` in the example. What was verified is not stated.
             *
             *     Evidence: seen only in the provider's samples (X-F33).
             */
            is_verified: number;
            /**
             * @description A token of unstated purpose. Only `null` is shown; text when set is assumed from its meaning.
             *
             *     Evidence: assumed (X-F34, X-I2). Company name, token, notes and the place of the last login are text when they are set, judging by what they mean.
             */
            token: string | null;
            /**
             * @description Notes on the customer. Only `null` is shown; text when set is assumed from its meaning.
             *
             *     Evidence: assumed (X-F35, X-I2). Company name, token, notes and the place of the last login are text when they are set, judging by what they mean.
             */
            notes: string | null;
            /**
             * @description Phone number. Only `null` is shown; a creation sends a number (as `phone_number`) and an update text, so it may be either when set.
             *
             *     Evidence: from other public material (X-F36, X-F15, X-P4, X-P7).
             */
            phone: string | number | null;
            /**
             * @description Whether the phone number is verified, as a number; `0` in the example.
             *
             *     Evidence: seen only in the provider's samples (X-F37).
             */
            is_phone_verified: number;
            /**
             * @description Whether the customer is a company, as a number; `0` in the example.
             *
             *     Evidence: seen only in the provider's samples (X-F38).
             */
            is_company: number;
            /**
             * @description When the customer last logged in. Only `null` is shown; text when set, as the other times are.
             *
             *     Evidence: inferred (X-F39, X-I1). A middle name, a country and times are text when they are set, as they are wherever this API shows them.
             */
            last_login_at: string | null;
            /**
             * @description Internet address of the last login. Only `null` is shown; text when set is assumed from its meaning.
             *
             *     Evidence: assumed (X-F40, X-I2). Company name, token, notes and the place of the last login are text when they are set, judging by what they mean.
             */
            last_login_ip: string | null;
            /**
             * @description Host of the last login. Only `null` is shown; text when set is assumed from its meaning.
             *
             *     Evidence: assumed (X-F41, X-I2). Company name, token, notes and the place of the last login are text when they are set, judging by what they mean.
             */
            last_login_host: string | null;
            /**
             * @description Number of the partner the customer belongs to, read from its name; `636` in the example.
             *
             *     Evidence: seen only in the provider's samples (X-F42).
             */
            partner_id: number;
            /**
             * @description Why the customer was deleted. Only `null` is shown; it may be text or a code, so no type is given.
             *
             *     Evidence: seen only in the provider's samples (X-F43).
             */
            reason_for_deletion: unknown;
            /**
             * @description When the customer was deleted. Only `null` is shown; text when set, as the other times are.
             *
             *     Evidence: inferred (X-F44, X-I1). A middle name, a country and times are text when they are set, as they are wherever this API shows them.
             */
            deleted_at: string | null;
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
    createCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description The customer to create.
         *
         *     Evidence: seen only in the provider's samples (X-F2, X-R1, X-R3, X-S2).
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCustomerRequest"];
            };
        };
        responses: {
            /**
             * @description The customer is created. The status is assumed, as the plain success of HTTP (a creation may as well answer 201), and the body is not shown: the page's only example answer follows the look-up.
             *
             *     Evidence: assumed (X-S3, X-I3, X-F3). Success is answered with 200, the plain success of HTTP, in both calls.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateCustomerResponse"];
                };
            };
            /**
             * @description The e-mail address belongs to a user who exists already. A key without the permission could answer the same status, and the body that might tell the two apart is not shown.
             *
             *     Evidence: documented by the provider (X-S1, X-R5).
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the customer, the last part of the path. The name of the parameter is ours.
                 *
                 *     Evidence: seen only in the provider's samples (X-F17).
                 * @example 123
                 */
                customer_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description The customer's details. The status is assumed, as the plain success of HTTP.
             *
             *     Evidence: assumed (X-S3, X-I3, X-F3). Success is answered with 200, the plain success of HTTP, in both calls.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
        };
    };
}
