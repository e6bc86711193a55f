// Generated from @railspec/spec-chainvet/openapi.corrected.json by `npm run build`; never edited by hand.
// bundle sha256 2db824a78a42d4e4e0f5c58f300bfee6514d48be63b6bff9726a0afdc86c2ee2

import type { CallOptions, ClientDefinition, Credential, Failure, NoParams, OperationTable, SecuritySchemes, SensitiveMap, Success, Undocumented } from "@railspec/runtime";
import type { components, operations as wire } from "./types.gen.ts";

type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** What an order needs. Empty and zero values count as missing. When the order is not for the caller and names no access code, the code makes a new one, which then owns the order. */
export interface CreateOrderRequest extends Schema<"CreateOrderRequest"> {}
/** An order, as creating it and looking it up both answer. */
export interface Order extends Schema<"Order"> {}
/** Body of every documented error but one. */
export interface Error extends Schema<"Error"> {}
/** Body of a failure that nobody foresaw while an order was created. */
export interface UnhandledError extends Schema<"UnhandledError"> {}
/** Which order to look up. An empty id counts as missing. */
export interface CheckOrderStatusRequest extends Schema<"CheckOrderStatusRequest"> {}
/** Which access code to look up. An empty code counts as missing. */
export interface CheckAccessCodeStatusRequest extends Schema<"CheckAccessCodeStatusRequest"> {}
/** An assessment with its result, as creating it and looking it up both answer. */
export interface Assessment extends Schema<"Assessment"> {}
/** An access code with its credits, orders and assessments. It has neither a status nor an expiry, against the document's word. */
export interface AccessCode extends Schema<"AccessCode"> {}
/** An access code and the assessments of it to look up. Empty values count as missing. */
export interface CheckAssessmentListRequest extends Schema<"CheckAssessmentListRequest"> {}
/** A user with its credits, orders and assessments. It has no id, type or status, against the document's word. */
export interface User extends Schema<"User"> {}
/** What to check, and for which access code. Empty values count as missing. For `transaction`, `tx_hash` is required. */
export interface CreateAssessmentRequest extends Schema<"CreateAssessmentRequest"> {}
/** Reason for refusing a check, as a bare JSON string. */
export type Refusal = Schema<"Refusal">;

/** Parameters of `createOrder`. */
export interface CreateOrderParams {
  body: CreateOrderRequest;
}

/** Body of `createOrder` with status 500. */
export type CreateOrder500 = wire["createOrder"]["responses"][500]["content"]["application/json"];
/** Answers of `createOrder`. */
export type CreateOrderResult = Success<201, Order> | Failure<400, Error> | Failure<403, Error> | Failure<500, CreateOrder500> | Undocumented;

/** Parameters of `checkOrderStatus`. */
export interface CheckOrderStatusParams {
  body: CheckOrderStatusRequest;
}

/** Answers of `checkOrderStatus`. */
export type CheckOrderStatusResult = Success<200, Order> | Failure<400, Error> | Failure<403, Error> | Undocumented;

/** Parameters of `checkAccessCodeStatus`. */
export interface CheckAccessCodeStatusParams {
  body: CheckAccessCodeStatusRequest;
}

/** Answers of `checkAccessCodeStatus`. */
export type CheckAccessCodeStatusResult = Success<200, AccessCode> | Failure<400, Error> | Failure<403, Error> | Undocumented;

/** Parameters of `checkAssessmentList`. */
export interface CheckAssessmentListParams {
  body: CheckAssessmentListRequest;
}

/** Body of `checkAssessmentList` with status 200. */
export type CheckAssessmentList200 = wire["checkAssessmentList"]["responses"][200]["content"]["application/json"];
/** Answers of `checkAssessmentList`. */
export type CheckAssessmentListResult = Success<200, CheckAssessmentList200> | Failure<400, Error> | Failure<403, Error> | Failure<404, Error> | Failure<500, Error> | Undocumented;

/** Body of `checkSelfStatus` with status 200. */
export type CheckSelfStatus200 = wire["checkSelfStatus"]["responses"][200]["content"]["application/json"];
/** Answers of `checkSelfStatus`. */
export type CheckSelfStatusResult = Success<200, CheckSelfStatus200> | Failure<403, Error> | Failure<500, Error> | Undocumented;

/** Parameters of `createAssessment`. */
export interface CreateAssessmentParams {
  body: CreateAssessmentRequest;
}

/** Body of `createAssessment` with status 400. */
export type CreateAssessment400 = wire["createAssessment"]["responses"][400]["content"]["application/json"];
/** Answers of `createAssessment`. */
export type CreateAssessmentResult = Success<200, Assessment> | Success<201, Assessment> | Failure<400, CreateAssessment400> | Failure<403, Error> | Failure<500, Error> | Undocumented;

/** The operations of ChainVet API (corrected edition), by operationId. */
export interface ChainvetOperations {
  /**
   * Order credits
   *
   * Places an order for credits, paid in a cryptocurrency, for the caller or for an access code. The answer says where and how much to pay. Against the document's word the code does not undo everything when an order fails: an access code made for it stays. Nothing makes a repeated call harmless: two calls are two orders.
   *
   * Evidence: from other public material (V-E1, V-R1, V-R2, V-P1, V-P2, V-P9).
   *
   * `POST /api/v1/order/create/`
   *
   * Documented answers:
   * - 201 The order was created. Evidence: from other public material (V-S1, V-P10).
   * - 400 A required parameter is missing, or the access code is not known. Parameters are checked before credentials. Evidence: from other public material (V-S2, V-S5, V-P6, V-P7). (missingNumberOfCredits, missingPaymentCoin, missingPaymentNetwork, missingOrderIsForSelf, invalidAccessCode)
   * - 403 The API key is not valid, was revoked or belongs to nobody, there are no credentials or bad ones, or the service takes no orders for now. Evidence: from other public material (V-S3, V-S4, V-P5, V-P27). (invalidApiKey, invalidCredentials, apiKeyRevoked, userNotIdentified, ordersDisabled)
   * - 500 The order could not be created. A number of credits outside the price list and a coin that is not taken end here too, with the reason in the member `error`. Evidence: from other public material (V-S6, V-S7, V-P25, V-P26). (unableToCreateOrder, numberOfCreditsNotOffered, paymentCoinNotAccepted)
   */
  createOrder(params: CreateOrderParams, options?: CallOptions): Promise<CreateOrderResult>;
  /**
   * Look up an order
   *
   * Gives one order with its present status. It changes nothing, although it is a POST. A user finds orders of the user and of the user's affiliate; with a key of an access code, `access_code` says whose orders are searched. The service asks its payment provider for news every three minutes.
   *
   * Evidence: from other public material (V-E2, V-R1, V-R7, V-P1, V-P2, V-P19, V-P22).
   *
   * `POST /api/v1/order/status/`
   *
   * Documented answers:
   * - 200 The order and its present status, in the shape that creating it answers. Evidence: from other public material (V-S8, V-R10, V-P10). (pending, paid, updating)
   * - 400 The order id is missing or not known, or the access code is not known. Parameters are checked before credentials. Evidence: from other public material (V-S9, V-S12, V-S13, V-P6, V-P19). (missingOrderId, invalidAccessCode, invalidOrderId)
   * - 403 The API key is not valid, was revoked or belongs to nobody, or there are no credentials or bad ones. Evidence: from other public material (V-S10, V-S11, V-P5). (invalidApiKey, invalidCredentials, userNotIdentified)
   */
  checkOrderStatus(params: CheckOrderStatusParams, options?: CallOptions): Promise<CheckOrderStatusResult>;
  /**
   * Look up an access code
   *
   * Gives an access code with its credits, orders and assessments. It changes nothing, although it is a POST. Only codes that came from the caller's own affiliate are found.
   *
   * Evidence: from other public material (V-E3, V-R1, V-R12, V-P1, V-P2, V-P18).
   *
   * `POST /api/v1/accesscode/status/`
   *
   * Documented answers:
   * - 200 The access code with all that belongs to it. Evidence: from other public material (V-S14, V-P11).
   * - 400 The access code is missing, not known, or not one of the caller's affiliate. Parameters are checked before credentials. Evidence: from other public material (V-S15, V-S18, V-P6, V-P18). (missingAccessCode, accessCodeNotFound)
   * - 403 The API key is not valid, was revoked or belongs to nobody, or there are no credentials or bad ones. Evidence: from other public material (V-S16, V-S17, V-P5). (invalidApiKey, invalidCredentials, userNotIdentified)
   */
  checkAccessCodeStatus(params: CheckAccessCodeStatusParams, options?: CallOptions): Promise<CheckAccessCodeStatusResult>;
  /**
   * Look up assessments of an access code
   *
   * Gives those of the named assessments that belong to the access code, newest first in the last code, as a bare array without pages. Ids that are not known are left out without a word; only when none is left is the answer 404. It changes nothing, although it is a POST.
   *
   * Evidence: from other public material (V-E4, V-R1, V-R14, V-R16, V-P1, V-P2, V-P18, V-P20).
   *
   * `POST /api/v1/accesscode/assessments/`
   *
   * Documented answers:
   * - 200 The assessments that were found. Evidence: from other public material (V-S19, V-P13, V-P20). (found, riskier)
   * - 400 A required parameter is missing, empty or of the wrong type, or the access code is not known or not one of the caller's affiliate. Parameters are checked before credentials. Evidence: from other public material (V-S20, V-S21, V-S22, V-S25, V-P6, V-P7, V-P18). (missingAccessCode, missingAssessmentIdList, assessmentIdListNotAList, accessCodeNotFound)
   * - 403 The API key is not valid, was revoked or belongs to nobody, or there are no credentials or bad ones. Evidence: from other public material (V-S23, V-S24, V-P5). (invalidApiKey, invalidCredentials, userNotIdentified)
   * - 404 None of the assessments was found. Evidence: from other public material (V-S26, V-R16, V-P20).
   * - 500 The assessments could not be read. Support asks for the code and the time in the text. Evidence: documented by the provider (V-S27, V-R23).
   */
  checkAssessmentList(params: CheckAssessmentListParams, options?: CallOptions): Promise<CheckAssessmentListResult>;
  /**
   * Look up the caller
   *
   * Gives the user or access code that the credentials belong to, with its credits, orders and assessments. It takes no parameters and no body.
   *
   * Evidence: from other public material (V-E5, V-R1, V-R17, V-P1, V-P2, V-P12).
   *
   * `GET /api/v1/user/status/`
   *
   * Documented answers:
   * - 200 The user or access code that made the call, with all that belongs to it. Evidence: from other public material (V-S28, V-R18, V-P11, V-P12). (user, accessCode)
   * - 403 The API key is not valid, was revoked or belongs to nobody, or there are no credentials or bad ones. Evidence: from other public material (V-S29, V-S30, V-S31, V-P5). (invalidApiKey, invalidCredentials, userNotIdentified)
   * - 500 The caller's data could not be read. Support asks for the code in the text. Evidence: documented by the provider (V-S32, V-R23).
   */
  checkSelfStatus(params?: NoParams, options?: CallOptions): Promise<CheckSelfStatusResult>;
  /**
   * Ask for an assessment
   *
   * Starts a risk check of an address or a transaction on behalf of an access code and spends one of its credits. The last code answers a check that the access code already has with that check and status 200, unless told to make a new one. Until the check is `ready`, the service asks for its result every three minutes.
   *
   * Evidence: from other public material (V-E6, V-R1, V-P1, V-P2, V-P16, V-P18, V-P23, V-P27).
   *
   * `POST /api/v1/accesscode/create/assessment/`
   *
   * Documented answers:
   * - 200 The access code already has this assessment; nothing was made and no credit spent. Evidence: from other public material (V-P13, V-P27).
   * - 201 The assessment was created and a credit spent. Evidence: from other public material (V-S33, V-R22, V-P13, V-P16).
   * - 400 A required parameter is missing, the access code is not known or not one of the caller's affiliate, or the check is refused. A refusal is a bare JSON string instead of the usual object. Parameters are checked before credentials. Evidence: from other public material (V-S34, V-S37, V-P6, V-P7, V-P15, V-P16, V-P17, V-P18, V-P28). (missingAccessCode, missingAssessmentType, missingAddress, missingCurrency, missingTxHash, accessCodeNotFound, assessmentTypeNotKnown, currencyNotAccepted, notEnoughCredits)
   * - 403 The API key is not valid, was revoked or belongs to nobody, or there are no credentials or bad ones. Evidence: from other public material (V-S35, V-S36, V-P5). (invalidApiKey, invalidCredentials, userNotIdentified)
   * - 500 The assessment could not be created. Support asks for the code in the text; the text also carries the server's own description of the failure. Evidence: documented by the provider (V-S38, V-R23).
   */
  createAssessment(params: CreateAssessmentParams, options?: CallOptions): Promise<CreateAssessmentResult>;
}

export const operations: OperationTable<keyof ChainvetOperations> = {
  createOrder: {
    method: "POST",
    path: "/api/v1/order/create/",
    body: "application/json",
    security: [["apiKey"], ["userSession"]],
    responses: { 201: "application/json", 400: "application/json", 403: "application/json", 500: "application/json" },
  },
  checkOrderStatus: {
    method: "POST",
    path: "/api/v1/order/status/",
    body: "application/json",
    security: [["apiKey"], ["userSession"]],
    responses: { 200: "application/json", 400: "application/json", 403: "application/json" },
    retry: "safe",
  },
  checkAccessCodeStatus: {
    method: "POST",
    path: "/api/v1/accesscode/status/",
    body: "application/json",
    security: [["apiKey"], ["userSession"]],
    responses: { 200: "application/json", 400: "application/json", 403: "application/json" },
    retry: "safe",
  },
  checkAssessmentList: {
    method: "POST",
    path: "/api/v1/accesscode/assessments/",
    body: "application/json",
    security: [["apiKey"], ["userSession"]],
    responses: {
      200: "application/json",
      400: "application/json",
      403: "application/json",
      404: "application/json",
      500: "application/json",
    },
    retry: "safe",
  },
  checkSelfStatus: {
    method: "GET",
    path: "/api/v1/user/status/",
    security: [["apiKey"], ["userSession"]],
    responses: { 200: "application/json", 403: "application/json", 500: "application/json" },
    retry: "safe",
  },
  createAssessment: {
    method: "POST",
    path: "/api/v1/accesscode/create/assessment/",
    body: "application/json",
    security: [["apiKey"], ["userSession"]],
    responses: {
      200: "application/json",
      201: "application/json",
      400: "application/json",
      403: "application/json",
      500: "application/json",
    },
  },
};

export const securitySchemes: SecuritySchemes = { apiKey: { header: "X-API-KEY" }, userSession: { header: "Authorization" } };

/** Credentials of ChainVet API (corrected edition), by security scheme. */
export interface ChainvetCredentials {
  /**
   * Key of a user or of an access code. When it is sent, a user session in the same call is ignored.
   *
   * Evidence: from other public material (V-F1, V-R1, V-R2, V-R5, V-R12, V-R17, V-R20, V-P3, V-P5).
   */
  apiKey?: Credential;
  /**
   * Session token of a logged-in user, written `JWT <token>` with the scheme word included in the value. The document speaks of a user session token in the header and gives neither the header's name nor the scheme; both come from the service's settings. There a token first lives four hours, later a day.
   *
   * Evidence: from other public material (V-R1, V-R12, V-R17, V-R19, V-R20, V-P4).
   */
  userSession?: Credential;
}

/** Servers the description names. A URL with `{…}` is to be filled in by you. */
export const servers = { sandbox: "http://127.0.0.1:4103", production: "https://chainvet-backend.herokuapp.com" } as const;
/** Servers of ChainVet API (corrected edition), by name. */
export type ChainvetServer = keyof typeof servers;

export const sensitive: SensitiveMap = {
  access_code: "secret",
  address: "financial",
  address_hash: "financial",
  code: "secret",
  credits_available: "financial",
  email: "pii",
  owner: "secret",
  payment_address: "financial",
  payment_memo: "financial",
  transaction_hash: "financial",
  tx_hash: "financial",
};

export const definition: ClientDefinition<keyof ChainvetOperations> = {
  operations,
  securitySchemes,
  servers,
  sensitive,
};
