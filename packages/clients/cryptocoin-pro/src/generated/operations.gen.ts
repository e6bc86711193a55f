// Generated from @railspec/spec-cryptocoin-pro/openapi.json by `npm run build`; never edited by hand.
// bundle sha256 b085211972f42b3d8954a8f9a3a165fc3d85eeb869d1975dcd5a18f4d259a4d3

import type { CallOptions, ClientDefinition, Credential, Failure, OperationTable, SecuritySchemes, SensitiveMap, Success, Undocumented } from "@railspec/runtime";
import type { components } from "./types.gen.ts";

type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** A new user. The guide says that there are required properties and leaves their list to another page, so any property may be sent; the only one it names is the partner's platform. */
export interface CreateUserRequest extends Schema<"CreateUserRequest"> {}
/** An answer whose body no source shows. Nothing is known about its properties, so read them with care: they are untyped on purpose. */
export interface UndocumentedBody extends Schema<"UndocumentedBody"> {}
/** Must hold the confirmation code from the e-mail. The name of its property is not stated. */
export interface VerifyUserEmailRequest extends Schema<"VerifyUserEmailRequest"> {}
/** A user's credentials. */
export interface AuthenticateUserRequest extends Schema<"AuthenticateUserRequest"> {}
/** A bearer token, whose it is and how long it lives. */
export interface Authentication extends Schema<"Authentication"> {}
/** The answer to either way of authenticating. */
export interface AuthenticationEnvelope extends Schema<"AuthenticationEnvelope"> {}
/** An error of platform authentication, in the shape of the older reference. */
export interface DetailedError extends Schema<"DetailedError"> {}
/** An error of platform authentication, in the shape of the current reference. */
export interface Error extends Schema<"Error"> {}
/** Must hold the phone number that the SMS code goes to, and whatever else is required. No property name is stated. */
export interface CreateUserPhoneRequest extends Schema<"CreateUserPhoneRequest"> {}
/** Must hold the confirmation code from the SMS. The name of its property is not stated. */
export interface VerifyUserPhoneRequest extends Schema<"VerifyUserPhoneRequest"> {}
/** A bank account. The guide says that there are required properties and names none. */
export interface AddUserBankRequest extends Schema<"AddUserBankRequest"> {}
/** A payment card. The guide says that there are required properties and names none. */
export interface AddUserCardRequest extends Schema<"AddUserCardRequest"> {}
/** A crypto wallet. The guide says that there are required properties and names none. */
export interface AddUserWalletRequest extends Schema<"AddUserWalletRequest"> {}
/** The trade to price. The guide says that there are required properties and names none. */
export interface CreateQuoteRequest extends Schema<"CreateQuoteRequest"> {}
/** What confirms the quote. The guide says that there are required properties and names none. */
export interface ConfirmQuoteRequest extends Schema<"ConfirmQuoteRequest"> {}
/** The answer that holds the order a quote became. Neither its properties nor whether it is wrapped (the authentication answers wrap theirs in `data`) is stated. For a card payment it holds the address of the payment page, under a name that is not stated either. */
export interface Order extends Schema<"Order"> {}
/** Must hold the user's proof of payment. Whether that is a file or text, and under which name, is not stated. */
export interface ConfirmOrderPaymentRequest extends Schema<"ConfirmOrderPaymentRequest"> {}
/** The user's personal data. The guide says that there are required properties and names none. */
export interface SubmitKycPersonalDataRequest extends Schema<"SubmitKycPersonalDataRequest"> {}

/** Parameters of `createUser`. */
export interface CreateUserParams {
  body: CreateUserRequest;
}

/** Answers of `createUser`. */
export type CreateUserResult = Success<200, UndocumentedBody> | Undocumented;

/** Parameters of `verifyUserEmail`. */
export interface VerifyUserEmailParams {
  body: VerifyUserEmailRequest;
}

/** Answers of `verifyUserEmail`. */
export type VerifyUserEmailResult = Success<200, UndocumentedBody> | Undocumented;

/** Parameters of `authenticateUser`. */
export interface AuthenticateUserParams {
  body: AuthenticateUserRequest;
}

/** Answers of `authenticateUser`. */
export type AuthenticateUserResult = Success<200, AuthenticationEnvelope> | Undocumented;

/** Parameters of `authenticatePlatform`. */
export interface AuthenticatePlatformParams {
  path: {
    /**
     * The platform that signed the token. After onboarding a platform has an ID (a UUID) and a code of eight characters; which of them belongs here is not stated, and the reference's own sample puts `1`.
     *
     * Evidence: from other public material (C-P8, C-P16).
     */
    platform: string;
  };
}

/** Answers of `authenticatePlatform`. */
export type AuthenticatePlatformResult = Success<200, AuthenticationEnvelope> | Failure<400, DetailedError> | Failure<401, Error> | Failure<403, Error> | Failure<423, Error> | Undocumented;

/** Parameters of `createUserPhone`. */
export interface CreateUserPhoneParams {
  path: {
    /**
     * Identifier of the user: the `userId` that authentication answers with, a UUID in every sample. The guide itself states no type, so any text is accepted.
     *
     * Evidence: from other public material (C-F1, C-P6).
     */
    user: string;
  };
  body: CreateUserPhoneRequest;
}

/** Answers of `createUserPhone`. */
export type CreateUserPhoneResult = Success<200, UndocumentedBody> | Undocumented;

/** Parameters of `verifyUserPhone`. */
export interface VerifyUserPhoneParams {
  path: {
    /**
     * Identifier of the user: the `userId` that authentication answers with, a UUID in every sample. The guide itself states no type, so any text is accepted.
     *
     * Evidence: from other public material (C-F1, C-P6).
     */
    user: string;
  };
  body: VerifyUserPhoneRequest;
}

/** Answers of `verifyUserPhone`. */
export type VerifyUserPhoneResult = Success<200, UndocumentedBody> | Undocumented;

/** Parameters of `addUserBank`. */
export interface AddUserBankParams {
  path: {
    /**
     * Identifier of the user: the `userId` that authentication answers with, a UUID in every sample. The guide itself states no type, so any text is accepted.
     *
     * Evidence: from other public material (C-F1, C-P6).
     */
    user: string;
  };
  body: AddUserBankRequest;
}

/** Answers of `addUserBank`. */
export type AddUserBankResult = Success<200, UndocumentedBody> | Undocumented;

/** Parameters of `addUserCard`. */
export interface AddUserCardParams {
  path: {
    /**
     * Identifier of the user: the `userId` that authentication answers with, a UUID in every sample. The guide itself states no type, so any text is accepted.
     *
     * Evidence: from other public material (C-F1, C-P6).
     */
    user: string;
  };
  body: AddUserCardRequest;
}

/** Answers of `addUserCard`. */
export type AddUserCardResult = Success<200, UndocumentedBody> | Undocumented;

/** Parameters of `addUserWallet`. */
export interface AddUserWalletParams {
  path: {
    /**
     * Identifier of the user: the `userId` that authentication answers with, a UUID in every sample. The guide itself states no type, so any text is accepted.
     *
     * Evidence: from other public material (C-F1, C-P6).
     */
    user: string;
  };
  body: AddUserWalletRequest;
}

/** Answers of `addUserWallet`. */
export type AddUserWalletResult = Success<200, UndocumentedBody> | Undocumented;

/** Parameters of `createQuote`. */
export interface CreateQuoteParams {
  path: {
    /**
     * Identifier of the user: the `userId` that authentication answers with, a UUID in every sample. The guide itself states no type, so any text is accepted.
     *
     * Evidence: from other public material (C-F1, C-P6).
     */
    user: string;
  };
  body: CreateQuoteRequest;
}

/** Answers of `createQuote`. */
export type CreateQuoteResult = Success<200, UndocumentedBody> | Undocumented;

/** Parameters of `confirmQuote`. */
export interface ConfirmQuoteParams {
  path: {
    /**
     * Identifier of the user: the `userId` that authentication answers with, a UUID in every sample. The guide itself states no type, so any text is accepted.
     *
     * Evidence: from other public material (C-F1, C-P6).
     */
    user: string;
    /**
     * Identifier of the quote. Neither its type nor where `createQuote` answers with it is stated.
     *
     * Evidence: documented by the provider (C-F2).
     */
    quote: string;
  };
  body: ConfirmQuoteRequest;
}

/** Answers of `confirmQuote`. */
export type ConfirmQuoteResult = Success<200, Order> | Undocumented;

/** Parameters of `confirmOrderPayment`. */
export interface ConfirmOrderPaymentParams {
  path: {
    /**
     * Identifier of the user: the `userId` that authentication answers with, a UUID in every sample. The guide itself states no type, so any text is accepted.
     *
     * Evidence: from other public material (C-F1, C-P6).
     */
    user: string;
    /**
     * Identifier of the order. Neither its type nor where `confirmQuote` answers with it is stated.
     *
     * Evidence: documented by the provider (C-F3).
     */
    order: string;
  };
  body: ConfirmOrderPaymentRequest;
}

/** Answers of `confirmOrderPayment`. */
export type ConfirmOrderPaymentResult = Success<200, UndocumentedBody> | Undocumented;

/** Parameters of `submitKycPersonalData`. */
export interface SubmitKycPersonalDataParams {
  path: {
    /**
     * Identifier of the user: the `userId` that authentication answers with, a UUID in every sample. The guide itself states no type, so any text is accepted.
     *
     * Evidence: from other public material (C-F1, C-P6).
     */
    user: string;
  };
  body: SubmitKycPersonalDataRequest;
}

/** Answers of `submitKycPersonalData`. */
export type SubmitKycPersonalDataResult = Success<200, UndocumentedBody> | Undocumented;

/** The operations of cryptocoin.pro, by operationId. */
export interface CryptocoinProOperations {
  /**
   * Register a user
   *
   * Registers a user, the first step of every flow; the user then has to prove their e-mail address with `verifyUserEmail`. A partner adds the platform identifier received at onboarding. Which other properties are required is not known. The guide asks for no token here.
   *
   * Evidence: documented by the provider (C-E1, C-R4).
   *
   * `POST /api/v1/user`
   *
   * Documented answers:
   * - 200 The user is registered. The status is assumed and the body is not documented. Evidence: assumed (C-S1, C-I1). Success is answered with 200, because that is the only success status the provider's own reference shows.
   */
  createUser(params: CreateUserParams, options?: CallOptions): Promise<CreateUserResult>;
  /**
   * Prove a user's e-mail address
   *
   * Hands in the code that was mailed to a new user. It comes after registration and before authentication. The path carries no user, so whatever tells whose code it is must be in the body or in the code itself; the guide does not say. It asks for no token here.
   *
   * Evidence: documented by the provider (C-E2, C-R5).
   *
   * `POST /api/v1/user/verify`
   *
   * Documented answers:
   * - 200 The e-mail address is proven. The status is assumed and the body is not documented. Evidence: assumed (C-S1, C-I1). Success is answered with 200, because that is the only success status the provider's own reference shows.
   */
  verifyUserEmail(params: VerifyUserEmailParams, options?: CallOptions): Promise<VerifyUserEmailResult>;
  /**
   * Log a user in with e-mail and password
   *
   * Exchanges a user's e-mail address and password for a bearer token and the user's identifier, which the paths of all protected calls need. The e-mail address has to be proven first. A partner authenticates its users with `authenticatePlatform` instead.
   *
   * Evidence: documented by the provider (C-E3, C-R5, C-R6, C-R7).
   *
   * `POST /api/v1/authenticate`
   *
   * Documented answers:
   * - 200 The user is logged in. The body is known from the provider's authentication page; the status is assumed after platform authentication, whose answer has the same shape. Evidence: assumed (C-S1, C-I1, C-P5). Success is answered with 200, because that is the only success status the provider's own reference shows.
   */
  authenticateUser(params: AuthenticateUserParams, options?: CallOptions): Promise<AuthenticateUserResult>;
  /**
   * Log a user in as a platform
   *
   * Exchanges a token that the platform signed for one of its users for a bearer token of that user. The signed token travels in the header `Token`; there is no request body. Partners have to use this call in place of `authenticateUser`. The guide only refers to it; path, header and answers come from the provider's other pages.
   *
   * Evidence: from other public material (C-R3, C-R7, C-P8).
   *
   * `POST /api/v1/authenticate-jwt/{platform}`
   *
   * Documented answers:
   * - 200 The user is logged in. Evidence: from other public material (C-P8, C-P12).
   * - 400 No signed token was sent. Known from an older reference alone, whose error bodies have another shape than the current one's. Evidence: from other public material (C-P13).
   * - 401 The user's account is not active. Evidence: from other public material (C-P12).
   * - 403 The platform or its signed token is not accepted. Evidence: from other public material (C-P12).
   * - 423 The user's account is locked. Evidence: from other public material (C-P12).
   */
  authenticatePlatform(params: AuthenticatePlatformParams, options?: CallOptions): Promise<AuthenticatePlatformResult>;
  /**
   * Add a user's phone number
   *
   * Stores a phone number for the user and makes the provider send an SMS code to it. The code is then handed in with `verifyUserPhone`.
   *
   * Evidence: documented by the provider (C-E4, C-R9).
   *
   * `POST /api/v1/user/{user}/phone`
   *
   * Documented answers:
   * - 200 The number is stored and an SMS code is on its way. The status is assumed, the body not documented. Evidence: assumed (C-S1, C-I1). Success is answered with 200, because that is the only success status the provider's own reference shows.
   */
  createUserPhone(params: CreateUserPhoneParams, options?: CallOptions): Promise<CreateUserPhoneResult>;
  /**
   * Prove a user's phone number
   *
   * Hands in the SMS code that adding the phone number sent out.
   *
   * Evidence: documented by the provider (C-E5, C-R9, C-R10).
   *
   * `POST /api/v1/user/{user}/phone/verify`
   *
   * Documented answers:
   * - 200 The phone number is proven. The status is assumed and the body is not documented. Evidence: assumed (C-S1, C-I1). Success is answered with 200, because that is the only success status the provider's own reference shows.
   */
  verifyUserPhone(params: VerifyUserPhoneParams, options?: CallOptions): Promise<VerifyUserPhoneResult>;
  /**
   * Add a user's bank account
   *
   * Adds a bank account to the user. The step is optional; which trades need a bank account is not stated.
   *
   * Evidence: documented by the provider (C-E6, C-R11).
   *
   * `POST /api/v1/user/{user}/bank`
   *
   * Documented answers:
   * - 200 The bank account is added. The status is assumed and the body is not documented. Evidence: assumed (C-S1, C-I1). Success is answered with 200, because that is the only success status the provider's own reference shows.
   */
  addUserBank(params: AddUserBankParams, options?: CallOptions): Promise<AddUserBankResult>;
  /**
   * Add a user's payment card
   *
   * Adds a payment card to the user. The step is optional; which trades need a card is not stated.
   *
   * Evidence: documented by the provider (C-E7, C-R11).
   *
   * `POST /api/v1/user/{user}/card`
   *
   * Documented answers:
   * - 200 The payment card is added. The status is assumed and the body is not documented. Evidence: assumed (C-S1, C-I1). Success is answered with 200, because that is the only success status the provider's own reference shows.
   */
  addUserCard(params: AddUserCardParams, options?: CallOptions): Promise<AddUserCardResult>;
  /**
   * Add a user's wallet
   *
   * Adds a crypto wallet to the user. The step is optional; which trades need a wallet is not stated.
   *
   * Evidence: documented by the provider (C-E8, C-R11).
   *
   * `POST /api/v1/user/{user}/wallet`
   *
   * Documented answers:
   * - 200 The wallet is added. The status is assumed and the body is not documented. Evidence: assumed (C-S1, C-I1). Success is answered with 200, because that is the only success status the provider's own reference shows.
   */
  addUserWallet(params: AddUserWalletParams, options?: CallOptions): Promise<AddUserWalletResult>;
  /**
   * Ask for a quote
   *
   * Asks for the price of a trade. The quote lives for a limited time and expires unless it is confirmed with `confirmQuote`; how long it lives is not stated.
   *
   * Evidence: documented by the provider (C-E9, C-R12).
   *
   * `POST /api/v1/user/{user}/quote`
   *
   * Documented answers:
   * - 200 The quote is made. The status is assumed and the body is not documented; the identifier that `confirmQuote` needs must be somewhere in it. Evidence: assumed (C-S1, C-I1). Success is answered with 200, because that is the only success status the provider's own reference shows.
   */
  createQuote(params: CreateQuoteParams, options?: CallOptions): Promise<CreateQuoteResult>;
  /**
   * Confirm a quote and get the order
   *
   * Accepts a quote while it lives, and answers with the order that it became. When crypto is bought with fiat money (`buy_with_fiat`) and paid by card, the order carries the address of a page on which the user pays; the provider's payment partners confirm that payment by themselves, so no further call follows. Payment by bank transfer goes on with `confirmOrderPayment`.
   *
   * Evidence: documented by the provider (C-E10, C-R12, C-R13, C-R15, C-R16, C-F17).
   *
   * `POST /api/v1/user/{user}/quote/{quote}`
   *
   * Documented answers:
   * - 200 The quote is confirmed; the body holds the order. The status is assumed. Evidence: assumed (C-S1, C-I1, C-R13). Success is answered with 200, because that is the only success status the provider's own reference shows.
   */
  confirmQuote(params: ConfirmQuoteParams, options?: CallOptions): Promise<ConfirmQuoteResult>;
  /**
   * Hand in proof of a bank payment
   *
   * Hands in the user's proof that an order was paid by bank transfer. It exists for orders that buy crypto with fiat money (`buy_with_fiat`) only; a card payment is confirmed without the caller. Whether the proof is a file or text is not stated, so the body may be sent as JSON or as a form with files; both are assumptions.
   *
   * Evidence: documented by the provider (C-E11, C-R14, C-F17).
   *
   * `POST /api/v1/user/{user}/order/{order}/payment-confirmation`
   *
   * Documented answers:
   * - 200 The proof is taken in. The status is assumed and the body is not documented. Evidence: assumed (C-S1, C-I1). Success is answered with 200, because that is the only success status the provider's own reference shows.
   */
  confirmOrderPayment(params: ConfirmOrderPaymentParams, options?: CallOptions): Promise<ConfirmOrderPaymentResult>;
  /**
   * Submit personal data for KYC
   *
   * Submits the personal data that identify the user. Whether KYC is needed depends on the amount bought. What is needed (Personal Data, Address, Documents, Video or EDD) is marked with `"required": true` in the user's profile, and each part has an endpoint of its own; the guide gives a path for personal data alone, and none for the profile. An order is approved only once every required part is submitted and the KYC status is `Approved`.
   *
   * Evidence: documented by the provider (C-E12, C-R17, C-R18, C-R19, C-R20, C-F16, C-F18, C-F19).
   *
   * `POST /api/v1/user/{user}/kyc/personal-data`
   *
   * Documented answers:
   * - 200 The personal data are taken in. The status is assumed and the body is not documented. Evidence: assumed (C-S1, C-I1). Success is answered with 200, because that is the only success status the provider's own reference shows.
   */
  submitKycPersonalData(params: SubmitKycPersonalDataParams, options?: CallOptions): Promise<SubmitKycPersonalDataResult>;
}

export const operations: OperationTable<keyof CryptocoinProOperations> = {
  createUser: { method: "POST", path: "/api/v1/user", body: "application/json", responses: { 200: "application/json" } },
  verifyUserEmail: { method: "POST", path: "/api/v1/user/verify", body: "application/json", responses: { 200: "application/json" } },
  authenticateUser: { method: "POST", path: "/api/v1/authenticate", body: "application/json", responses: { 200: "application/json" } },
  authenticatePlatform: {
    method: "POST",
    path: "/api/v1/authenticate-jwt/{platform}",
    security: [["platformToken"]],
    responses: {
      200: "application/json",
      400: "application/json",
      401: "application/json",
      403: "application/json",
      423: "application/json",
    },
  },
  createUserPhone: {
    method: "POST",
    path: "/api/v1/user/{user}/phone",
    body: "application/json",
    security: [["bearerAuth"]],
    responses: { 200: "application/json" },
  },
  verifyUserPhone: {
    method: "POST",
    path: "/api/v1/user/{user}/phone/verify",
    body: "application/json",
    security: [["bearerAuth"]],
    responses: { 200: "application/json" },
  },
  addUserBank: {
    method: "POST",
    path: "/api/v1/user/{user}/bank",
    body: "application/json",
    security: [["bearerAuth"]],
    responses: { 200: "application/json" },
  },
  addUserCard: {
    method: "POST",
    path: "/api/v1/user/{user}/card",
    body: "application/json",
    security: [["bearerAuth"]],
    responses: { 200: "application/json" },
  },
  addUserWallet: {
    method: "POST",
    path: "/api/v1/user/{user}/wallet",
    body: "application/json",
    security: [["bearerAuth"]],
    responses: { 200: "application/json" },
  },
  createQuote: {
    method: "POST",
    path: "/api/v1/user/{user}/quote",
    body: "application/json",
    security: [["bearerAuth"]],
    responses: { 200: "application/json" },
  },
  confirmQuote: {
    method: "POST",
    path: "/api/v1/user/{user}/quote/{quote}",
    body: "application/json",
    security: [["bearerAuth"]],
    responses: { 200: "application/json" },
  },
  confirmOrderPayment: {
    method: "POST",
    path: "/api/v1/user/{user}/order/{order}/payment-confirmation",
    body: "application/json",
    security: [["bearerAuth"]],
    responses: { 200: "application/json" },
  },
  submitKycPersonalData: {
    method: "POST",
    path: "/api/v1/user/{user}/kyc/personal-data",
    body: "application/json",
    security: [["bearerAuth"]],
    responses: { 200: "application/json" },
  },
};

export const securitySchemes: SecuritySchemes = { bearerAuth: { header: "authorization", prefix: "Bearer " }, platformToken: { header: "Token" } };

/** Credentials of cryptocoin.pro, by security scheme. */
export interface CryptocoinProCredentials {
  /**
   * The token of a user or a platform, sent as `Authorization: Bearer <token>`. It is the `id` that either way of authenticating answers with.
   *
   * Evidence: from other public material (C-F4, C-R8, C-P4, C-P6).
   */
  bearerAuth?: Credential;
  /**
   * A JSON Web Token that the platform signs itself for one user. Its payload holds the user's `email` or `id` (text) and `expire` (a Unix time that is not past). It is signed with RS512 and the private key handed out at onboarding; the partner dashboard can switch to RS384, RS256, HS512, HS384 or HS256.
   *
   * Evidence: from other public material (C-P8, C-P9, C-P10, C-P16, C-P17).
   */
  platformToken?: Credential;
}

/** Servers the description names. A URL with `{…}` is to be filled in by you. */
export const servers = {
  sandbox: "http://127.0.0.1:4101",
  production: "https://appapi-public.cryptocoin.pro",
  development: "https://dev-api-public.infra.cryptocoin.pro",
} as const;
/** Servers of cryptocoin.pro, by name. */
export type CryptocoinProServer = keyof typeof servers;

export const sensitive: SensitiveMap = {
  "addUserBank.200": "pii",
  "addUserBank.body": "financial",
  "addUserCard.200": "pii",
  "addUserCard.body": "financial",
  "addUserWallet.200": "pii",
  "addUserWallet.body": "financial",
  "authenticatePlatform.id": "secret",
  "authenticateUser.id": "secret",
  "confirmOrderPayment.200": "pii",
  "confirmOrderPayment.body": "financial",
  "confirmQuote.200": "financial",
  "confirmQuote.body": "financial",
  "createQuote.200": "pii",
  "createQuote.body": "financial",
  "createUser.200": "pii",
  "createUser.body": "pii",
  "createUserPhone.200": "pii",
  "createUserPhone.body": "pii",
  email: "pii",
  password: "secret",
  "submitKycPersonalData.200": "pii",
  "submitKycPersonalData.body": "pii",
  "verifyUserEmail.200": "pii",
  "verifyUserEmail.body": "secret",
  "verifyUserPhone.200": "pii",
  "verifyUserPhone.body": "secret",
};

export const definition: ClientDefinition<keyof CryptocoinProOperations> = {
  operations,
  securitySchemes,
  servers,
  sensitive,
};
