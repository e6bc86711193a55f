// Generated from @railspec/spec-bitpowr/openapi.json by `npm run build`; never edited by hand.
// bundle sha256 7d71ebe468ebb685f4d27a5a99fff0af318a272a4e5b2256c0998924ed468aa1

export interface paths {
    "/api/v1/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customers
         * @description Gives the organisation's customers, one page at a time. The body tells the page and how many pages there are. The page size is a wish: Bitpowr calls it best effort.
         */
        get: operations["listCustomers"];
        put?: never;
        /**
         * Create a customer
         * @description Creates a customer. Two ways are offered against creating one twice: send an `externalId` of your own that never changes, or set `emailUnique`. What Bitpowr answers when either is violated is not published, and no header makes a repeated call harmless.
         */
        post: operations["createCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customer_uid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The customer's `uid`, as answered when the customer was created. Not its `id` and not its `guid`.
                 * @example 351932bc-96c7-42e4-979e-722ab41e36e1
                 */
                customer_uid: components["parameters"]["customer_uid"];
            };
            cookie?: never;
        };
        /**
         * Get one customer
         * @description Gives the customer with this `uid`.
         */
        get: operations["getCustomer"];
        put?: never;
        /**
         * Update a customer
         * @description Changes a customer. It is a POST to the customer itself, not a PUT or PATCH. Whether fields that are left out keep their value or are cleared is not published, so send them all; `name` must be there.
         */
        post: operations["updateCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an address in an account
         * @description Makes a blockchain address in one of your accounts. With `customerId` the address, and what is paid to it, belongs to that customer. The answer does not repeat the customer.
         */
        post: operations["createAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{uid}/sub-accounts/{subId}/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an address in a sub-account
         * @description Makes a blockchain address in a sub-account. The guide attaches it to a customer with `customerId`, a member that Bitpowr's reference does not list for this call.
         */
        post: operations["createSubAccountAddress"];
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
        /** @description Whether the call did what was asked. */
        ResultStatus: "success" | "error" | (string & {});
        /**
         * MetaData
         * @description Your own data about the customer. Any members; the samples carry `type` or `product`.
         */
        MetaData: {
            [key: string]: unknown;
        };
        /**
         * PostalAddress
         * @description Where the customer lives or has its seat.
         */
        PostalAddress: {
            /** @description City. */
            city?: string;
            /** @description State or region. */
            state?: string;
            /** @description Country. The guide's samples write the full English name (`United States`), the reference's sample a code (`US`); no list of accepted values is published. */
            country?: string;
            /** @description Street and house number. Only the reference has it. */
            street?: string;
            /** @description Postal code. Only the reference has it, and types it as a number: leading zeros are lost, and codes with letters cannot be sent. */
            zipcode?: number;
        };
        /** @description Environment of the key that made the record. The guide shows `TEST` only; Bitpowr's overview names `LIVE` as the other. */
        Mode: "TEST" | "LIVE" | (string & {});
        /** @description A person or business of yours. Members marked optional are missing from an older sample of the reference; the guide's samples show them all. */
        Customer: {
            /** @description A running number. No call takes it. */
            id?: number;
            /**
             * Format: uuid
             * @description The identifier to use, in paths and as `customerId` of addresses.
             */
            uid: string;
            /**
             * Format: uuid
             * @description Another identifier, different from `uid`. Its use is not published.
             */
            guid?: string;
            /** @description Name of the person or business. */
            name: string;
            /** @description E-mail address; null when none was sent. */
            email: string | null;
            /** @description Always null in the samples; its meaning is not published. */
            customerRef: string | null;
            /** @description The `externalId` you sent, or one that Bitpowr made; the samples show only the latter, a UUID. */
            externalId: string;
            /** @description Your note; null when none was sent. */
            description: string | null;
            /** @description Your own data; null when none was sent. */
            metaData: components["schemas"]["MetaData"] | null;
            /** @description Where the customer lives or has its seat; null when none was sent. */
            address: components["schemas"]["PostalAddress"] | null;
            /** @description Telephone number; null when none was sent. The guide shows text; some samples of the reference show a bare number, without the plus sign and leading zeros. */
            phone: string | number | null;
            /** @description Null in every sample. Presumably when the customer was deleted; no call deletes one. */
            deletedAt?: string | null;
            /**
             * Format: date-time
             * @description When the customer was created, in UTC with milliseconds.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the customer was last changed, in UTC with milliseconds. Equal to `createdAt` after creation.
             */
            updatedAt?: string;
            /**
             * Format: uuid
             * @description Your organisation at Bitpowr.
             */
            organizationId: string;
            mode: components["schemas"]["Mode"];
        };
        /** @description One page of customers. */
        CustomerPage: {
            status: components["schemas"]["ResultStatus"];
            /** @description Number of this page. */
            page: number;
            /** @description How many pages there are. */
            totalPages: number;
            /** @description The customers of this page. */
            data: components["schemas"]["Customer"][];
        };
        /** @description Body of an error. One such body is published, for a 400 of another call; the names are published without their body and without their status. */
        Error: {
            /** @description Tells an error from a success. */
            status: components["schemas"]["ResultStatus"];
            /** @description Name of the error, or a sentence. The published list of names is longer than what could be read of it. */
            message: "MISSING_AUTH_HEADER" | "INVALID_AUTHORIZATION" | "INVALID_AUTHORIZATION_METHOD" | "INVALID_API_KEY" | "EXPIRED_API_KEY" | "DISABLED_API_ACCESS" | "ACCOUNT_ACCESS_DENIED" | "API_KEY_DEPRECATED" | "RESOURCE_EXCEEDED" | "NO_ACTIVE_SUBSCRIPTION" | (string & {});
        };
        /** @description A customer to create. Only Bitpowr's reference says what is required. */
        CreateCustomerRequest: {
            /** @description Full name of the person, or name of the business. */
            name: string;
            /** @description E-mail address. */
            email?: string;
            /** @description Telephone number. The sample is in international form, with a national part that is too short to be real. */
            phone?: string;
            /** @description A note of yours. */
            description?: string;
            address?: components["schemas"]["PostalAddress"];
            metaData?: components["schemas"]["MetaData"];
            /** @description Set it to have Bitpowr refuse a second customer with the same e-mail. The guide speaks of a unique name; the reference says that the e-mail is compared. */
            emailUnique?: boolean;
            /** @description Your own identifier of the customer, one that never changes. The guide offers it against duplicates; the reference does not list it. No sample sends it, so its type is ours. */
            externalId?: string;
        };
        /** @description One customer. */
        CustomerEnvelope: {
            status: components["schemas"]["ResultStatus"];
            data: components["schemas"]["Customer"];
        };
        /** @description New values of a customer. Only Bitpowr's reference says what is required. */
        UpdateCustomerRequest: {
            /** @description Full name of the person, or name of the business. */
            name: string;
            /** @description E-mail address. */
            email?: string;
            /** @description Telephone number. */
            phone?: string;
            /** @description A note of yours. */
            description?: string;
            address?: components["schemas"]["PostalAddress"];
            /** @description Your own data about the customer. The guide sends it here, the reference does not list it. */
            metaData?: components["schemas"]["MetaData"];
        };
        /** @description Kind of address. `contract` stands only in a guide, not in the reference's list, so the list may be incomplete. */
        AddressType: "segwit" | "wrappedsegwit" | "legacy" | "contract" | (string & {});
        /**
         * DeploymentParams
         * @description How a contract address is deployed and emptied. A sample of the reference misspells the first member.
         */
        DeploymentParams: {
            /** @description Deploy the contract as soon as a deposit arrives. */
            autoDeploy?: boolean;
            /** @description Move the native coin on as soon as a deposit arrives. */
            autoFlush?: boolean;
            /** @description Move ERC-20 tokens on as soon as a deposit arrives. */
            autoFlushErc20?: boolean;
        };
        /** @description An address to make in an account. Only Bitpowr's reference says what is required. */
        CreateAddressRequest: {
            /** @description Your name for the address. */
            label: string;
            /** @description Symbol of the coin or token, for example `BTC`. */
            asset: string;
            /** @description The `uid` of the account. Bitpowr uses account, wallet and vault account for the same thing. */
            accountId: string;
            /** @description The `uid` of the customer that the address belongs to. Not the customer's `id`. */
            customerId?: string;
            addressType?: components["schemas"]["AddressType"];
            /** @description Index to derive the address at; by default the last one plus 1. */
            derivationIndex?: number;
            /** @description Also make the address of the chain's own coin, at the same index. */
            enableNativeToken?: boolean;
            /** @description Make a smart contract address, on the chains that have them. */
            isContract?: boolean;
            /** @description Make a change address; its transactions are monitored only in part. */
            isChangeAddress?: boolean;
            deploymentParams?: components["schemas"]["DeploymentParams"];
        };
        /** @description A blockchain address. The guide shows no answer for it; everything here comes from the samples of Bitpowr's reference. Members marked optional are missing from its older sample. The customer is not repeated. */
        Address: {
            /**
             * Format: uuid
             * @description Identifier of the address.
             */
            uid: string;
            /**
             * Format: uuid
             * @description Another identifier, different from `uid`. Its use is not published.
             */
            guid?: string;
            /** @description The address on its chain, to pay to. */
            address: string;
            /** @description A short reference. Its use is not published. */
            addressRef: string;
            mode?: components["schemas"]["Mode"];
            /** @description Network of the chain, `TESTNET` in the samples. */
            network: string;
            /** @description Symbol of the asset. */
            assetType: string;
            /** @description Kind of address. The samples repeat the asset's symbol here, not a kind from the request. */
            addressType?: string;
            /** @description Whether it is a smart contract address. */
            isContract: boolean;
            /** @description Whether it is a change address. */
            isChangeAddress: boolean;
            /** @description Index that the address was derived at. */
            derivationIndex?: number;
            /** @description Your name for the address. */
            label?: string;
            /** @description Name of the chain. */
            chain: string;
            /**
             * Format: uuid
             * @description Identifier of the asset in the account.
             */
            assetId: string;
            /**
             * Format: uuid
             * @description Your organisation at Bitpowr.
             */
            organizationId: string;
            /**
             * Format: uuid
             * @description The account.
             */
            accountId?: string;
            /**
             * Format: uuid
             * @description The sub-account; null for an address of the account itself.
             */
            subAccountId: string | null;
            /** @description Whether the address has been used. */
            used: boolean;
            /** @description Null in the samples. Presumably the contract behind a contract address. */
            addressContractIdentifier?: string | null;
            /** @description As sent; null when not sent. */
            deploymentParams?: components["schemas"]["DeploymentParams"] | null;
            /** @description Only in an older sample of the reference, where it is null. */
            autoForwardAddress?: string | null;
            /** @description When the address was last used; null in every sample. */
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @description When the address was made, in UTC with milliseconds.
             */
            createdAt: string;
        };
        /** @description One address. */
        AddressEnvelope: {
            status: components["schemas"]["ResultStatus"];
            data: components["schemas"]["Address"];
        };
        /** @description An address to make in a sub-account. Only Bitpowr's reference says what is required. */
        CreateSubAccountAddressRequest: {
            /** @description Your name for the address. */
            label: string;
            /** @description Symbol of the coin or token, for example `BTC`. */
            asset: string;
            /** @description The `uid` of the customer that the address belongs to. The guide sends it, the reference does not list it. */
            customerId?: string;
            addressType?: components["schemas"]["AddressType"];
            /** @description Index to derive the address at; by default the last one plus 1. */
            derivationIndex?: number;
            /** @description Also make the address of the chain's own coin, at the same index. */
            enableNativeToken?: boolean;
            /** @description Make a change address; its transactions are monitored only in part. */
            isChangeAddress?: boolean;
            deploymentParams?: components["schemas"]["DeploymentParams"];
        };
    };
    responses: {
        /** @description The key is missing, wrong, expired or of a kind that is no longer taken. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key is good, but may not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Too many requests with this token. Wait as long as the header says. */
        TooManyRequests: {
            headers: {
                /**
                 * @description Seconds to wait before the next request.
                 * @example 30
                 */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request could not be read, for example because its JSON is malformed. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request can be read, but a value is invalid or a required one is missing. */
        UnprocessableEntity: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Nothing has this uid. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description The customer's `uid`, as answered when the customer was created. Not its `id` and not its `guid`.
         * @example 351932bc-96c7-42e4-979e-722ab41e36e1
         */
        customer_uid: string;
    };
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
                 * @description The page to give, counted from 1.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description How many customers a page should hold. Not kept exactly.
                 * @example 10
                 */
                perPage?: number;
                /**
                 * @description Direction of the order, ascending or descending. What it orders by is not published.
                 * @example asc
                 */
                orderBy?: "asc" | "desc";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of customers. */
            200: {
                headers: {
                    /**
                     * @description The page given, as in the body.
                     * @example 1
                     */
                    page?: number;
                    /**
                     * @description How many pages there are. The header has no final `s`, the body's `totalPages` has.
                     * @example 2
                     */
                    totalPage?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
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
            /** @description The customer as created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The customer's `uid`, as answered when the customer was created. Not its `id` and not its `guid`.
                 * @example 351932bc-96c7-42e4-979e-722ab41e36e1
                 */
                customer_uid: components["parameters"]["customer_uid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The customer's `uid`, as answered when the customer was created. Not its `id` and not its `guid`.
                 * @example 351932bc-96c7-42e4-979e-722ab41e36e1
                 */
                customer_uid: components["parameters"]["customer_uid"];
            };
            cookie?: never;
        };
        /** @description The customer's new values. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCustomerRequest"];
            };
        };
        responses: {
            /** @description The customer as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createAddress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The address to make. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAddressRequest"];
            };
        };
        responses: {
            /** @description The address as made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createSubAccountAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `uid` of the account (Bitpowr also says wallet) that the sub-account belongs to.
                 * @example d2acaff2-554d-4a7e-8c60-a3f8105c9f32
                 */
                uid: string;
                /**
                 * @description The `uid` of the sub-account.
                 * @example 0cc56796-9f06-4b8b-bea7-933ce771f866
                 */
                subId: string;
            };
            cookie?: never;
        };
        /** @description The address to make. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSubAccountAddressRequest"];
            };
        };
        responses: {
            /** @description The address as made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
}
