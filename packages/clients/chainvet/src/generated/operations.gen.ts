// Generated from @railspec/spec-chainvet/openapi.json by `npm run build`; never edited by hand.
// bundle sha256 ce5cf3e2bdc5a4cee4a0751b0a3e025299f235357ede31a298bfb076a4319341

import type { CallOptions, ClientDefinition, Credential, Failure, NoParams, OperationTable, SecuritySchemes, SensitiveMap, Success, Undocumented } from "@railspec/runtime";
import type { components, operations as wire } from "./types.gen.ts";

type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** What an order needs. The document gives no bounds for the number of credits and no list of coins or networks. When the order is not for the caller, `access_code` is required. */
export interface CreateOrderRequest extends Schema<"CreateOrderRequest"> {}
/** An order as its creation answers. The document shows the names with type words in place of values. */
export interface CreatedOrder extends Schema<"CreatedOrder"> {}
/** Body of every documented error but one. */
export interface Error extends Schema<"Error"> {}
/** Body of a failure that nobody foresaw while an order was created. */
export interface UnhandledError extends Schema<"UnhandledError"> {}
/** Which order to look up. Whether `access_code` is needed depends on the credentials, which a schema cannot see. */
export interface CheckOrderStatusRequest extends Schema<"CheckOrderStatusRequest"> {}
/** An order as the look-up answers: the members of a created order and the time of its last change. The document shows the names with type words in place of values. */
export interface OrderStatus extends Schema<"OrderStatus"> {}
/** Which access code to look up. */
export interface CheckAccessCodeStatusRequest extends Schema<"CheckAccessCodeStatusRequest"> {}
/** An access code with its status and expiry. The document shows the names with type words in place of values and announces further members without naming them. */
export interface AccessCodeStatus extends Schema<"AccessCodeStatus"> {}
/** An access code and the assessments of it to look up. */
export interface CheckAssessmentListRequest extends Schema<"CheckAssessmentListRequest"> {}
/** An assessment as the look-up answers. The document shows the names with type words in place of values and announces further members without naming them, so the result of the check itself is among those. */
export interface AssessmentStatus extends Schema<"AssessmentStatus"> {}
/** The user or access code that made the call. Further members depend on which of the two it is; the document announces them without naming them. */
export interface SelfStatus extends Schema<"SelfStatus"> {}
/** What to check, and for which access code. Which members are required depends on the type of assessment: for `transaction`, `tx_hash` is. */
export interface CreateAssessmentRequest extends Schema<"CreateAssessmentRequest"> {}
/** An assessment as its creation answers. The document shows the names with type words in place of values and announces further members without naming them. */
export interface CreatedAssessment extends Schema<"CreatedAssessment"> {}

/** Parameters of `createOrder`. */
export interface CreateOrderParams {
  body: CreateOrderRequest;
}

/** Body of `createOrder` with status 500. */
export type CreateOrder500 = wire["createOrder"]["responses"][500]["content"]["application/json"];
/** Answers of `createOrder`. */
export type CreateOrderResult = Success<201, CreatedOrder> | Failure<400, Error> | Failure<403, Error> | Failure<500, CreateOrder500> | Undocumented;

/** Parameters of `checkOrderStatus`. */
export interface CheckOrderStatusParams {
  body: CheckOrderStatusRequest;
}

/** Answers of `checkOrderStatus`. */
export type CheckOrderStatusResult = Success<200, OrderStatus> | Failure<400, Error> | Failure<403, Error> | Undocumented;

/** Parameters of `checkAccessCodeStatus`. */
export interface CheckAccessCodeStatusParams {
  body: CheckAccessCodeStatusRequest;
}

/** Answers of `checkAccessCodeStatus`. */
export type CheckAccessCodeStatusResult = Success<200, AccessCodeStatus> | Failure<400, Error> | Failure<403, Error> | Undocumented;

/** Parameters of `checkAssessmentList`. */
export interface CheckAssessmentListParams {
  body: CheckAssessmentListRequest;
}

/** Body of `checkAssessmentList` with status 200. */
export type CheckAssessmentList200 = wire["checkAssessmentList"]["responses"][200]["content"]["application/json"];
/** Answers of `checkAssessmentList`. */
export type CheckAssessmentListResult = Success<200, CheckAssessmentList200> | Failure<400, Error> | Failure<403, Error> | Failure<404, Error> | Failure<500, Error> | Undocumented;

/** Answers of `checkSelfStatus`. */
export type CheckSelfStatusResult = Success<200, SelfStatus> | Failure<403, Error> | Failure<500, Error> | Undocumented;

/** Parameters of `createAssessment`. */
export interface CreateAssessmentParams {
  body: CreateAssessmentRequest;
}

/** Answers of `createAssessment`. */
export type CreateAssessmentResult = Success<201, CreatedAssessment> | Failure<400, Error> | Failure<403, Error> | Failure<500, Error> | Undocumented;

/** The operations of ChainVet API, by operationId. */
export interface ChainvetOperations {
  /**
   * Order credits
   *
   * Places an order for credits, paid in a cryptocurrency, for the caller or for the holder of an access code. According to the document an order is made whole or not at all. Nothing makes a repeated call harmless: two calls are two orders. The answer shown says neither the price nor where to pay.
   *
   * Evidence: documented by the provider (V-E1, V-R1, V-R2, V-R6).
   *
   * `POST /api/new_order`
   *
   * Documented answers:
   * - 201 The order was created. Evidence: documented by the provider (V-S1).
   * - 400 A required parameter is missing, or the access code is not known. Evidence: documented by the provider (V-S2, V-S5). (missingNumberOfCredits, missingPaymentCoin, missingPaymentNetwork, missingOrderIsForSelf, missingAccessCode, missingParameter, invalidAccessCode)
   * - 403 The API key is not valid, or there are no credentials or bad ones. Evidence: documented by the provider (V-S3, V-S4). (invalidApiKey, invalidCredentials)
   * - 500 The order could not be created, or something failed that nobody foresaw. The second case is the only error of the API whose member is `error` instead of `detail`. Evidence: documented by the provider (V-S6, V-S7). (unableToCreateOrder, unhandledException)
   */
  createOrder(params: CreateOrderParams, options?: CallOptions): Promise<CreateOrderResult>;
  /**
   * Look up an order
   *
   * Gives one order with its present status. It changes nothing, although it is a POST. An order that does not exist is answered with 400. The document lists no failure of the server for this call.
   *
   * Evidence: documented by the provider (V-E2, V-R1, V-R7).
   *
   * `POST /api/check_order_status`
   *
   * Documented answers:
   * - 200 The order and its present status. Evidence: documented by the provider (V-S8, V-R10).
   * - 400 The order id is missing or not known, or the access code is not known. Evidence: documented by the provider (V-S9, V-S12, V-S13). (missingOrderId, invalidAccessCode, invalidOrderId)
   * - 403 The API key is not valid, or there are no credentials or bad ones. Evidence: documented by the provider (V-S10, V-S11). (invalidApiKey, invalidCredentials)
   */
  checkOrderStatus(params: CheckOrderStatusParams, options?: CallOptions): Promise<CheckOrderStatusResult>;
  /**
   * Look up an access code
   *
   * Gives an access code with its present status and when it expires. It changes nothing, although it is a POST. What an expired code can no longer do is not said, and the document lists no failure of the server for this call.
   *
   * Evidence: documented by the provider (V-E3, V-R1, V-R12).
   *
   * `POST /api/check_access_code_status`
   *
   * Documented answers:
   * - 200 The access code. Evidence: documented by the provider (V-S14, V-R13).
   * - 400 The access code is missing or not known. Evidence: documented by the provider (V-S15, V-S18). (missingAccessCode, accessCodeNotFound)
   * - 403 The API key is not valid, or there are no credentials or bad ones. Evidence: documented by the provider (V-S16, V-S17). (invalidApiKey, invalidCredentials)
   */
  checkAccessCodeStatus(params: CheckAccessCodeStatusParams, options?: CallOptions): Promise<CheckAccessCodeStatusResult>;
  /**
   * Look up assessments of an access code
   *
   * Gives those of the named assessments that belong to the access code, as a bare array without pages. It changes nothing, although it is a POST. When none is found the answer is 404; what happens when only some are found, and how many ids one call may carry, is not said.
   *
   * Evidence: documented by the provider (V-E4, V-R1, V-R14, V-R16).
   *
   * `POST /api/check_assessment_list_for_access_code`
   *
   * Documented answers:
   * - 200 The assessments that were found. Evidence: documented by the provider (V-S19, V-R16).
   * - 400 A required parameter is missing or of the wrong type, or the access code is not known. Evidence: documented by the provider (V-S20, V-S21, V-S22, V-S25). (missingAccessCode, missingAssessmentIdList, assessmentIdListNotAList, accessCodeNotFound)
   * - 403 The API key is not valid, or there are no credentials or bad ones. Evidence: documented by the provider (V-S23, V-S24). (invalidApiKey, invalidCredentials)
   * - 404 None of the assessments was found. Evidence: documented by the provider (V-S26, V-R16).
   * - 500 The assessments could not be read. Support asks for the code and the time in the text. Evidence: documented by the provider (V-S27, V-R23).
   */
  checkAssessmentList(params: CheckAssessmentListParams, options?: CallOptions): Promise<CheckAssessmentListResult>;
  /**
   * Look up the caller
   *
   * Tells who the credentials belong to, a user or an access code, and whether it is active. It takes no parameters and no body.
   *
   * Evidence: documented by the provider (V-E5, V-R1, V-R17).
   *
   * `GET /api/check_self_status`
   *
   * Documented answers:
   * - 200 The user or access code that made the call. Evidence: documented by the provider (V-S28, V-R18). (user, accessCode)
   * - 403 The API key is not valid or belongs to nobody, or there are no credentials or bad ones. Only this call documents the key that belongs to nobody. Evidence: documented by the provider (V-S29, V-S30, V-S31). (invalidApiKey, invalidCredentials, userNotIdentified)
   * - 500 The caller's data could not be read. Support asks for the code in the text. Evidence: documented by the provider (V-S32, V-R23).
   */
  checkSelfStatus(params?: NoParams, options?: CallOptions): Promise<CheckSelfStatusResult>;
  /**
   * Ask for an assessment
   *
   * Starts a risk check of an address or a transaction on behalf of an access code. The document does not say what a check costs or what happens without credits, so treat every call as one that spends. Nothing is said about asking for the same check twice.
   *
   * Evidence: documented by the provider (V-E6, V-R1).
   *
   * `POST /api/create_new_assessment_for_access_code`
   *
   * Documented answers:
   * - 201 The assessment was created. Evidence: documented by the provider (V-S33, V-R22).
   * - 400 A required parameter is missing, or the access code is not known. Evidence: documented by the provider (V-S34, V-S37). (missingAccessCode, missingAssessmentType, missingAddress, missingCurrency, missingTxHash, missingParameter, accessCodeNotFound)
   * - 403 The API key is not valid, or there are no credentials or bad ones. Evidence: documented by the provider (V-S35, V-S36). (invalidApiKey, invalidCredentials)
   * - 500 The assessment could not be created. Support asks for the code in the text; the text also carries the server's own description of the failure. Evidence: documented by the provider (V-S38, V-R23).
   */
  createAssessment(params: CreateAssessmentParams, options?: CallOptions): Promise<CreateAssessmentResult>;
}

export const operations: OperationTable<keyof ChainvetOperations> = {
  createOrder: {
    method: "POST",
    path: "/api/new_order",
    body: "application/json",
    security: [["apiKey"], ["userSession"]],
    responses: { 201: "application/json", 400: "application/json", 403: "application/json", 500: "application/json" },
  },
  checkOrderStatus: {
    method: "POST",
    path: "/api/check_order_status",
    body: "application/json",
    security: [["apiKey"], ["userSession"]],
    responses: { 200: "application/json", 400: "application/json", 403: "application/json" },
    retry: "safe",
  },
  checkAccessCodeStatus: {
    method: "POST",
    path: "/api/check_access_code_status",
    body: "application/json",
    security: [["apiKey"], ["userSession"]],
    responses: { 200: "application/json", 400: "application/json", 403: "application/json" },
    retry: "safe",
  },
  checkAssessmentList: {
    method: "POST",
    path: "/api/check_assessment_list_for_access_code",
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
    path: "/api/check_self_status",
    security: [["apiKey"], ["userSession"]],
    responses: { 200: "application/json", 403: "application/json", 500: "application/json" },
    retry: "safe",
  },
  createAssessment: {
    method: "POST",
    path: "/api/create_new_assessment_for_access_code",
    body: "application/json",
    security: [["apiKey"], ["userSession"]],
    responses: { 201: "application/json", 400: "application/json", 403: "application/json", 500: "application/json" },
  },
};

export const securitySchemes: SecuritySchemes = { apiKey: { header: "X-API-KEY" }, userSession: { header: "Authorization" } };

/** Credentials of ChainVet API, by security scheme. */
export interface ChainvetCredentials {
  /**
   * Key of a user or of another entity. The text asks for it in the header whenever there is no user session; the header's name stands only in the samples. How a key is made or revoked is not described.
   *
   * Evidence: seen only in the provider's samples (V-F1, V-R1, V-R2, V-R5, V-R12, V-R17, V-R20).
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
export const servers = { sandbox: "http://127.0.0.1:4103", production: "https://{host}" } as const;
/** Servers of ChainVet API, by name. */
export type ChainvetServer = keyof typeof servers;

export const sensitive: SensitiveMap = { access_code: "secret", address: "financial", tx_hash: "financial" };

export const definition: ClientDefinition<keyof ChainvetOperations> = {
  operations,
  securitySchemes,
  servers,
  sensitive,
};
