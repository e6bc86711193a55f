// Generated from @railspec/spec-chainvet/openapi.json by `npm run build`; never edited by hand.
// bundle sha256 36bfa543c997cf2fbef621f2a9a94950f3a5ce67de4aa38559bef6c9af8222dd

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
             * @example 10
             */
            number_of_credits: number;
            /**
             * @description Coin to pay with. The sample gives a coin's name, not its ticker.
             * @example Bitcoin
             */
            payment_coin: string;
            /**
             * @description Network of that coin. The sample gives a ticker.
             * @example BTC
             */
            payment_network: string;
            /** @description True when the credits are for the caller, false when they are for the holder of `access_code`. */
            order_is_for_self: boolean;
            /** @description Access code that gets the credits. Required when `order_is_for_self` is false. */
            access_code?: string;
        };
        /** @description An order as its creation answers. The document shows the names with type words in place of values. */
        CreatedOrder: {
            /** @description Identifier of the order, for `checkOrderStatus`. */
            order_id: string;
            /** @description How many credits were ordered. */
            number_of_credits: number;
            /** @description Coin the order is paid with. */
            payment_coin: string;
            /** @description Network of that coin. */
            payment_network: string;
            /** @description When the order was made. The document says `datetime` and gives no format, so none is promised here. */
            created_at: string;
            /** @description Status of the order. The document lists no values. */
            status: string;
        };
        /**
         * Error
         * @description Body of every documented error but one.
         */
        Error: {
            /** @description Text that says what is wrong. The same failure is worded differently from call to call; compare with the examples of the call at hand. */
            detail: string;
        };
        /**
         * UnhandledError
         * @description Body of a failure that nobody foresaw while an order was created.
         */
        UnhandledError: {
            /** @description The server's own message; the document shows a stand-in for it. */
            error: string;
        };
        /** @description Which order to look up. Whether `access_code` is needed depends on the credentials, which a schema cannot see. */
        CheckOrderStatusRequest: {
            /**
             * @description Identifier of the order.
             * @example unique_order_id_here
             */
            order_id: string;
            /** @description Access code whose order it is. Required when the call is authorised by an access code instead of a user. How a call is authorised by an access code is not described. */
            access_code?: string;
        };
        /** @description An order as the look-up answers: the members of a created order and the time of its last change. The document shows the names with type words in place of values. */
        OrderStatus: {
            /** @description Identifier of the order. */
            order_id: string;
            /** @description Present status of the order. The document lists no values. */
            status: string;
            /** @description When the order was made. The document says `datetime` and gives no format, so none is promised here. */
            created_at: string;
            /** @description When the order last changed, in the same unstated format. */
            updated_at: string;
            /** @description How many credits were ordered. */
            number_of_credits: number;
            /** @description Coin the order is paid with. */
            payment_coin: string;
            /** @description Network of that coin. */
            payment_network: string;
        };
        /** @description Which access code to look up. */
        CheckAccessCodeStatusRequest: {
            /**
             * @description The access code to look up.
             * @example your_access_code_here
             */
            access_code: string;
        };
        /** @description An access code with its status and expiry. The document shows the names with type words in place of values and announces further members without naming them. */
        AccessCodeStatus: {
            /** @description The access code looked up. */
            access_code: string;
            /** @description Present status of the access code. The document lists no values. */
            status: string;
            /** @description When the code was made. The document says `datetime` and gives no format, so none is promised here. */
            created_at: string;
            /** @description When the code expires, in the same unstated format. What expiry stops is not said. */
            expires_at: string;
            /** @description Where the code came from, judging by its name. The document never explains it. */
            affiliate_origin: string;
        } & {
            [key: string]: unknown;
        };
        /** @description An access code and the assessments of it to look up. */
        CheckAssessmentListRequest: {
            /**
             * @description Access code the assessments belong to.
             * @example your_access_code_here
             */
            access_code: string;
            /**
             * @description Ids of the assessments to look up. Anything but a JSON array is refused with 400.
             * @example [
             *       "assessment_id_1",
             *       "assessment_id_2"
             *     ]
             */
            assessment_id_list: string[];
        };
        /** @description An assessment as the look-up answers. The document shows the names with type words in place of values and announces further members without naming them, so the result of the check itself is among those. */
        AssessmentStatus: {
            /** @description Identifier of the assessment. */
            assessment_id: string;
            /** @description Present status of the assessment. The document lists no values. */
            status: string;
            /** @description When the assessment was asked for. The document says `datetime` and gives no format, so none is promised here. */
            created_at: string;
            /** @description When the assessment last changed, in the same unstated format. */
            updated_at: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The user or access code that made the call. Further members depend on which of the two it is; the document announces them without naming them. */
        SelfStatus: {
            /** @description Identifier of the user or access code. */
            id: string;
            /** @description Whether the credentials belong to a user or to an access code. */
            type: "User" | "AccessCode" | (string & {});
            /** @description Whether the user or access code is active. */
            status: "Active" | "Inactive" | (string & {});
        } & {
            [key: string]: unknown;
        };
        /** @description What to check, and for which access code. Which members are required depends on the type of assessment: for `transaction`, `tx_hash` is. */
        CreateAssessmentRequest: {
            /**
             * @description Access code the assessment is made for.
             * @example your_access_code_here
             */
            access_code: string;
            /** @description Kind of check. The document names `transaction` and leaves open what else there is. */
            assessment_type: "transaction" | (string & {});
            /**
             * @description Blockchain address to check, or the one that takes part in the transaction.
             * @example blockchain_address_here
             */
            address: string;
            /**
             * @description Cryptocurrency of the address or transaction. The sample gives a ticker; no list is given.
             * @example BTC
             */
            currency: string;
            /**
             * @description Hash of the transaction. Required when `assessment_type` is `transaction`.
             * @example transaction_hash_here
             */
            tx_hash?: string;
        };
        /** @description An assessment as its creation answers. The document shows the names with type words in place of values and announces further members without naming them. */
        CreatedAssessment: {
            /** @description Identifier of the assessment, for `checkAssessmentList`. */
            assessment_id: string;
            /** @description Status of the assessment. The document lists no values. */
            status: string;
            /** @description When the assessment was asked for. The document says `datetime` and gives no format, so none is promised here. */
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
        /** @description What to buy, how it will be paid and for whom. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOrderRequest"];
            };
        };
        responses: {
            /** @description The order was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedOrder"];
                };
            };
            /** @description A required parameter is missing, or the access code is not known. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API key is not valid, or there are no credentials or bad ones. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The order could not be created, or something failed that nobody foresaw. The second case is the only error of the API whose member is `error` instead of `detail`. */
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
        /** @description Which order to look up. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckOrderStatusRequest"];
            };
        };
        responses: {
            /** @description The order and its present status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderStatus"];
                };
            };
            /** @description The order id is missing or not known, or the access code is not known. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API key is not valid, or there are no credentials or bad ones. */
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
        /** @description Which access code to look up. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckAccessCodeStatusRequest"];
            };
        };
        responses: {
            /** @description The access code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessCodeStatus"];
                };
            };
            /** @description The access code is missing or not known. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API key is not valid, or there are no credentials or bad ones. */
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
        /** @description The access code and the ids of its assessments. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckAssessmentListRequest"];
            };
        };
        responses: {
            /** @description The assessments that were found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentStatus"][];
                };
            };
            /** @description A required parameter is missing or of the wrong type, or the access code is not known. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API key is not valid, or there are no credentials or bad ones. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description None of the assessments was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The assessments could not be read. Support asks for the code and the time in the text. */
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
            /** @description The user or access code that made the call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfStatus"];
                };
            };
            /** @description The API key is not valid or belongs to nobody, or there are no credentials or bad ones. Only this call documents the key that belongs to nobody. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The caller's data could not be read. Support asks for the code in the text. */
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
        /** @description What to check, and for which access code. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAssessmentRequest"];
            };
        };
        responses: {
            /** @description The assessment was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedAssessment"];
                };
            };
            /** @description A required parameter is missing, or the access code is not known. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API key is not valid, or there are no credentials or bad ones. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The assessment could not be created. Support asks for the code in the text; the text also carries the server's own description of the failure. */
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
