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
            /** @description First line of the address. */
            line1?: string;
            /** @description Second line of the address. */
            line2?: string;
            /** @description City. */
            city?: string;
            /** @description State; two letters in the sample. */
            state?: string;
            /** @description Country; two letters in the sample. */
            country?: string;
            /** @description Postal code as a JSON number; leading zeros are lost and letters cannot be sent. */
            post_code?: number;
        };
        /** @description A customer to create. Disbursement methods may be sent too, with required fields of their own; neither their property nor their form is shown, so they are not described here. */
        CreateCustomerRequest: {
            /** @description The customer's e-mail address, which no other user may have. */
            email: string;
            /** @description First name. */
            first_name?: string;
            /** @description Middle name. The example answer shows `null` for it although it was sent. */
            middle_name?: string;
            /** @description Last name. */
            last_name?: string;
            address?: components["schemas"]["Address"];
            /**
             * Format: int64
             * @description Phone number as a JSON number, without country prefix; a leading `+` or zero cannot be sent. The answer has `phone` instead.
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
            /** @description Number of the customer. */
            id: number;
            /** @description User name; empty in the example, where other missing values are `null`. */
            username: string;
            /** @description First name. */
            first_name: string;
            /** @description Middle name. Only `null` is shown; text when set, as it is in the request. */
            middle_name: string | null;
            /** @description Last name. */
            last_name: string;
            /** @description Name of the company. Only `null` is shown; text when set is assumed from its meaning. */
            company_name: string | null;
            /** @description Gender. Only `null` is shown; it may be text or one of the service's number codes, so no type is given. */
            gender: unknown;
            /** @description Date of birth. Only `null` is shown; text when set, as other pages of the provider send it, in two different notations. */
            date_of_birth: string | null;
            /** @description E-mail address. */
            email: string;
            /** @description Status of the customer, a code whose meanings are not listed; `1` in the example. */
            status: number;
            /** @description Country. Only `null` is shown, although one was sent; text when set, as it is in the request's address. */
            country: string | null;
            /** @description Group of the customer, a code whose meanings are not listed; `2` in the example. */
            customer_group_id: number;
            /** @description Whether the customer gets the newsletter, as a number; `0` in the example. */
            subscribed_to_news_letter: number;
            /**
             * Format: date-time
             * @description When the customer was created, in UTC with six fractional digits.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the customer was last changed, in UTC with six fractional digits.
             */
            updated_at: string;
            /** @description Whether the customer is verified, as a number; `1` in the example. What was verified is not stated. */
            is_verified: number;
            /** @description A token of unstated purpose. Only `null` is shown; text when set is assumed from its meaning. */
            token: string | null;
            /** @description Notes on the customer. Only `null` is shown; text when set is assumed from its meaning. */
            notes: string | null;
            /** @description Phone number. Only `null` is shown; a creation sends a number (as `phone_number`) and an update text, so it may be either when set. */
            phone: string | number | null;
            /** @description Whether the phone number is verified, as a number; `0` in the example. */
            is_phone_verified: number;
            /** @description Whether the customer is a company, as a number; `0` in the example. */
            is_company: number;
            /** @description When the customer last logged in. Only `null` is shown; text when set, as the other times are. */
            last_login_at: string | null;
            /** @description Internet address of the last login. Only `null` is shown; text when set is assumed from its meaning. */
            last_login_ip: string | null;
            /** @description Host of the last login. Only `null` is shown; text when set is assumed from its meaning. */
            last_login_host: string | null;
            /** @description Number of the partner the customer belongs to, read from its name; `636` in the example. */
            partner_id: number;
            /** @description Why the customer was deleted. Only `null` is shown; it may be text or a code, so no type is given. */
            reason_for_deletion: unknown;
            /** @description When the customer was deleted. Only `null` is shown; text when set, as the other times are. */
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
        /** @description The customer to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCustomerRequest"];
            };
        };
        responses: {
            /** @description The customer is created. The status is assumed, as the plain success of HTTP (a creation may as well answer 201), and the body is not shown: the page's only example answer follows the look-up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateCustomerResponse"];
                };
            };
            /** @description The e-mail address belongs to a user who exists already. A key without the permission could answer the same status, and the body that might tell the two apart is not shown. */
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
                 * @example 123
                 */
                customer_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer's details. The status is assumed, as the plain success of HTTP. */
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
