// Generated from @railspec/spec-cryptocoin-pro/openapi.json by `npm run build`; never edited by hand.
// bundle sha256 b085211972f42b3d8954a8f9a3a165fc3d85eeb869d1975dcd5a18f4d259a4d3

export interface paths {
    "/api/v1/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a user
         * @description Registers a user, the first step of every flow; the user then has to prove their e-mail address with `verifyUserEmail`. A partner adds the platform identifier received at onboarding. Which other properties are required is not known. The guide asks for no token here.
         *
         *     Evidence: documented by the provider (C-E1, C-R4).
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/user/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prove a user's e-mail address
         * @description Hands in the code that was mailed to a new user. It comes after registration and before authentication. The path carries no user, so whatever tells whose code it is must be in the body or in the code itself; the guide does not say. It asks for no token here.
         *
         *     Evidence: documented by the provider (C-E2, C-R5).
         */
        post: operations["verifyUserEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authenticate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log a user in with e-mail and password
         * @description Exchanges a user's e-mail address and password for a bearer token and the user's identifier, which the paths of all protected calls need. The e-mail address has to be proven first. A partner authenticates its users with `authenticatePlatform` instead.
         *
         *     Evidence: documented by the provider (C-E3, C-R5, C-R6, C-R7).
         */
        post: operations["authenticateUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authenticate-jwt/{platform}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log a user in as a platform
         * @description Exchanges a token that the platform signed for one of its users for a bearer token of that user. The signed token travels in the header `Token`; there is no request body. Partners have to use this call in place of `authenticateUser`. The guide only refers to it; path, header and answers come from the provider's other pages.
         *
         *     Evidence: from other public material (C-R3, C-R7, C-P8).
         */
        post: operations["authenticatePlatform"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/user/{user}/phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a user's phone number
         * @description Stores a phone number for the user and makes the provider send an SMS code to it. The code is then handed in with `verifyUserPhone`.
         *
         *     Evidence: documented by the provider (C-E4, C-R9).
         */
        post: operations["createUserPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/user/{user}/phone/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prove a user's phone number
         * @description Hands in the SMS code that adding the phone number sent out.
         *
         *     Evidence: documented by the provider (C-E5, C-R9, C-R10).
         */
        post: operations["verifyUserPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/user/{user}/bank": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a user's bank account
         * @description Adds a bank account to the user. The step is optional; which trades need a bank account is not stated.
         *
         *     Evidence: documented by the provider (C-E6, C-R11).
         */
        post: operations["addUserBank"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/user/{user}/card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a user's payment card
         * @description Adds a payment card to the user. The step is optional; which trades need a card is not stated.
         *
         *     Evidence: documented by the provider (C-E7, C-R11).
         */
        post: operations["addUserCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/user/{user}/wallet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a user's wallet
         * @description Adds a crypto wallet to the user. The step is optional; which trades need a wallet is not stated.
         *
         *     Evidence: documented by the provider (C-E8, C-R11).
         */
        post: operations["addUserWallet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/user/{user}/quote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a quote
         * @description Asks for the price of a trade. The quote lives for a limited time and expires unless it is confirmed with `confirmQuote`; how long it lives is not stated.
         *
         *     Evidence: documented by the provider (C-E9, C-R12).
         */
        post: operations["createQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/user/{user}/quote/{quote}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a quote and get the order
         * @description Accepts a quote while it lives, and answers with the order that it became. When crypto is bought with fiat money (`buy_with_fiat`) and paid by card, the order carries the address of a page on which the user pays; the provider's payment partners confirm that payment by themselves, so no further call follows. Payment by bank transfer goes on with `confirmOrderPayment`.
         *
         *     Evidence: documented by the provider (C-E10, C-R12, C-R13, C-R15, C-R16, C-F17).
         */
        post: operations["confirmQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/user/{user}/order/{order}/payment-confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand in proof of a bank payment
         * @description Hands in the user's proof that an order was paid by bank transfer. It exists for orders that buy crypto with fiat money (`buy_with_fiat`) only; a card payment is confirmed without the caller. Whether the proof is a file or text is not stated, so the body may be sent as JSON or as a form with files; both are assumptions.
         *
         *     Evidence: documented by the provider (C-E11, C-R14, C-F17).
         */
        post: operations["confirmOrderPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/user/{user}/kyc/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit personal data for KYC
         * @description Submits the personal data that identify the user. Whether KYC is needed depends on the amount bought. What is needed (Personal Data, Address, Documents, Video or EDD) is marked with `"required": true` in the user's profile, and each part has an endpoint of its own; the guide gives a path for personal data alone, and none for the profile. An order is approved only once every required part is submitted and the KYC status is `Approved`.
         *
         *     Evidence: documented by the provider (C-E12, C-R17, C-R18, C-R19, C-R20, C-F16, C-F18, C-F19).
         */
        post: operations["submitKycPersonalData"];
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
        /** @description A new user. The guide says that there are required properties and leaves their list to another page, so any property may be sent; the only one it names is the partner's platform. */
        CreateUserRequest: {
            /**
             * @description The platform of the partner who registers the user; only partners send it. The guide writes `platform.id`, which is read as a nested object because the provider's other pages write nested keys with a dot.
             *
             *     Evidence: inferred (C-F5, C-P19, C-I2). The platform identifier is the member id of an object platform, because the provider writes nested keys with a dot.
             */
            platform?: {
                /**
                 * @description Identifier of the platform, received after onboarding; another page shows it as a UUID.
                 *
                 *     Evidence: from other public material (C-F5, C-R4, C-P16).
                 */
                id?: string;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description An answer whose body no source shows. Nothing is known about its properties, so read them with care: they are untyped on purpose. */
        UndocumentedBody: {
            [key: string]: unknown;
        };
        /** @description Must hold the confirmation code from the e-mail. The name of its property is not stated. */
        VerifyUserEmailRequest: {
            [key: string]: unknown;
        };
        /** @description A user's credentials. */
        AuthenticateUserRequest: {
            /**
             * @description The user's e-mail address.
             *
             *     Evidence: from other public material (C-F8, C-P5).
             */
            email: string;
            /**
             * @description The user's password.
             *
             *     Evidence: from other public material (C-F9, C-P5).
             */
            password: string;
        };
        /** @description A bearer token, whose it is and how long it lives. */
        Authentication: {
            /**
             * @description The bearer token itself, not an identifier. One sample has a number, a bar and 40 characters, an older one 64 characters, so no form is promised.
             *
             *     Evidence: from other public material (C-P5, C-P6, C-P11).
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier of the user, the `user` of every protected path.
             *
             *     Evidence: from other public material (C-P5, C-P6).
             */
            userId: string;
            /**
             * @description Life of the token in seconds; 1209600 (14 days) in every sample.
             *
             *     Evidence: from other public material (C-P5, C-P6, C-P7).
             */
            ttl: number;
            /**
             * Format: date-time
             * @description When the token ends. An older sample lacks it.
             *
             *     Evidence: from other public material (C-P5, C-P6, C-P11).
             */
            until?: string;
            /**
             * Format: date-time
             * @description When the token was issued.
             *
             *     Evidence: from other public material (C-P5, C-P6).
             */
            created: string;
        };
        /** @description The answer to either way of authenticating. */
        AuthenticationEnvelope: {
            /**
             * @description A bearer token, whose it is and how long it lives.
             *
             *     Evidence: from other public material (C-P5, C-P6).
             */
            data: components["schemas"]["Authentication"];
        };
        /** @description An error of platform authentication, in the shape of the older reference. */
        DetailedError: {
            /**
             * @description What went wrong.
             *
             *     Evidence: from other public material (C-P13).
             */
            message: string;
            /**
             * @description Details; empty in the only sample, so their form is not known.
             *
             *     Evidence: from other public material (C-P13).
             */
            errors: {
                [key: string]: unknown;
            };
        };
        /** @description An error of platform authentication, in the shape of the current reference. */
        Error: {
            /**
             * @description What went wrong, as a sentence.
             *
             *     Evidence: from other public material (C-P12).
             */
            error: string;
        };
        /** @description Must hold the phone number that the SMS code goes to, and whatever else is required. No property name is stated. */
        CreateUserPhoneRequest: {
            [key: string]: unknown;
        };
        /** @description Must hold the confirmation code from the SMS. The name of its property is not stated. */
        VerifyUserPhoneRequest: {
            [key: string]: unknown;
        };
        /** @description A bank account. The guide says that there are required properties and names none. */
        AddUserBankRequest: {
            [key: string]: unknown;
        };
        /** @description A payment card. The guide says that there are required properties and names none. */
        AddUserCardRequest: {
            [key: string]: unknown;
        };
        /** @description A crypto wallet. The guide says that there are required properties and names none. */
        AddUserWalletRequest: {
            [key: string]: unknown;
        };
        /** @description The trade to price. The guide says that there are required properties and names none. */
        CreateQuoteRequest: {
            [key: string]: unknown;
        };
        /** @description What confirms the quote. The guide says that there are required properties and names none. */
        ConfirmQuoteRequest: {
            [key: string]: unknown;
        };
        /** @description The answer that holds the order a quote became. Neither its properties nor whether it is wrapped (the authentication answers wrap theirs in `data`) is stated. For a card payment it holds the address of the payment page, under a name that is not stated either. */
        Order: {
            [key: string]: unknown;
        };
        /** @description Must hold the user's proof of payment. Whether that is a file or text, and under which name, is not stated. */
        ConfirmOrderPaymentRequest: {
            [key: string]: unknown;
        };
        /** @description The user's personal data. The guide says that there are required properties and names none. */
        SubmitKycPersonalDataRequest: {
            [key: string]: unknown;
        };
    };
    responses: never;
    parameters: {
        /**
         * @description Identifier of the user: the `userId` that authentication answers with, a UUID in every sample. The guide itself states no type, so any text is accepted.
         *
         *     Evidence: from other public material (C-F1, C-P6).
         * @example 66de494e-6791-4290-996c-32f42041fbf4
         */
        user: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description The user to register.
         *
         *     Evidence: from other public material (C-F6, C-P15).
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserRequest"];
            };
        };
        responses: {
            /**
             * @description The user is registered. The status is assumed and the body is not documented.
             *
             *     Evidence: assumed (C-S1, C-I1). Success is answered with 200, because that is the only success status the provider's own reference shows.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndocumentedBody"];
                };
            };
        };
    };
    verifyUserEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description The code from the e-mail.
         *
         *     Evidence: from other public material (C-F7, C-P15).
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyUserEmailRequest"];
            };
        };
        responses: {
            /**
             * @description The e-mail address is proven. The status is assumed and the body is not documented.
             *
             *     Evidence: assumed (C-S1, C-I1). Success is answered with 200, because that is the only success status the provider's own reference shows.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndocumentedBody"];
                };
            };
        };
    };
    authenticateUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description The user's credentials.
         *
         *     Evidence: from other public material (C-R6, C-P5, C-P15).
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthenticateUserRequest"];
            };
        };
        responses: {
            /**
             * @description The user is logged in. The body is known from the provider's authentication page; the status is assumed after platform authentication, whose answer has the same shape.
             *
             *     Evidence: assumed (C-S1, C-I1, C-P5). Success is answered with 200, because that is the only success status the provider's own reference shows.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthenticationEnvelope"];
                };
            };
        };
    };
    authenticatePlatform: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The platform that signed the token. After onboarding a platform has an ID (a UUID) and a code of eight characters; which of them belongs here is not stated, and the reference's own sample puts `1`.
                 *
                 *     Evidence: from other public material (C-P8, C-P16).
                 * @example 1
                 */
                platform: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description The user is logged in.
             *
             *     Evidence: from other public material (C-P8, C-P12).
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthenticationEnvelope"];
                };
            };
            /**
             * @description No signed token was sent. Known from an older reference alone, whose error bodies have another shape than the current one's.
             *
             *     Evidence: from other public material (C-P13).
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailedError"];
                };
            };
            /**
             * @description The user's account is not active.
             *
             *     Evidence: from other public material (C-P12).
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description The platform or its signed token is not accepted.
             *
             *     Evidence: from other public material (C-P12).
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
             * @description The user's account is locked.
             *
             *     Evidence: from other public material (C-P12).
             */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createUserPhone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the user: the `userId` that authentication answers with, a UUID in every sample. The guide itself states no type, so any text is accepted.
                 *
                 *     Evidence: from other public material (C-F1, C-P6).
                 * @example 66de494e-6791-4290-996c-32f42041fbf4
                 */
                user: components["parameters"]["user"];
            };
            cookie?: never;
        };
        /**
         * @description The phone number to add.
         *
         *     Evidence: from other public material (C-F10, C-P15).
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserPhoneRequest"];
            };
        };
        responses: {
            /**
             * @description The number is stored and an SMS code is on its way. The status is assumed, the body not documented.
             *
             *     Evidence: assumed (C-S1, C-I1). Success is answered with 200, because that is the only success status the provider's own reference shows.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndocumentedBody"];
                };
            };
        };
    };
    verifyUserPhone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the user: the `userId` that authentication answers with, a UUID in every sample. The guide itself states no type, so any text is accepted.
                 *
                 *     Evidence: from other public material (C-F1, C-P6).
                 * @example 66de494e-6791-4290-996c-32f42041fbf4
                 */
                user: components["parameters"]["user"];
            };
            cookie?: never;
        };
        /**
         * @description The code from the SMS.
         *
         *     Evidence: from other public material (C-F11, C-P15).
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyUserPhoneRequest"];
            };
        };
        responses: {
            /**
             * @description The phone number is proven. The status is assumed and the body is not documented.
             *
             *     Evidence: assumed (C-S1, C-I1). Success is answered with 200, because that is the only success status the provider's own reference shows.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndocumentedBody"];
                };
            };
        };
    };
    addUserBank: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the user: the `userId` that authentication answers with, a UUID in every sample. The guide itself states no type, so any text is accepted.
                 *
                 *     Evidence: from other public material (C-F1, C-P6).
                 * @example 66de494e-6791-4290-996c-32f42041fbf4
                 */
                user: components["parameters"]["user"];
            };
            cookie?: never;
        };
        /**
         * @description The bank account to add.
         *
         *     Evidence: from other public material (C-F12, C-P15).
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddUserBankRequest"];
            };
        };
        responses: {
            /**
             * @description The bank account is added. The status is assumed and the body is not documented.
             *
             *     Evidence: assumed (C-S1, C-I1). Success is answered with 200, because that is the only success status the provider's own reference shows.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndocumentedBody"];
                };
            };
        };
    };
    addUserCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the user: the `userId` that authentication answers with, a UUID in every sample. The guide itself states no type, so any text is accepted.
                 *
                 *     Evidence: from other public material (C-F1, C-P6).
                 * @example 66de494e-6791-4290-996c-32f42041fbf4
                 */
                user: components["parameters"]["user"];
            };
            cookie?: never;
        };
        /**
         * @description The payment card to add.
         *
         *     Evidence: from other public material (C-F12, C-P15).
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddUserCardRequest"];
            };
        };
        responses: {
            /**
             * @description The payment card is added. The status is assumed and the body is not documented.
             *
             *     Evidence: assumed (C-S1, C-I1). Success is answered with 200, because that is the only success status the provider's own reference shows.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndocumentedBody"];
                };
            };
        };
    };
    addUserWallet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the user: the `userId` that authentication answers with, a UUID in every sample. The guide itself states no type, so any text is accepted.
                 *
                 *     Evidence: from other public material (C-F1, C-P6).
                 * @example 66de494e-6791-4290-996c-32f42041fbf4
                 */
                user: components["parameters"]["user"];
            };
            cookie?: never;
        };
        /**
         * @description The wallet to add.
         *
         *     Evidence: from other public material (C-F12, C-P15).
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddUserWalletRequest"];
            };
        };
        responses: {
            /**
             * @description The wallet is added. The status is assumed and the body is not documented.
             *
             *     Evidence: assumed (C-S1, C-I1). Success is answered with 200, because that is the only success status the provider's own reference shows.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndocumentedBody"];
                };
            };
        };
    };
    createQuote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the user: the `userId` that authentication answers with, a UUID in every sample. The guide itself states no type, so any text is accepted.
                 *
                 *     Evidence: from other public material (C-F1, C-P6).
                 * @example 66de494e-6791-4290-996c-32f42041fbf4
                 */
                user: components["parameters"]["user"];
            };
            cookie?: never;
        };
        /**
         * @description The trade to price.
         *
         *     Evidence: from other public material (C-F12, C-P15).
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateQuoteRequest"];
            };
        };
        responses: {
            /**
             * @description The quote is made. The status is assumed and the body is not documented; the identifier that `confirmQuote` needs must be somewhere in it.
             *
             *     Evidence: assumed (C-S1, C-I1). Success is answered with 200, because that is the only success status the provider's own reference shows.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndocumentedBody"];
                };
            };
        };
    };
    confirmQuote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the user: the `userId` that authentication answers with, a UUID in every sample. The guide itself states no type, so any text is accepted.
                 *
                 *     Evidence: from other public material (C-F1, C-P6).
                 * @example 66de494e-6791-4290-996c-32f42041fbf4
                 */
                user: components["parameters"]["user"];
                /**
                 * @description Identifier of the quote. Neither its type nor where `createQuote` answers with it is stated.
                 *
                 *     Evidence: documented by the provider (C-F2).
                 * @example example-quote
                 */
                quote: string;
            };
            cookie?: never;
        };
        /**
         * @description What the confirmation consists of.
         *
         *     Evidence: from other public material (C-F12, C-P15).
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmQuoteRequest"];
            };
        };
        responses: {
            /**
             * @description The quote is confirmed; the body holds the order. The status is assumed.
             *
             *     Evidence: assumed (C-S1, C-I1, C-R13). Success is answered with 200, because that is the only success status the provider's own reference shows.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
        };
    };
    confirmOrderPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the user: the `userId` that authentication answers with, a UUID in every sample. The guide itself states no type, so any text is accepted.
                 *
                 *     Evidence: from other public material (C-F1, C-P6).
                 * @example 66de494e-6791-4290-996c-32f42041fbf4
                 */
                user: components["parameters"]["user"];
                /**
                 * @description Identifier of the order. Neither its type nor where `confirmQuote` answers with it is stated.
                 *
                 *     Evidence: documented by the provider (C-F3).
                 * @example example-order
                 */
                order: string;
            };
            cookie?: never;
        };
        /**
         * @description The proof of payment.
         *
         *     Evidence: documented by the provider (C-F13).
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmOrderPaymentRequest"];
                "multipart/form-data": components["schemas"]["ConfirmOrderPaymentRequest"];
            };
        };
        responses: {
            /**
             * @description The proof is taken in. The status is assumed and the body is not documented.
             *
             *     Evidence: assumed (C-S1, C-I1). Success is answered with 200, because that is the only success status the provider's own reference shows.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndocumentedBody"];
                };
            };
        };
    };
    submitKycPersonalData: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the user: the `userId` that authentication answers with, a UUID in every sample. The guide itself states no type, so any text is accepted.
                 *
                 *     Evidence: from other public material (C-F1, C-P6).
                 * @example 66de494e-6791-4290-996c-32f42041fbf4
                 */
                user: components["parameters"]["user"];
            };
            cookie?: never;
        };
        /**
         * @description The user's personal data.
         *
         *     Evidence: from other public material (C-F12, C-P15).
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitKycPersonalDataRequest"];
            };
        };
        responses: {
            /**
             * @description The personal data are taken in. The status is assumed and the body is not documented.
             *
             *     Evidence: assumed (C-S1, C-I1). Success is answered with 200, because that is the only success status the provider's own reference shows.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndocumentedBody"];
                };
            };
        };
    };
}
