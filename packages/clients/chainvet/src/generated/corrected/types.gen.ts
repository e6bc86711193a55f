// Generated from @railspec/spec-chainvet/openapi.corrected.json by `npm run build`; never edited by hand.
// bundle sha256 2db824a78a42d4e4e0f5c58f300bfee6514d48be63b6bff9726a0afdc86c2ee2

export interface paths {
    "/api/v1/order/create/": {
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
         * @description Places an order for credits, paid in a cryptocurrency, for the caller or for an access code. The answer says where and how much to pay. Against the document's word the code does not undo everything when an order fails: an access code made for it stays. Nothing makes a repeated call harmless: two calls are two orders.
         *
         *     Evidence: from other public material (V-E1, V-R1, V-R2, V-P1, V-P2, V-P9).
         */
        post: operations["createOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/order/status/": {
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
         * @description Gives one order with its present status. It changes nothing, although it is a POST. A user finds orders of the user and of the user's affiliate; with a key of an access code, `access_code` says whose orders are searched. The service asks its payment provider for news every three minutes.
         *
         *     Evidence: from other public material (V-E2, V-R1, V-R7, V-P1, V-P2, V-P19, V-P22).
         */
        post: operations["checkOrderStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accesscode/status/": {
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
         * @description Gives an access code with its credits, orders and assessments. It changes nothing, although it is a POST. Only codes that came from the caller's own affiliate are found.
         *
         *     Evidence: from other public material (V-E3, V-R1, V-R12, V-P1, V-P2, V-P18).
         */
        post: operations["checkAccessCodeStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accesscode/assessments/": {
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
         * @description Gives those of the named assessments that belong to the access code, newest first in the last code, as a bare array without pages. Ids that are not known are left out without a word; only when none is left is the answer 404. It changes nothing, although it is a POST.
         *
         *     Evidence: from other public material (V-E4, V-R1, V-R14, V-R16, V-P1, V-P2, V-P18, V-P20).
         */
        post: operations["checkAssessmentList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/user/status/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look up the caller
         * @description Gives the user or access code that the credentials belong to, with its credits, orders and assessments. It takes no parameters and no body.
         *
         *     Evidence: from other public material (V-E5, V-R1, V-R17, V-P1, V-P2, V-P12).
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
    "/api/v1/accesscode/create/assessment/": {
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
         * @description Starts a risk check of an address or a transaction on behalf of an access code and spends one of its credits. The last code answers a check that the access code already has with that check and status 200, unless told to make a new one. Until the check is `ready`, the service asks for its result every three minutes.
         *
         *     Evidence: from other public material (V-E6, V-R1, V-P1, V-P2, V-P16, V-P18, V-P23, V-P27).
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
        /** @description What an order needs. Empty and zero values count as missing. When the order is not for the caller and names no access code, the code makes a new one, which then owns the order. */
        CreateOrderRequest: {
            /**
             * @description How many credits to buy. The last code sells packages of 5, 10, 25, 50, 100, 500 and 1000 and answers any other number with 500.
             *
             *     Evidence: from other public material (V-F3, V-P7, V-P25).
             * @example 10
             */
            number_of_credits: number;
            /**
             * @description Coin to pay with. The last code takes `Monero` on network `XMR` and `usdt` on network `trc20` and answers anything else, the document's own sample included, with 500.
             *
             *     Evidence: from other public material (V-F4, V-P7, V-P26).
             */
            payment_coin: "Monero" | "usdt" | (string & {});
            /**
             * @description Network of that coin.
             *
             *     Evidence: from other public material (V-F5, V-P7, V-P26).
             */
            payment_network: "XMR" | "trc20" | (string & {});
            /**
             * @description True when the credits are for the caller, false when they are for the holder of `access_code` or for a new one.
             *
             *     Evidence: from other public material (V-F6, V-P8).
             */
            order_is_for_self: boolean;
            /**
             * @description Access code that gets the credits, when the order is not for the caller. Without it a new access code is made; `owner` of the answer says which.
             *
             *     Evidence: from other public material (V-F7, V-P8, V-P10).
             */
            access_code?: string;
        };
        /** @description An order, as creating it and looking it up both answer. */
        Order: {
            /**
             * @description Identifier of the order, twelve letters and digits.
             *
             *     Evidence: from other public material (V-F8, V-F16, V-P10, V-P21).
             */
            order_id: string;
            /**
             * Format: date-time
             * @description When the order was made.
             *
             *     Evidence: from other public material (V-F12, V-F18, V-P10).
             */
            created_at: string;
            /**
             * @description Code of the affiliate that the order is credited to.
             *
             *     Evidence: from other public material (V-P10, V-P21).
             */
            affiliate: string | null;
            /**
             * @description How many credits were ordered.
             *
             *     Evidence: from other public material (V-F9, V-F20, V-P10).
             */
            number_of_credits: number;
            /**
             * @description Price in US cents. The first code stored it as a fraction, the last as a whole number.
             *
             *     Evidence: from other public material (V-P10, V-P25).
             */
            total_price_usd_cents: number;
            /**
             * @description Coin the order is paid with.
             *
             *     Evidence: from other public material (V-F10, V-F21, V-P10).
             */
            payment_coin: string | null;
            /**
             * @description Network of that coin.
             *
             *     Evidence: from other public material (V-F11, V-F22, V-P10).
             */
            payment_network: string | null;
            /**
             * @description Price in that coin, as a JSON number; digits beyond a double's precision are lost.
             *
             *     Evidence: from other public material (V-P10).
             */
            total_price_crypto: number;
            /**
             * @description Where to pay.
             *
             *     Evidence: from other public material (V-P10).
             */
            payment_address: string | null;
            /**
             * @description Memo that the payment needs; empty when it needs none.
             *
             *     Evidence: from other public material (V-P10).
             */
            payment_memo: string | null;
            /**
             * @description Details of a swap as free JSON. The code that creates orders leaves it null.
             *
             *     Evidence: from other public material (V-P10).
             */
            swap_details: unknown;
            /**
             * @description `Pending` when new, then what the payment provider says, `Updating` when that knows nothing, `finished` when paid.
             *
             *     Evidence: from other public material (V-F13, V-F17, V-P10, V-P22).
             */
            status: ("Pending" | "Updating" | "finished") | (string | null);
            /**
             * @description Whether the order is paid, so that its credits can be spent.
             *
             *     Evidence: from other public material (V-P10, V-P22).
             */
            is_paid: boolean;
            /**
             * Format: date-time
             * @description When the service learned of the payment.
             *
             *     Evidence: from other public material (V-P10, V-P22).
             */
            paid_at: string | null;
            /**
             * @description What the affiliate earns from the order, in US cents. Only in the last code, and only when it is not zero.
             *
             *     Evidence: from other public material (V-P10).
             */
            affiliate_income_share_usd_cents?: number;
            /**
             * @description Whether a user or an access code owns the order.
             *
             *     Evidence: from other public material (V-P10).
             */
            owner_type: "User" | "AccessCode" | (string & {});
            /**
             * @description E-mail of the user or the access code that owns the order. The first code shortened the access code.
             *
             *     Evidence: from other public material (V-P10).
             */
            owner: string;
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
        /** @description Which order to look up. An empty id counts as missing. */
        CheckOrderStatusRequest: {
            /**
             * @description Identifier of the order.
             *
             *     Evidence: from other public material (V-F14, V-P7, V-P21).
             */
            order_id: string;
            /**
             * @description Access code whose orders are searched. Needed with a key that belongs to an access code, and not compared with that key's own code; ignored otherwise.
             *
             *     Evidence: from other public material (V-F15, V-R9, V-P19).
             */
            access_code?: string;
        };
        /** @description Which access code to look up. An empty code counts as missing. */
        CheckAccessCodeStatusRequest: {
            /**
             * @description The access code to look up, sixteen letters and digits.
             *
             *     Evidence: from other public material (V-F23, V-P7, V-P21).
             */
            access_code: string;
        };
        /** @description An assessment with its result, as creating it and looking it up both answer. */
        Assessment: {
            /**
             * @description Identifier of the assessment.
             *
             *     Evidence: from other public material (V-F32, V-F46, V-P13).
             */
            assessment_id: string;
            /**
             * @description When the assessment was asked for. The last code writes ISO 8601, the first `dd/mm/YYYY-HHhMM`.
             *
             *     Evidence: from other public material (V-P13, V-P14).
             */
            time_of_request: string;
            /**
             * @description Kind of check.
             *
             *     Evidence: from other public material (V-P13, V-P15).
             */
            type_of_assessment: "address" | "transaction" | (string & {});
            /**
             * @description Address that was checked.
             *
             *     Evidence: from other public material (V-P13).
             */
            address_hash: string | null;
            /**
             * @description The address shortened for display, or `-`.
             *
             *     Evidence: from other public material (V-P13).
             */
            address_hash_short: string;
            /**
             * @description Transaction that was checked; null for an address.
             *
             *     Evidence: from other public material (V-P13).
             */
            transaction_hash: string | null;
            /**
             * @description The transaction hash shortened for display, or `-`.
             *
             *     Evidence: from other public material (V-P13).
             */
            transaction_hash_short: string;
            /**
             * @description Cryptocurrency of the check.
             *
             *     Evidence: from other public material (V-P13, V-P28).
             */
            currency: string | null;
            /**
             * @description Network of the check. Only in the last code.
             *
             *     Evidence: from other public material (V-P13, V-P27, V-P28).
             */
            network?: string | null;
            /**
             * @description Status as the checker gives it; `ready` is the final one.
             *
             *     Evidence: from other public material (V-F33, V-F47, V-P13, V-P23).
             */
            status_assessment: "ready" | (string | null);
            /**
             * @description Risk in percent with one decimal, as text, for example `31.9%`; `-` while it is not known.
             *
             *     Evidence: from other public material (V-P13, V-P14).
             */
            risk_score: string;
            /**
             * @description Grade that the last code computes from the signals.
             *
             *     Evidence: from other public material (V-P13, V-P24).
             */
            risk_grade: ("Low" | "Medium" | "High") | (string | null);
            /**
             * @description Share of each category of counterparty, from 0 to 1. The last code knows 25 categories.
             *
             *     Evidence: from other public material (V-P13, V-P24).
             */
            risk_signals: {
                [key: string]: number;
            };
            /**
             * @description Risky part of the transaction in coins; null for an address.
             *
             *     Evidence: from other public material (V-P13).
             */
            risk_volume_coin: number | null;
            /**
             * @description Risky part of the transaction in fiat money; null for an address.
             *
             *     Evidence: from other public material (V-P13).
             */
            risk_volume_fiat: number | null;
            /**
             * @description When the assessment last changed, written like `time_of_request`.
             *
             *     Evidence: from other public material (V-P13, V-P14).
             */
            assessment_updated_at: string | null;
            /**
             * @description The transaction's amount in coins; null for an address.
             *
             *     Evidence: from other public material (V-P13).
             */
            transaction_volume_coin: number | null;
            /**
             * @description The transaction's amount in fiat money; null for an address.
             *
             *     Evidence: from other public material (V-P13).
             */
            transaction_volume_fiat: number | null;
            /**
             * @description Code of that fiat money; null for an address.
             *
             *     Evidence: from other public material (V-P13).
             */
            transaction_volume_fiat_currency_code: string | null;
        };
        /**
         * AccessCode
         * @description An access code with its credits, orders and assessments. It has neither a status nor an expiry, against the document's word.
         */
        AccessCode: {
            /**
             * @description The access code, sixteen letters and digits.
             *
             *     Evidence: from other public material (V-P11, V-P21).
             */
            code: string;
            /**
             * Format: date-time
             * @description When the access code was made.
             *
             *     Evidence: from other public material (V-P11).
             */
            start_date: string;
            /**
             * @description E-mail of the holder, when it is known.
             *
             *     Evidence: from other public material (V-P11).
             */
            email: string | null;
            /**
             * @description Credits of all paid orders.
             *
             *     Evidence: from other public material (V-P11, V-P16).
             */
            credits_paid_for: number;
            /**
             * @description Credits spent, one for each assessment.
             *
             *     Evidence: from other public material (V-P11, V-P16).
             */
            credits_used: number;
            /**
             * @description Credits left to spend.
             *
             *     Evidence: from other public material (V-P11, V-P16).
             */
            credits_available: number;
            /**
             * @description Code of the affiliate that the access code came from, eight letters and digits.
             *
             *     Evidence: from other public material (V-F28, V-P11, V-P18, V-P21).
             */
            affiliate_origin: string;
            /**
             * @description Labels of the access code's API keys; the keys themselves are not shown.
             *
             *     Evidence: from other public material (V-P11).
             */
            api_keys: (string | null)[];
            /**
             * @description Orders that the access code owns.
             *
             *     Evidence: from other public material (V-P11).
             */
            orders: components["schemas"]["Order"][];
            /**
             * @description Assessments made for the access code.
             *
             *     Evidence: from other public material (V-P11).
             */
            assessments: components["schemas"]["Assessment"][];
        };
        /** @description An access code and the assessments of it to look up. Empty values count as missing. */
        CheckAssessmentListRequest: {
            /**
             * @description Access code the assessments belong to.
             *
             *     Evidence: from other public material (V-F30, V-P7).
             */
            access_code: string;
            /**
             * @description Ids of the assessments to look up. Anything but a JSON array is refused with 400.
             *
             *     Evidence: from other public material (V-F31, V-R15, V-S22, V-P7, V-P20).
             */
            assessment_id_list: string[];
        };
        /**
         * User
         * @description A user with its credits, orders and assessments. It has no id, type or status, against the document's word.
         */
        User: {
            /**
             * Format: date-time
             * @description When the account was made.
             *
             *     Evidence: from other public material (V-P12).
             */
            start_date: string;
            /**
             * @description E-mail of the account.
             *
             *     Evidence: from other public material (V-P12).
             */
            email: string;
            /**
             * @description Credits of all paid orders.
             *
             *     Evidence: from other public material (V-P12, V-P16).
             */
            credits_paid_for: number;
            /**
             * @description Credits spent, one for each assessment.
             *
             *     Evidence: from other public material (V-P12, V-P16).
             */
            credits_used: number;
            /**
             * @description Credits left to spend.
             *
             *     Evidence: from other public material (V-P12, V-P16).
             */
            credits_available: number;
            /**
             * @description Labels of the user's API keys; the keys themselves are not shown.
             *
             *     Evidence: from other public material (V-P12).
             */
            api_keys: (string | null)[];
            /**
             * @description Orders that the user owns.
             *
             *     Evidence: from other public material (V-P12).
             */
            orders: components["schemas"]["Order"][];
            /**
             * @description Assessments made for the user.
             *
             *     Evidence: from other public material (V-P12).
             */
            assessments: components["schemas"]["Assessment"][];
        };
        /** @description What to check, and for which access code. Empty values count as missing. For `transaction`, `tx_hash` is required. */
        CreateAssessmentRequest: {
            /**
             * @description Access code the assessment is made for.
             *
             *     Evidence: from other public material (V-F41, V-P7, V-P18).
             */
            access_code: string;
            /**
             * @description Kind of check. The code refuses everything else.
             *
             *     Evidence: from other public material (V-F42, V-R21, V-P15).
             * @enum {string}
             */
            assessment_type: "address" | "transaction";
            /**
             * @description Blockchain address to check, or the one that takes part in the transaction.
             *
             *     Evidence: from other public material (V-F43, V-P7).
             */
            address: string;
            /**
             * @description Ticker of the cryptocurrency, in small letters. The last code knows ada, algo, arb, atom, bnb, btc, dai, dash, doge, eth, ltc, matic, op, sol, ton, trx, usdc, usdt and xno; dai, usdc and usdt need `network` too. The document's own sample, `BTC`, is refused there without a network.
             *
             *     Evidence: from other public material (V-F44, V-P7, V-P28).
             * @example btc
             */
            currency: string;
            /**
             * @description Network of the cryptocurrency, for example `erc20`. Only in the last code.
             *
             *     Evidence: from other public material (V-P27, V-P28).
             */
            network?: string;
            /**
             * @description The text `True` asks for a new assessment, and a new credit, although the same one exists. Any other value counts as no. Only in the last code.
             *
             *     Evidence: from other public material (V-P27).
             */
            override_existing_assessment?: string;
            /**
             * @description Hash of the transaction. Required when `assessment_type` is `transaction`.
             *
             *     Evidence: from other public material (V-F45, V-R21, V-P7).
             */
            tx_hash?: string;
        };
        /**
         * Refusal
         * @description Reason for refusing a check, as a bare JSON string.
         */
        Refusal: string;
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
             *     Evidence: from other public material (V-S1, V-P10).
             */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /**
             * @description A required parameter is missing, or the access code is not known. Parameters are checked before credentials.
             *
             *     Evidence: from other public material (V-S2, V-S5, V-P6, V-P7).
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
             * @description The API key is not valid, was revoked or belongs to nobody, there are no credentials or bad ones, or the service takes no orders for now.
             *
             *     Evidence: from other public material (V-S3, V-S4, V-P5, V-P27).
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
             * @description The order could not be created. A number of credits outside the price list and a coin that is not taken end here too, with the reason in the member `error`.
             *
             *     Evidence: from other public material (V-S6, V-S7, V-P25, V-P26).
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
             * @description The order and its present status, in the shape that creating it answers.
             *
             *     Evidence: from other public material (V-S8, V-R10, V-P10).
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /**
             * @description The order id is missing or not known, or the access code is not known. Parameters are checked before credentials.
             *
             *     Evidence: from other public material (V-S9, V-S12, V-S13, V-P6, V-P19).
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
             * @description The API key is not valid, was revoked or belongs to nobody, or there are no credentials or bad ones.
             *
             *     Evidence: from other public material (V-S10, V-S11, V-P5).
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
             * @description The access code with all that belongs to it.
             *
             *     Evidence: from other public material (V-S14, V-P11).
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessCode"];
                };
            };
            /**
             * @description The access code is missing, not known, or not one of the caller's affiliate. Parameters are checked before credentials.
             *
             *     Evidence: from other public material (V-S15, V-S18, V-P6, V-P18).
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
             * @description The API key is not valid, was revoked or belongs to nobody, or there are no credentials or bad ones.
             *
             *     Evidence: from other public material (V-S16, V-S17, V-P5).
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
             *     Evidence: from other public material (V-S19, V-P13, V-P20).
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"][];
                };
            };
            /**
             * @description A required parameter is missing, empty or of the wrong type, or the access code is not known or not one of the caller's affiliate. Parameters are checked before credentials.
             *
             *     Evidence: from other public material (V-S20, V-S21, V-S22, V-S25, V-P6, V-P7, V-P18).
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
             * @description The API key is not valid, was revoked or belongs to nobody, or there are no credentials or bad ones.
             *
             *     Evidence: from other public material (V-S23, V-S24, V-P5).
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
             *     Evidence: from other public material (V-S26, V-R16, V-P20).
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
             * @description The user or access code that made the call, with all that belongs to it.
             *
             *     Evidence: from other public material (V-S28, V-R18, V-P11, V-P12).
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessCode"] | components["schemas"]["User"];
                };
            };
            /**
             * @description The API key is not valid, was revoked or belongs to nobody, or there are no credentials or bad ones.
             *
             *     Evidence: from other public material (V-S29, V-S30, V-S31, V-P5).
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
             * @description The access code already has this assessment; nothing was made and no credit spent.
             *
             *     Evidence: from other public material (V-P13, V-P27).
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /**
             * @description The assessment was created and a credit spent.
             *
             *     Evidence: from other public material (V-S33, V-R22, V-P13, V-P16).
             */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /**
             * @description A required parameter is missing, the access code is not known or not one of the caller's affiliate, or the check is refused. A refusal is a bare JSON string instead of the usual object. Parameters are checked before credentials.
             *
             *     Evidence: from other public material (V-S34, V-S37, V-P6, V-P7, V-P15, V-P16, V-P17, V-P18, V-P28).
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] | components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The API key is not valid, was revoked or belongs to nobody, or there are no credentials or bad ones.
             *
             *     Evidence: from other public material (V-S35, V-S36, V-P5).
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
