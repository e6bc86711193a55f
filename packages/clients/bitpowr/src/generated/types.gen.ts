// Generated from @railspec/spec-bitpowr/openapi.json by `npm run build`; never edited by hand.
// bundle sha256 244d1d9a213fbd27bda5eec9a64c4ae26c8327406f00107aa9a4382965484787

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
         *
         *     Evidence: seen only in the provider's samples (B-E2, B-R7).
         */
        get: operations["listCustomers"];
        put?: never;
        /**
         * Create a customer
         * @description Creates a customer. Two ways are offered against creating one twice: send an `externalId` of your own that never changes, or set `emailUnique`. What Bitpowr answers when either is violated is not published, and no header makes a repeated call harmless.
         *
         *     Evidence: documented by the provider (B-E1, B-R1, B-R3).
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
                 *
                 *     Evidence: seen only in the provider's samples (B-F3, B-R4, B-O6, B-O10).
                 * @example 351932bc-96c7-42e4-979e-722ab41e36e1
                 */
                customer_uid: components["parameters"]["customer_uid"];
            };
            cookie?: never;
        };
        /**
         * Get one customer
         * @description Gives the customer with this `uid`.
         *
         *     Evidence: seen only in the provider's samples (B-E3, B-R4).
         */
        get: operations["getCustomer"];
        put?: never;
        /**
         * Update a customer
         * @description Changes a customer. It is a POST to the customer itself, not a PUT or PATCH. Whether fields that are left out keep their value or are cleared is not published, so send them all; `name` must be there.
         *
         *     Evidence: seen only in the provider's samples (B-E4, B-R1, B-O14).
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
         *
         *     Evidence: documented by the provider (B-E5, B-R5).
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
         *
         *     Evidence: seen only in the provider's samples (B-E6, B-R5).
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
            /**
             * @description City.
             *
             *     Evidence: seen only in the provider's samples (B-F11, B-F37).
             */
            city?: string;
            /**
             * @description State or region.
             *
             *     Evidence: seen only in the provider's samples (B-F13, B-F37).
             */
            state?: string;
            /**
             * @description Country. The guide's samples write the full English name (`United States`), the reference's sample a code (`US`); no list of accepted values is published.
             *
             *     Evidence: from other public material (B-F12, B-F37, B-O15, B-P18).
             */
            country?: string;
            /**
             * @description Street and house number. Only the reference has it.
             *
             *     Evidence: from other public material (B-P17).
             */
            street?: string;
            /**
             * @description Postal code. Only the reference has it, and types it as a number: leading zeros are lost, and codes with letters cannot be sent.
             *
             *     Evidence: from other public material (B-P17, B-P18).
             */
            zipcode?: number;
        };
        /** @description Environment of the key that made the record. The guide shows `TEST` only; Bitpowr's overview names `LIVE` as the other. */
        Mode: "TEST" | "LIVE" | (string & {});
        /** @description A person or business of yours. Members marked optional are missing from an older sample of the reference; the guide's samples show them all. */
        Customer: {
            /**
             * @description A running number. No call takes it.
             *
             *     Evidence: from other public material (B-F28, B-O6, B-P36).
             */
            id?: number;
            /**
             * Format: uuid
             * @description The identifier to use, in paths and as `customerId` of addresses.
             *
             *     Evidence: seen only in the provider's samples (B-F29, B-R4, B-O6, B-O7, B-O21).
             */
            uid: string;
            /**
             * Format: uuid
             * @description Another identifier, different from `uid`. Its use is not published.
             *
             *     Evidence: from other public material (B-F30, B-O6, B-P36).
             */
            guid?: string;
            /**
             * @description Name of the person or business.
             *
             *     Evidence: seen only in the provider's samples (B-F31).
             */
            name: string;
            /**
             * @description E-mail address; null when none was sent.
             *
             *     Evidence: from other public material (B-F32, B-P19).
             */
            email: string | null;
            /**
             * @description Always null in the samples; its meaning is not published.
             *
             *     Evidence: assumed (B-F33, B-O6, B-I6). Members that are null in every sample hold text or, for deploymentParams, the object of the request when they are not null, because every other member of their kind does.
             */
            customerRef: string | null;
            /**
             * @description The `externalId` you sent, or one that Bitpowr made; the samples show only the latter, a UUID.
             *
             *     Evidence: from other public material (B-F34, B-O5, B-O6, B-P19).
             */
            externalId: string;
            /**
             * @description Your note; null when none was sent.
             *
             *     Evidence: from other public material (B-F35, B-P19).
             */
            description: string | null;
            /**
             * @description Your own data; null when none was sent.
             *
             *     Evidence: from other public material (B-F36, B-P19).
             */
            metaData: components["schemas"]["MetaData"] | null;
            /**
             * @description Where the customer lives or has its seat; null when none was sent.
             *
             *     Evidence: from other public material (B-F37, B-P19).
             */
            address: components["schemas"]["PostalAddress"] | null;
            /**
             * @description Telephone number; null when none was sent. The guide shows text; some samples of the reference show a bare number, without the plus sign and leading zeros.
             *
             *     Evidence: from other public material (B-F38, B-P19, B-P35).
             */
            phone: string | number | null;
            /**
             * @description Null in every sample. Presumably when the customer was deleted; no call deletes one.
             *
             *     Evidence: assumed (B-F39, B-I6, B-P36). Members that are null in every sample hold text or, for deploymentParams, the object of the request when they are not null, because every other member of their kind does.
             */
            deletedAt?: string | null;
            /**
             * Format: date-time
             * @description When the customer was created, in UTC with milliseconds.
             *
             *     Evidence: seen only in the provider's samples (B-F40).
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the customer was last changed, in UTC with milliseconds. Equal to `createdAt` after creation.
             *
             *     Evidence: from other public material (B-F41, B-O14, B-P36).
             */
            updatedAt?: string;
            /**
             * Format: uuid
             * @description Your organisation at Bitpowr.
             *
             *     Evidence: seen only in the provider's samples (B-F42).
             */
            organizationId: string;
            /**
             * @description Environment of the key that made the record. The guide shows `TEST` only; Bitpowr's overview names `LIVE` as the other.
             *
             *     Evidence: from other public material (B-F43, B-O17, B-P6).
             */
            mode: components["schemas"]["Mode"];
        };
        /** @description One page of customers. */
        CustomerPage: {
            /**
             * @description Whether the call did what was asked.
             *
             *     Evidence: seen only in the provider's samples (B-F24).
             */
            status: components["schemas"]["ResultStatus"];
            /**
             * @description Number of this page.
             *
             *     Evidence: seen only in the provider's samples (B-F26, B-R7).
             */
            page: number;
            /**
             * @description How many pages there are.
             *
             *     Evidence: seen only in the provider's samples (B-F27, B-R7).
             */
            totalPages: number;
            /**
             * @description The customers of this page.
             *
             *     Evidence: seen only in the provider's samples (B-F25).
             */
            data: components["schemas"]["Customer"][];
        };
        /** @description Body of an error. One such body is published, for a 400 of another call; the names are published without their body and without their status. */
        Error: {
            /**
             * @description Tells an error from a success.
             *
             *     Evidence: from other public material (B-P12).
             */
            status: components["schemas"]["ResultStatus"];
            /**
             * @description Name of the error, or a sentence. The published list of names is longer than what could be read of it.
             *
             *     Evidence: from other public material (B-P11, B-P12).
             */
            message: "MISSING_AUTH_HEADER" | "INVALID_AUTHORIZATION" | "INVALID_AUTHORIZATION_METHOD" | "INVALID_API_KEY" | "EXPIRED_API_KEY" | "DISABLED_API_ACCESS" | "ACCOUNT_ACCESS_DENIED" | "API_KEY_DEPRECATED" | "RESOURCE_EXCEEDED" | "NO_ACTIVE_SUBSCRIPTION" | (string & {});
        };
        /** @description A customer to create. Only Bitpowr's reference says what is required. */
        CreateCustomerRequest: {
            /**
             * @description Full name of the person, or name of the business.
             *
             *     Evidence: from other public material (B-F6, B-P17).
             */
            name: string;
            /**
             * @description E-mail address.
             *
             *     Evidence: seen only in the provider's samples (B-F7, B-O23).
             */
            email?: string;
            /**
             * @description Telephone number. The sample is in international form, with a national part that is too short to be real.
             *
             *     Evidence: seen only in the provider's samples (B-F8).
             */
            phone?: string;
            /**
             * @description A note of yours.
             *
             *     Evidence: seen only in the provider's samples (B-F9).
             */
            description?: string;
            /**
             * @description Where the customer lives or has its seat.
             *
             *     Evidence: seen only in the provider's samples (B-F10).
             */
            address?: components["schemas"]["PostalAddress"];
            /**
             * @description Your own data about the customer. Any members; the samples carry `type` or `product`.
             *
             *     Evidence: seen only in the provider's samples (B-F14).
             */
            metaData?: components["schemas"]["MetaData"];
            /**
             * @description Set it to have Bitpowr refuse a second customer with the same e-mail. The guide speaks of a unique name; the reference says that the e-mail is compared.
             *
             *     Evidence: from other public material (B-F15, B-R3, B-O3, B-O19, B-P18).
             */
            emailUnique?: boolean;
            /**
             * @description Your own identifier of the customer, one that never changes. The guide offers it against duplicates; the reference does not list it. No sample sends it, so its type is ours.
             *
             *     Evidence: inferred (B-F16, B-R3, B-O5, B-I5). A caller's externalId is sent as text, as the answer has it.
             */
            externalId?: string;
        };
        /** @description One customer. */
        CustomerEnvelope: {
            /**
             * @description Whether the call did what was asked.
             *
             *     Evidence: seen only in the provider's samples (B-F24).
             */
            status: components["schemas"]["ResultStatus"];
            /**
             * @description A person or business of yours. Members marked optional are missing from an older sample of the reference; the guide's samples show them all.
             *
             *     Evidence: seen only in the provider's samples (B-F25).
             */
            data: components["schemas"]["Customer"];
        };
        /** @description New values of a customer. Only Bitpowr's reference says what is required. */
        UpdateCustomerRequest: {
            /**
             * @description Full name of the person, or name of the business.
             *
             *     Evidence: from other public material (B-F6, B-P21).
             */
            name: string;
            /**
             * @description E-mail address.
             *
             *     Evidence: seen only in the provider's samples (B-F7, B-O23).
             */
            email?: string;
            /**
             * @description Telephone number.
             *
             *     Evidence: seen only in the provider's samples (B-F8).
             */
            phone?: string;
            /**
             * @description A note of yours.
             *
             *     Evidence: seen only in the provider's samples (B-F9).
             */
            description?: string;
            /**
             * @description Where the customer lives or has its seat.
             *
             *     Evidence: seen only in the provider's samples (B-F10).
             */
            address?: components["schemas"]["PostalAddress"];
            /**
             * @description Your own data about the customer. The guide sends it here, the reference does not list it.
             *
             *     Evidence: seen only in the provider's samples (B-F14).
             */
            metaData?: components["schemas"]["MetaData"];
        };
        /** @description Kind of address. `contract` stands only in a guide, not in the reference's list, so the list may be incomplete. */
        AddressType: "segwit" | "wrappedsegwit" | "legacy" | "contract" | (string & {});
        /**
         * DeploymentParams
         * @description How a contract address is deployed and emptied. A sample of the reference misspells the first member.
         */
        DeploymentParams: {
            /**
             * @description Deploy the contract as soon as a deposit arrives.
             *
             *     Evidence: from other public material (B-P24).
             */
            autoDeploy?: boolean;
            /**
             * @description Move the native coin on as soon as a deposit arrives.
             *
             *     Evidence: from other public material (B-P24).
             */
            autoFlush?: boolean;
            /**
             * @description Move ERC-20 tokens on as soon as a deposit arrives.
             *
             *     Evidence: from other public material (B-P24).
             */
            autoFlushErc20?: boolean;
        };
        /** @description An address to make in an account. Only Bitpowr's reference says what is required. */
        CreateAddressRequest: {
            /**
             * @description Your name for the address.
             *
             *     Evidence: from other public material (B-F17, B-P24).
             */
            label: string;
            /**
             * @description Symbol of the coin or token, for example `BTC`.
             *
             *     Evidence: from other public material (B-F18, B-P24).
             */
            asset: string;
            /**
             * @description The `uid` of the account. Bitpowr uses account, wallet and vault account for the same thing.
             *
             *     Evidence: from other public material (B-F19, B-O8, B-P24, B-P34).
             */
            accountId: string;
            /**
             * @description The `uid` of the customer that the address belongs to. Not the customer's `id`.
             *
             *     Evidence: seen only in the provider's samples (B-F20, B-R5, B-O7, B-O21).
             */
            customerId?: string;
            /**
             * @description Kind of address. `contract` stands only in a guide, not in the reference's list, so the list may be incomplete.
             *
             *     Evidence: from other public material (B-P24).
             */
            addressType?: components["schemas"]["AddressType"];
            /**
             * @description Index to derive the address at; by default the last one plus 1.
             *
             *     Evidence: from other public material (B-P24).
             */
            derivationIndex?: number;
            /**
             * @description Also make the address of the chain's own coin, at the same index.
             *
             *     Evidence: from other public material (B-P24).
             */
            enableNativeToken?: boolean;
            /**
             * @description Make a smart contract address, on the chains that have them.
             *
             *     Evidence: from other public material (B-P24).
             */
            isContract?: boolean;
            /**
             * @description Make a change address; its transactions are monitored only in part.
             *
             *     Evidence: from other public material (B-P24).
             */
            isChangeAddress?: boolean;
            /**
             * @description How a contract address is deployed and emptied. A sample of the reference misspells the first member.
             *
             *     Evidence: from other public material (B-P24).
             */
            deploymentParams?: components["schemas"]["DeploymentParams"];
        };
        /** @description A blockchain address. The guide shows no answer for it; everything here comes from the samples of Bitpowr's reference. Members marked optional are missing from its older sample. The customer is not repeated. */
        Address: {
            /**
             * Format: uuid
             * @description Identifier of the address.
             *
             *     Evidence: from other public material (B-P25).
             */
            uid: string;
            /**
             * Format: uuid
             * @description Another identifier, different from `uid`. Its use is not published.
             *
             *     Evidence: from other public material (B-P25).
             */
            guid?: string;
            /**
             * @description The address on its chain, to pay to.
             *
             *     Evidence: from other public material (B-P25).
             */
            address: string;
            /**
             * @description A short reference. Its use is not published.
             *
             *     Evidence: from other public material (B-P25).
             */
            addressRef: string;
            /**
             * @description Environment of the key that made the record. The guide shows `TEST` only; Bitpowr's overview names `LIVE` as the other.
             *
             *     Evidence: from other public material (B-P6, B-P25).
             */
            mode?: components["schemas"]["Mode"];
            /**
             * @description Network of the chain, `TESTNET` in the samples.
             *
             *     Evidence: from other public material (B-P25).
             */
            network: string;
            /**
             * @description Symbol of the asset.
             *
             *     Evidence: from other public material (B-P25).
             */
            assetType: string;
            /**
             * @description Kind of address. The samples repeat the asset's symbol here, not a kind from the request.
             *
             *     Evidence: from other public material (B-P25).
             */
            addressType?: string;
            /**
             * @description Whether it is a smart contract address.
             *
             *     Evidence: from other public material (B-P25).
             */
            isContract: boolean;
            /**
             * @description Whether it is a change address.
             *
             *     Evidence: from other public material (B-P25).
             */
            isChangeAddress: boolean;
            /**
             * @description Index that the address was derived at.
             *
             *     Evidence: from other public material (B-P25).
             */
            derivationIndex?: number;
            /**
             * @description Your name for the address.
             *
             *     Evidence: from other public material (B-P25).
             */
            label?: string;
            /**
             * @description Name of the chain.
             *
             *     Evidence: from other public material (B-P25).
             */
            chain: string;
            /**
             * Format: uuid
             * @description Identifier of the asset in the account.
             *
             *     Evidence: from other public material (B-P25).
             */
            assetId: string;
            /**
             * Format: uuid
             * @description Your organisation at Bitpowr.
             *
             *     Evidence: from other public material (B-P25).
             */
            organizationId: string;
            /**
             * Format: uuid
             * @description The account.
             *
             *     Evidence: from other public material (B-P25).
             */
            accountId?: string;
            /**
             * Format: uuid
             * @description The sub-account; null for an address of the account itself.
             *
             *     Evidence: from other public material (B-P25).
             */
            subAccountId: string | null;
            /**
             * @description Whether the address has been used.
             *
             *     Evidence: from other public material (B-P25).
             */
            used: boolean;
            /**
             * @description Null in the samples. Presumably the contract behind a contract address.
             *
             *     Evidence: assumed (B-P25, B-I6). Members that are null in every sample hold text or, for deploymentParams, the object of the request when they are not null, because every other member of their kind does.
             */
            addressContractIdentifier?: string | null;
            /**
             * @description As sent; null when not sent.
             *
             *     Evidence: assumed (B-P25, B-I6). Members that are null in every sample hold text or, for deploymentParams, the object of the request when they are not null, because every other member of their kind does.
             */
            deploymentParams?: components["schemas"]["DeploymentParams"] | null;
            /**
             * @description Only in an older sample of the reference, where it is null.
             *
             *     Evidence: assumed (B-P37, B-I6). Members that are null in every sample hold text or, for deploymentParams, the object of the request when they are not null, because every other member of their kind does.
             */
            autoForwardAddress?: string | null;
            /**
             * @description When the address was last used; null in every sample.
             *
             *     Evidence: assumed (B-P25, B-I6). Members that are null in every sample hold text or, for deploymentParams, the object of the request when they are not null, because every other member of their kind does.
             */
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @description When the address was made, in UTC with milliseconds.
             *
             *     Evidence: from other public material (B-P25).
             */
            createdAt: string;
        };
        /** @description One address. */
        AddressEnvelope: {
            /**
             * @description Whether the call did what was asked.
             *
             *     Evidence: from other public material (B-P25).
             */
            status: components["schemas"]["ResultStatus"];
            /**
             * @description A blockchain address. The guide shows no answer for it; everything here comes from the samples of Bitpowr's reference. Members marked optional are missing from its older sample. The customer is not repeated.
             *
             *     Evidence: from other public material (B-P25).
             */
            data: components["schemas"]["Address"];
        };
        /** @description An address to make in a sub-account. Only Bitpowr's reference says what is required. */
        CreateSubAccountAddressRequest: {
            /**
             * @description Your name for the address.
             *
             *     Evidence: from other public material (B-F21, B-P27).
             */
            label: string;
            /**
             * @description Symbol of the coin or token, for example `BTC`.
             *
             *     Evidence: from other public material (B-F22, B-P27).
             */
            asset: string;
            /**
             * @description The `uid` of the customer that the address belongs to. The guide sends it, the reference does not list it.
             *
             *     Evidence: seen only in the provider's samples (B-F23, B-R5, B-O7, B-O21).
             */
            customerId?: string;
            /**
             * @description Kind of address. `contract` stands only in a guide, not in the reference's list, so the list may be incomplete.
             *
             *     Evidence: from other public material (B-P38).
             */
            addressType?: components["schemas"]["AddressType"];
            /**
             * @description Index to derive the address at; by default the last one plus 1.
             *
             *     Evidence: from other public material (B-P38).
             */
            derivationIndex?: number;
            /**
             * @description Also make the address of the chain's own coin, at the same index.
             *
             *     Evidence: from other public material (B-P38).
             */
            enableNativeToken?: boolean;
            /**
             * @description Make a change address; its transactions are monitored only in part.
             *
             *     Evidence: from other public material (B-P38).
             */
            isChangeAddress?: boolean;
            /**
             * @description How a contract address is deployed and emptied. A sample of the reference misspells the first member.
             *
             *     Evidence: from other public material (B-P38).
             */
            deploymentParams?: components["schemas"]["DeploymentParams"];
        };
    };
    responses: {
        /**
         * @description The key is missing, wrong, expired or of a kind that is no longer taken.
         *
         *     Evidence: inferred (B-P10, B-P11, B-I2). Errors of these calls have the one body that is published, and the published names about keys belong to 401, those about rights to 403, because the status pages give those meanings to the two codes.
         */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The key is good, but may not do this.
         *
         *     Evidence: inferred (B-P10, B-P11, B-I2). Errors of these calls have the one body that is published, and the published names about keys belong to 401, those about rights to 403, because the status pages give those meanings to the two codes.
         */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Too many requests with this token. Wait as long as the header says.
         *
         *     Evidence: inferred (B-P7, B-P10, B-I2). Errors of these calls have the one body that is published, and the published names about keys belong to 401, those about rights to 403, because the status pages give those meanings to the two codes.
         */
        TooManyRequests: {
            headers: {
                /**
                 * @description Seconds to wait before the next request.
                 *
                 *     Evidence: from other public material (B-P7).
                 * @example 30
                 */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The request could not be read, for example because its JSON is malformed.
         *
         *     Evidence: from other public material (B-P10, B-P12).
         */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The request can be read, but a value is invalid or a required one is missing.
         *
         *     Evidence: inferred (B-P10, B-I2). Errors of these calls have the one body that is published, and the published names about keys belong to 401, those about rights to 403, because the status pages give those meanings to the two codes.
         */
        UnprocessableEntity: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Nothing has this uid.
         *
         *     Evidence: inferred (B-P10, B-I2). Errors of these calls have the one body that is published, and the published names about keys belong to 401, those about rights to 403, because the status pages give those meanings to the two codes.
         */
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
         *
         *     Evidence: seen only in the provider's samples (B-F3, B-R4, B-O6, B-O10).
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
                 *
                 *     Evidence: inferred (B-P8, B-P20, B-I1). Page numbers, page counts and page sizes are whole numbers, though the reference types the parameters as any number and the headers not at all.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description How many customers a page should hold. Not kept exactly.
                 *
                 *     Evidence: inferred (B-P8, B-P20, B-I1). Page numbers, page counts and page sizes are whole numbers, though the reference types the parameters as any number and the headers not at all.
                 * @example 10
                 */
                perPage?: number;
                /**
                 * @description Direction of the order, ascending or descending. What it orders by is not published.
                 *
                 *     Evidence: from other public material (B-P8, B-P20).
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
            /**
             * @description One page of customers.
             *
             *     Evidence: from other public material (B-S1, B-P19, B-P20).
             */
            200: {
                headers: {
                    /**
                     * @description The page given, as in the body.
                     *
                     *     Evidence: inferred (B-P8, B-I1). Page numbers, page counts and page sizes are whole numbers, though the reference types the parameters as any number and the headers not at all.
                     * @example 1
                     */
                    page?: number;
                    /**
                     * @description How many pages there are. The header has no final `s`, the body's `totalPages` has.
                     *
                     *     Evidence: inferred (B-P8, B-I1). Page numbers, page counts and page sizes are whole numbers, though the reference types the parameters as any number and the headers not at all.
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
        /**
         * @description The customer to create.
         *
         *     Evidence: from other public material (B-E1, B-F1, B-P17).
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCustomerRequest"];
            };
        };
        responses: {
            /**
             * @description The customer as created.
             *
             *     Evidence: inferred (B-S1, B-O13, B-P19). Two answers follow five requests without saying which belongs to which.
             */
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
                 *
                 *     Evidence: seen only in the provider's samples (B-F3, B-R4, B-O6, B-O10).
                 * @example 351932bc-96c7-42e4-979e-722ab41e36e1
                 */
                customer_uid: components["parameters"]["customer_uid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description The customer.
             *
             *     Evidence: inferred (B-S1, B-O13, B-P19). Two answers follow five requests without saying which belongs to which.
             */
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
                 *
                 *     Evidence: seen only in the provider's samples (B-F3, B-R4, B-O6, B-O10).
                 * @example 351932bc-96c7-42e4-979e-722ab41e36e1
                 */
                customer_uid: components["parameters"]["customer_uid"];
            };
            cookie?: never;
        };
        /**
         * @description The customer's new values.
         *
         *     Evidence: from other public material (B-E4, B-F1, B-P21).
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCustomerRequest"];
            };
        };
        responses: {
            /**
             * @description The customer as it is now.
             *
             *     Evidence: inferred (B-S1, B-O13, B-P19). Two answers follow five requests without saying which belongs to which.
             */
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
        /**
         * @description The address to make.
         *
         *     Evidence: from other public material (B-E5, B-F1, B-P24).
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAddressRequest"];
            };
        };
        responses: {
            /**
             * @description The address as made.
             *
             *     Evidence: from other public material (B-P25, B-P37).
             */
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
                 *
                 *     Evidence: from other public material (B-F4, B-O10, B-P34, B-P38).
                 * @example d2acaff2-554d-4a7e-8c60-a3f8105c9f32
                 */
                uid: string;
                /**
                 * @description The `uid` of the sub-account.
                 *
                 *     Evidence: from other public material (B-F5, B-O10, B-P38).
                 * @example 0cc56796-9f06-4b8b-bea7-933ce771f866
                 */
                subId: string;
            };
            cookie?: never;
        };
        /**
         * @description The address to make.
         *
         *     Evidence: from other public material (B-E6, B-F1, B-P27).
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSubAccountAddressRequest"];
            };
        };
        responses: {
            /**
             * @description The address as made.
             *
             *     Evidence: from other public material (B-P25, B-P37).
             */
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
