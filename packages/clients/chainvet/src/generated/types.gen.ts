// Generated from @railspec/spec-chainvet/openapi.json by `npm run build`; never edited by hand.
// bundle sha256 ce5cf3e2bdc5a4cee4a0751b0a3e025299f235357ede31a298bfb076a4319341

export interface paths {
    "/api/new_order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Order credits
         * @description Places an order for credits, paid in a cryptocurrency, for the caller or for the holder of an access code. According to the document an order is made whole or not at all. Nothing makes a repeated call harmless: two calls are two orders. The answer shown says neither the price nor where to pay.
         *
         *     Evidence: documented by the provider (V-E1, V-R1, V-R2, V-R6).
         */
        post: operations["createOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/check_order_status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look up an order
         * @description Gives one order with its present status. It changes nothing, although it is a POST. An order that does not exist is answered with 400. The document lists no failure of the server for this call.
         *
         *     Evidence: documented by the provider (V-E2, V-R1, V-R7).
         */
        post: operations["checkOrderStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/check_access_code_status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look up an access code
         * @description Gives an access code with its present status and when it expires. It changes nothing, although it is a POST. What an expired code can no longer do is not said, and the document lists no failure of the server for this call.
         *
         *     Evidence: documented by the provider (V-E3, V-R1, V-R12).
         */
        post: operations["checkAccessCodeStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/check_assessment_list_for_access_code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look up assessments of an access code
         * @description Gives those of the named assessments that belong to the access code, as a bare array without pages. It changes nothing, although it is a POST. When none is found the answer is 404; what happens when only some are found, and how many ids one call may carry, is not said.
         *
         *     Evidence: documented by the provider (V-E4, V-R1, V-R14, V-R16).
         */
        post: operations["checkAssessmentList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/check_self_status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look up the caller
         * @description Tells who the credentials belong to, a user or an access code, and whether it is active. It takes no parameters and no body.
         *
         *     Evidence: documented by the provider (V-E5, V-R1, V-R17).
         */
        get: operations["checkSelfStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/create_new_assessment_for_access_code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for an assessment
         * @description Starts a risk check of an address or a transaction on behalf of an access code. The document does not say what a check costs or what happens without credits, so treat every call as one that spends. Nothing is said about asking for the same check twice.
         *
         *     Evidence: documented by the provider (V-E6, V-R1).
         */
        post: operations["createAssessment"];
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
        /** @description What an order needs. The document gives no bounds for the number of credits and no list of coins or networks. When the order is not for the caller, `access_code` is required. */
        CreateOrderRequest: {
            /**
             * @description How many credits to buy.
             *
             *     Evidence: documented by the provider (V-F3).
             * @example 10
             */
            number_of_credits: number;
            /**
             * @description Coin to pay with. The sample gives a coin's name, not its ticker.
             *
             *     Evidence: documented by the provider (V-F4).
             * @example Bitcoin
             */
            payment_coin: string;
            /**
             * @description Network of that coin. The sample gives a ticker.
             *
             *     Evidence: documented by the provider (V-F5).
             * @example BTC
             */
            payment_network: string;
            /**
             * @description True when the credits are for the caller, false when they are for the holder of `access_code`.
             *
             *     Evidence: documented by the provider (V-F6).
             */
            order_is_for_self: boolean;
            /**
             * @description Access code that gets the credits. Required when `order_is_for_self` is false.
             *
             *     Evidence: documented by the provider (V-F7, V-R3).
             */
            access_code?: string;
        };
        /** @description An order as its creation answers. The document shows the names with type words in place of values. */
        CreatedOrder: {
            /**
             * @description Identifier of the order, for `checkOrderStatus`.
             *
             *     Evidence: documented by the provider (V-F8).
             */
            order_id: string;
            /**
             * @description How many credits were ordered.
             *
             *     Evidence: documented by the provider (V-F9).
             */
            number_of_credits: number;
            /**
             * @description Coin the order is paid with.
             *
             *     Evidence: documented by the provider (V-F10).
             */
            payment_coin: string;
            /**
             * @description Network of that coin.
             *
             *     Evidence: documented by the provider (V-F11).
             */
            payment_network: string;
            /**
             * @description When the order was made. The document says `datetime` and gives no format, so none is promised here.
             *
             *     Evidence: documented by the provider (V-F12).
             */
            created_at: string;
            /**
             * @description Status of the order. The document lists no values.
             *
             *     Evidence: documented by the provider (V-F13).
             */
            status: string;
        };
        /**
         * Error
         * @description Body of every documented error but one.
         */
        Error: {
            /**
             * @description Text that says what is wrong. The same failure is worded differently from call to call; compare with the examples of the call at hand.
             *
             *     Evidence: documented by the provider (V-S2, V-S9, V-S15, V-S20, V-S29, V-S34).
             */
            detail: string;
        };
        /**
         * UnhandledError
         * @description Body of a failure that nobody foresaw while an order was created.
         */
        UnhandledError: {
            /**
             * @description The server's own message; the document shows a stand-in for it.
             *
             *     Evidence: documented by the provider (V-S7).
             */
            error: string;
        };
        /** @description Which order to look up. Whether `access_code` is needed depends on the credentials, which a schema cannot see. */
        CheckOrderStatusRequest: {
            /**
             * @description Identifier of the order.
             *
             *     Evidence: documented by the provider (V-F14).
             * @example unique_order_id_here
             */
            order_id: string;
            /**
             * @description Access code whose order it is. Required when the call is authorised by an access code instead of a user. How a call is authorised by an access code is not described.
             *
             *     Evidence: documented by the provider (V-F15, V-R9).
             */
            access_code?: string;
        };
        /** @description An order as the look-up answers: the members of a created order and the time of its last change. The document shows the names with type words in place of values. */
        OrderStatus: {
            /**
             * @description Identifier of the order.
             *
             *     Evidence: documented by the provider (V-F16).
             */
            order_id: string;
            /**
             * @description Present status of the order. The document lists no values.
             *
             *     Evidence: documented by the provider (V-F17, V-R10).
             */
            status: string;
            /**
             * @description When the order was made. The document says `datetime` and gives no format, so none is promised here.
             *
             *     Evidence: documented by the provider (V-F18, V-R10).
             */
            created_at: string;
            /**
             * @description When the order last changed, in the same unstated format.
             *
             *     Evidence: documented by the provider (V-F19, V-R10).
             */
            updated_at: string;
            /**
             * @description How many credits were ordered.
             *
             *     Evidence: documented by the provider (V-F20).
             */
            number_of_credits: number;
            /**
             * @description Coin the order is paid with.
             *
             *     Evidence: documented by the provider (V-F21).
             */
            payment_coin: string;
            /**
             * @description Network of that coin.
             *
             *     Evidence: documented by the provider (V-F22).
             */
            payment_network: string;
        };
        /** @description Which access code to look up. */
        CheckAccessCodeStatusRequest: {
            /**
             * @description The access code to look up.
             *
             *     Evidence: documented by the provider (V-F23).
             * @example your_access_code_here
             */
            access_code: string;
        };
        /** @description An access code with its status and expiry. The document shows the names with type words in place of values and announces further members without naming them. */
        AccessCodeStatus: {
            /**
             * @description The access code looked up.
             *
             *     Evidence: documented by the provider (V-F24).
             */
            access_code: string;
            /**
             * @description Present status of the access code. The document lists no values.
             *
             *     Evidence: documented by the provider (V-F25, V-R13).
             */
            status: string;
            /**
             * @description When the code was made. The document says `datetime` and gives no format, so none is promised here.
             *
             *     Evidence: documented by the provider (V-F26).
             */
            created_at: string;
            /**
             * @description When the code expires, in the same unstated format. What expiry stops is not said.
             *
             *     Evidence: documented by the provider (V-F27, V-R13).
             */
            expires_at: string;
            /**
             * @description Where the code came from, judging by its name. The document never explains it.
             *
             *     Evidence: documented by the provider (V-F28).
             */
            affiliate_origin: string;
        } & {
            [key: string]: unknown;
        };
        /** @description An access code and the assessments of it to look up. */
        CheckAssessmentListRequest: {
            /**
             * @description Access code the assessments belong to.
             *
             *     Evidence: documented by the provider (V-F30).
             * @example your_access_code_here
             */
            access_code: string;
            /**
             * @description Ids of the assessments to look up. Anything but a JSON array is refused with 400.
             *
             *     Evidence: documented by the provider (V-F31, V-R15, V-S22).
             * @example [
             *       "assessment_id_1",
             *       "assessment_id_2"
             *     ]
             */
            assessment_id_list: string[];
        };
        /** @description An assessment as the look-up answers. The document shows the names with type words in place of values and announces further members without naming them, so the result of the check itself is among those. */
        AssessmentStatus: {
            /**
             * @description Identifier of the assessment.
             *
             *     Evidence: documented by the provider (V-F32).
             */
            assessment_id: string;
            /**
             * @description Present status of the assessment. The document lists no values.
             *
             *     Evidence: documented by the provider (V-F33).
             */
            status: string;
            /**
             * @description When the assessment was asked for. The document says `datetime` and gives no format, so none is promised here.
             *
             *     Evidence: documented by the provider (V-F34).
             */
            created_at: string;
            /**
             * @description When the assessment last changed, in the same unstated format.
             *
             *     Evidence: documented by the provider (V-F35).
             */
            updated_at: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The user or access code that made the call. Further members depend on which of the two it is; the document announces them without naming them. */
        SelfStatus: {
            /**
             * @description Identifier of the user or access code.
             *
             *     Evidence: documented by the provider (V-F37).
             */
            id: string;
            /**
             * @description Whether the credentials belong to a user or to an access code.
             *
             *     Evidence: documented by the provider (V-F38, V-R18).
             */
            type: "User" | "AccessCode" | (string & {});
            /**
             * @description Whether the user or access code is active.
             *
             *     Evidence: documented by the provider (V-F39).
             */
            status: "Active" | "Inactive" | (string & {});
        } & {
            [key: string]: unknown;
        };
        /** @description What to check, and for which access code. Which members are required depends on the type of assessment: for `transaction`, `tx_hash` is. */
        CreateAssessmentRequest: {
            /**
             * @description Access code the assessment is made for.
             *
             *     Evidence: documented by the provider (V-F41).
             * @example your_access_code_here
             */
            access_code: string;
            /**
             * @description Kind of check. The document names `transaction` and leaves open what else there is.
             *
             *     Evidence: documented by the provider (V-F42, V-R21).
             */
            assessment_type: "transaction" | (string & {});
            /**
             * @description Blockchain address to check, or the one that takes part in the transaction.
             *
             *     Evidence: documented by the provider (V-F43).
             * @example blockchain_address_here
             */
            address: string;
            /**
             * @description Cryptocurrency of the address or transaction. The sample gives a ticker; no list is given.
             *
             *     Evidence: documented by the provider (V-F44).
             * @example BTC
             */
            currency: string;
            /**
             * @description Hash of the transaction. Required when `assessment_type` is `transaction`.
             *
             *     Evidence: documented by the provider (V-F45, V-R21).
             * @example transaction_hash_here
             */
            tx_hash?: string;
        };
        /** @description An assessment as its creation answers. The document shows the names with type words in place of values and announces further members without naming them. */
        CreatedAssessment: {
            /**
             * @description Identifier of the assessment, for `checkAssessmentList`.
             *
             *     Evidence: documented by the provider (V-F46, V-R22).
             */
            assessment_id: string;
            /**
             * @description Status of the assessment. The document lists no values.
             *
             *     Evidence: documented by the provider (V-F47, V-R22).
             */
            status: string;
            /**
             * @description When the assessment was asked for. The document says `datetime` and gives no format, so none is promised here.
             *
             *     Evidence: documented by the provider (V-F48).
             */
            created_at: string;
        } & {
            [key: string]: unknown;
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
    createOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description What to buy, how it will be paid and for whom.
         *
         *     Evidence: documented by the provider (V-E1, V-F2, V-R4).
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOrderRequest"];
            };
        };
        responses: {
            /**
             * @description The order was created.
             *
             *     Evidence: documented by the provider (V-S1).
             */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedOrder"];
                };
            };
            /**
             * @description A required parameter is missing, or the access code is not known.
             *
             *     Evidence: documented by the provider (V-S2, V-S5).
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
             * @description The API key is not valid, or there are no credentials or bad ones.
             *
             *     Evidence: documented by the provider (V-S3, V-S4).
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description The order could not be created, or something failed that nobody foresaw. The second case is the only error of the API whose member is `error` instead of `detail`.
             *
             *     Evidence: documented by the provider (V-S6, V-S7).
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] | components["schemas"]["UnhandledError"];
                };
            };
        };
    };
    checkOrderStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description Which order to look up.
         *
         *     Evidence: documented by the provider (V-E2, V-F2, V-R8).
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckOrderStatusRequest"];
            };
        };
        responses: {
            /**
             * @description The order and its present status.
             *
             *     Evidence: documented by the provider (V-S8, V-R10).
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderStatus"];
                };
            };
            /**
             * @description The order id is missing or not known, or the access code is not known.
             *
             *     Evidence: documented by the provider (V-S9, V-S12, V-S13).
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
             * @description The API key is not valid, or there are no credentials or bad ones.
             *
             *     Evidence: documented by the provider (V-S10, V-S11).
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
    checkAccessCodeStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description Which access code to look up.
         *
         *     Evidence: documented by the provider (V-E3, V-F2, V-R11).
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckAccessCodeStatusRequest"];
            };
        };
        responses: {
            /**
             * @description The access code.
             *
             *     Evidence: documented by the provider (V-S14, V-R13).
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessCodeStatus"];
                };
            };
            /**
             * @description The access code is missing or not known.
             *
             *     Evidence: documented by the provider (V-S15, V-S18).
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
             * @description The API key is not valid, or there are no credentials or bad ones.
             *
             *     Evidence: documented by the provider (V-S16, V-S17).
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
    checkAssessmentList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description The access code and the ids of its assessments.
         *
         *     Evidence: documented by the provider (V-E4, V-F2, V-R14).
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckAssessmentListRequest"];
            };
        };
        responses: {
            /**
             * @description The assessments that were found.
             *
             *     Evidence: documented by the provider (V-S19, V-R16).
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentStatus"][];
                };
            };
            /**
             * @description A required parameter is missing or of the wrong type, or the access code is not known.
             *
             *     Evidence: documented by the provider (V-S20, V-S21, V-S22, V-S25).
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
             * @description The API key is not valid, or there are no credentials or bad ones.
             *
             *     Evidence: documented by the provider (V-S23, V-S24).
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description None of the assessments was found.
             *
             *     Evidence: documented by the provider (V-S26, V-R16).
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description The assessments could not be read. Support asks for the code and the time in the text.
             *
             *     Evidence: documented by the provider (V-S27, V-R23).
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    checkSelfStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description The user or access code that made the call.
             *
             *     Evidence: documented by the provider (V-S28, V-R18).
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfStatus"];
                };
            };
            /**
             * @description The API key is not valid or belongs to nobody, or there are no credentials or bad ones. Only this call documents the key that belongs to nobody.
             *
             *     Evidence: documented by the provider (V-S29, V-S30, V-S31).
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description The caller's data could not be read. Support asks for the code in the text.
             *
             *     Evidence: documented by the provider (V-S32, V-R23).
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description What to check, and for which access code.
         *
         *     Evidence: documented by the provider (V-E6, V-F2, V-R20).
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAssessmentRequest"];
            };
        };
        responses: {
            /**
             * @description The assessment was created.
             *
             *     Evidence: documented by the provider (V-S33, V-R22).
             */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedAssessment"];
                };
            };
            /**
             * @description A required parameter is missing, or the access code is not known.
             *
             *     Evidence: documented by the provider (V-S34, V-S37).
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
             * @description The API key is not valid, or there are no credentials or bad ones.
             *
             *     Evidence: documented by the provider (V-S35, V-S36).
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description The assessment could not be created. Support asks for the code in the text; the text also carries the server's own description of the failure.
             *
             *     Evidence: documented by the provider (V-S38, V-R23).
             */
            500: {
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
