// Generated from @railspec/spec-chainvet/openapi.corrected.json by `npm run build`; never edited by hand.
// bundle sha256 27d128a675f652f994d3808ebc2a4563b9fa72d0490cda8f6795bfa5448658a0

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
             * @example 10
             */
            number_of_credits: number;
            /** @description Coin to pay with. The last code takes `Monero` on network `XMR` and `usdt` on network `trc20` and answers anything else, the document's own sample included, with 500. */
            payment_coin: "Monero" | "usdt" | (string & {});
            /** @description Network of that coin. */
            payment_network: "XMR" | "trc20" | (string & {});
            /** @description True when the credits are for the caller, false when they are for the holder of `access_code` or for a new one. */
            order_is_for_self: boolean;
            /** @description Access code that gets the credits, when the order is not for the caller. Without it a new access code is made; `owner` of the answer says which. */
            access_code?: string;
        };
        /** @description An order, as creating it and looking it up both answer. */
        Order: {
            /** @description Identifier of the order, twelve letters and digits. */
            order_id: string;
            /**
             * Format: date-time
             * @description When the order was made.
             */
            created_at: string;
            /** @description Code of the affiliate that the order is credited to. */
            affiliate: string | null;
            /** @description How many credits were ordered. */
            number_of_credits: number;
            /** @description Price in US cents. The first code stored it as a fraction, the last as a whole number. */
            total_price_usd_cents: number;
            /** @description Coin the order is paid with. */
            payment_coin: string | null;
            /** @description Network of that coin. */
            payment_network: string | null;
            /** @description Price in that coin, as a JSON number; digits beyond a double's precision are lost. */
            total_price_crypto: number;
            /** @description Where to pay. */
            payment_address: string | null;
            /** @description Memo that the payment needs; empty when it needs none. */
            payment_memo: string | null;
            /** @description Details of a swap as free JSON. The code that creates orders leaves it null. */
            swap_details: unknown;
            /** @description `Pending` when new, then what the payment provider says, `Updating` when that knows nothing, `finished` when paid. */
            status: ("Pending" | "Updating" | "finished") | (string | null);
            /** @description Whether the order is paid, so that its credits can be spent. */
            is_paid: boolean;
            /**
             * Format: date-time
             * @description When the service learned of the payment.
             */
            paid_at: string | null;
            /** @description What the affiliate earns from the order, in US cents. Only in the last code, and only when it is not zero. */
            affiliate_income_share_usd_cents?: number;
            /** @description Whether a user or an access code owns the order. */
            owner_type: "User" | "AccessCode" | (string & {});
            /** @description E-mail of the user or the access code that owns the order. The first code shortened the access code. */
            owner: string;
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
        /** @description Which order to look up. An empty id counts as missing. */
        CheckOrderStatusRequest: {
            /** @description Identifier of the order. */
            order_id: string;
            /** @description Access code whose orders are searched. Needed with a key that belongs to an access code, and not compared with that key's own code; ignored otherwise. */
            access_code?: string;
        };
        /** @description Which access code to look up. An empty code counts as missing. */
        CheckAccessCodeStatusRequest: {
            /** @description The access code to look up, sixteen letters and digits. */
            access_code: string;
        };
        /** @description An assessment with its result, as creating it and looking it up both answer. */
        Assessment: {
            /** @description Identifier of the assessment. */
            assessment_id: string;
            /** @description When the assessment was asked for. The last code writes ISO 8601, the first `dd/mm/YYYY-HHhMM`. */
            time_of_request: string;
            /** @description Kind of check. */
            type_of_assessment: "address" | "transaction" | (string & {});
            /** @description Address that was checked. */
            address_hash: string | null;
            /** @description The address shortened for display, or `-`. */
            address_hash_short: string;
            /** @description Transaction that was checked; null for an address. */
            transaction_hash: string | null;
            /** @description The transaction hash shortened for display, or `-`. */
            transaction_hash_short: string;
            /** @description Cryptocurrency of the check. */
            currency: string | null;
            /** @description Network of the check. Only in the last code. */
            network?: string | null;
            /** @description Status as the checker gives it; `ready` is the final one. */
            status_assessment: "ready" | (string | null);
            /** @description Risk in percent with one decimal, as text, for example `31.9%`; `-` while it is not known. */
            risk_score: string;
            /** @description Grade that the last code computes from the signals. */
            risk_grade: ("Low" | "Medium" | "High") | (string | null);
            /** @description Share of each category of counterparty, from 0 to 1. The last code knows 25 categories. */
            risk_signals: {
                [key: string]: number;
            };
            /** @description Risky part of the transaction in coins; null for an address. */
            risk_volume_coin: number | null;
            /** @description Risky part of the transaction in fiat money; null for an address. */
            risk_volume_fiat: number | null;
            /** @description When the assessment last changed, written like `time_of_request`. */
            assessment_updated_at: string | null;
            /** @description The transaction's amount in coins; null for an address. */
            transaction_volume_coin: number | null;
            /** @description The transaction's amount in fiat money; null for an address. */
            transaction_volume_fiat: number | null;
            /** @description Code of that fiat money; null for an address. */
            transaction_volume_fiat_currency_code: string | null;
        };
        /**
         * AccessCode
         * @description An access code with its credits, orders and assessments. It has neither a status nor an expiry, against the document's word.
         */
        AccessCode: {
            /** @description The access code, sixteen letters and digits. */
            code: string;
            /**
             * Format: date-time
             * @description When the access code was made.
             */
            start_date: string;
            /** @description E-mail of the holder, when it is known. */
            email: string | null;
            /** @description Credits of all paid orders. */
            credits_paid_for: number;
            /** @description Credits spent, one for each assessment. */
            credits_used: number;
            /** @description Credits left to spend. */
            credits_available: number;
            /** @description Code of the affiliate that the access code came from, eight letters and digits. */
            affiliate_origin: string;
            /** @description Labels of the access code's API keys; the keys themselves are not shown. */
            api_keys: (string | null)[];
            /** @description Orders that the access code owns. */
            orders: components["schemas"]["Order"][];
            /** @description Assessments made for the access code. */
            assessments: components["schemas"]["Assessment"][];
        };
        /** @description An access code and the assessments of it to look up. Empty values count as missing. */
        CheckAssessmentListRequest: {
            /** @description Access code the assessments belong to. */
            access_code: string;
            /** @description Ids of the assessments to look up. Anything but a JSON array is refused with 400. */
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
             */
            start_date: string;
            /** @description E-mail of the account. */
            email: string;
            /** @description Credits of all paid orders. */
            credits_paid_for: number;
            /** @description Credits spent, one for each assessment. */
            credits_used: number;
            /** @description Credits left to spend. */
            credits_available: number;
            /** @description Labels of the user's API keys; the keys themselves are not shown. */
            api_keys: (string | null)[];
            /** @description Orders that the user owns. */
            orders: components["schemas"]["Order"][];
            /** @description Assessments made for the user. */
            assessments: components["schemas"]["Assessment"][];
        };
        /** @description What to check, and for which access code. Empty values count as missing. For `transaction`, `tx_hash` is required. */
        CreateAssessmentRequest: {
            /** @description Access code the assessment is made for. */
            access_code: string;
            /**
             * @description Kind of check. The code refuses everything else.
             * @enum {string}
             */
            assessment_type: "address" | "transaction";
            /** @description Blockchain address to check, or the one that takes part in the transaction. */
            address: string;
            /**
             * @description Ticker of the cryptocurrency, in small letters. The last code knows ada, algo, arb, atom, bnb, btc, dai, dash, doge, eth, ltc, matic, op, sol, ton, trx, usdc, usdt and xno; dai, usdc and usdt need `network` too. The document's own sample, `BTC`, is refused there without a network.
             * @example btc
             */
            currency: string;
            /** @description Network of the cryptocurrency, for example `erc20`. Only in the last code. */
            network?: string;
            /** @description The text `True` asks for a new assessment, and a new credit, although the same one exists. Any other value counts as no. Only in the last code. */
            override_existing_assessment?: string;
            /** @description Hash of the transaction. Required when `assessment_type` is `transaction`. */
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
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description A required parameter is missing, or the access code is not known. Parameters are checked before credentials. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API key is not valid, was revoked or belongs to nobody, there are no credentials or bad ones, or the service takes no orders for now. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The order could not be created. A number of credits outside the price list and a coin that is not taken end here too, with the reason in the member `error`. */
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
            /** @description The order and its present status, in the shape that creating it answers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description The order id is missing or not known, or the access code is not known. Parameters are checked before credentials. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API key is not valid, was revoked or belongs to nobody, or there are no credentials or bad ones. */
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
            /** @description The access code with all that belongs to it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessCode"];
                };
            };
            /** @description The access code is missing, not known, or not one of the caller's affiliate. Parameters are checked before credentials. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API key is not valid, was revoked or belongs to nobody, or there are no credentials or bad ones. */
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
                    "application/json": components["schemas"]["Assessment"][];
                };
            };
            /** @description A required parameter is missing, empty or of the wrong type, or the access code is not known or not one of the caller's affiliate. Parameters are checked before credentials. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API key is not valid, was revoked or belongs to nobody, or there are no credentials or bad ones. */
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
            /** @description The user or access code that made the call, with all that belongs to it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessCode"] | components["schemas"]["User"];
                };
            };
            /** @description The API key is not valid, was revoked or belongs to nobody, or there are no credentials or bad ones. */
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
            /** @description The access code already has this assessment; nothing was made and no credit spent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description The assessment was created and a credit spent. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description A required parameter is missing, the access code is not known or not one of the caller's affiliate, or the check is refused. A refusal is a bare JSON string instead of the usual object. Parameters are checked before credentials. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] | components["schemas"]["Refusal"];
                };
            };
            /** @description The API key is not valid, was revoked or belongs to nobody, or there are no credentials or bad ones. */
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
