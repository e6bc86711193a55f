// Generated from @railspec/spec-cryptoexchange/openapi.json by `npm run build`; never edited by hand.
// bundle sha256 4be1fb6d3864c8d83560d51a4d0b24cae287245748a43a4e714f7649a960697e

import type { CallOptions, ClientDefinition, Credential, Failure, OperationTable, SecuritySchemes, SensitiveMap, Success, Undocumented } from "@railspec/runtime";
import type { components } from "./types.gen.ts";

type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** A customer's address. Once it is sent, some of its fields are required; which ones is not stated, so sending all six is the safe way. */
export interface Address extends Schema<"Address"> {}
/** A customer to create. Disbursement methods may be sent too, with required fields of their own; neither their property nor their form is shown, so they are not described here. */
export interface CreateCustomerRequest extends Schema<"CreateCustomerRequest"> {}
/** The answer to a creation, which no source shows. It may be the customer as `getCustomer` answers with, or something shorter: another page of the provider promises the whole customer for an update and shows a single number. */
export interface CreateCustomerResponse extends Schema<"CreateCustomerResponse"> {}
/** An error, of which no source shows the body. */
export interface Error extends Schema<"Error"> {}
/** A customer as the service stores them. Known from one example, in which every property stands; a property that is `null` there says nothing of its type when set, so text is assumed where another source or its meaning suggests it. */
export interface Customer extends Schema<"Customer"> {}

/** Parameters of `createCustomer`. */
export interface CreateCustomerParams {
  body: CreateCustomerRequest;
}

/** Answers of `createCustomer`. */
export type CreateCustomerResult = Success<200, CreateCustomerResponse> | Failure<403, Error> | Undocumented;

/** Parameters of `getCustomer`. */
export interface GetCustomerParams {
  path: {
    /**
     * Number of the customer, the last part of the path. The name of the parameter is ours.
     *
     * Evidence: seen only in the provider's samples (X-F17).
     */
    customer_id: number;
  };
}

/** Answers of `getCustomer`. */
export type GetCustomerResult = Success<200, Customer> | Undocumented;

/** The operations of CryptoExchange Escrow API, customers, by operationId. */
export interface CryptoexchangeOperations {
  /**
   * Create a customer
   *
   * Creates a customer, for which an e-mail address that is not in use yet is enough. The customer then gets an e-mail that asks them to log in and set a password. Once a customer exists, whether created here or registered by themselves, an integration can no longer supply their details, so send all of them at once.
   *
   * Evidence: seen only in the provider's samples (X-E1, X-R1, X-R2, X-R4, X-R6, X-R7).
   *
   * `POST /api/v1/escrow/partner/customers`
   *
   * Documented answers:
   * - 200 The customer is created. The status is assumed, as the plain success of HTTP (a creation may as well answer 201), and the body is not shown: the page's only example answer follows the look-up. Evidence: assumed (X-S3, X-I3, X-F3). Success is answered with 200, the plain success of HTTP, in both calls.
   * - 403 The e-mail address belongs to a user who exists already. A key without the permission could answer the same status, and the body that might tell the two apart is not shown. Evidence: documented by the provider (X-S1, X-R5).
   */
  createCustomer(params: CreateCustomerParams, options?: CallOptions): Promise<CreateCustomerResult>;
  /**
   * Get a customer
   *
   * Answers with the details of one customer. The page speaks of one's own details, yet its sample addresses a customer by number; whose details a partner may read is not stated.
   *
   * Evidence: seen only in the provider's samples (X-E2, X-R8).
   *
   * `GET /api/v1/escrow/partner/customer/{customer_id}`
   *
   * Documented answers:
   * - 200 The customer's details. The status is assumed, as the plain success of HTTP. Evidence: assumed (X-S3, X-I3, X-F3). Success is answered with 200, the plain success of HTTP, in both calls.
   */
  getCustomer(params: GetCustomerParams, options?: CallOptions): Promise<GetCustomerResult>;
}

export const operations: OperationTable<keyof CryptoexchangeOperations> = {
  createCustomer: {
    method: "POST",
    path: "/api/v1/escrow/partner/customers",
    body: "application/json",
    security: [["bearerAuth"]],
    responses: { 200: "application/json", 403: "application/json" },
  },
  getCustomer: {
    method: "GET",
    path: "/api/v1/escrow/partner/customer/{customer_id}",
    security: [["bearerAuth"]],
    responses: { 200: "application/json" },
    retry: "safe",
  },
};

export const securitySchemes: SecuritySchemes = { bearerAuth: { header: "authorization", prefix: "Bearer " } };

/** Credentials of CryptoExchange Escrow API, customers, by security scheme. */
export interface CryptoexchangeCredentials {
  /**
   * The partner's API key. Every sample sends it as it is, `Authorization: Bearer <API key>`, and this description follows the samples. Another page of the provider speaks of HTTP basic authentication (RFC 2617), and then tells to send the base64 form of `email:api_key`, still after the word `Bearer`. If a key is refused as it is, that form is the one to try.
   *
   * Evidence: from other public material (X-F1, X-R9, X-P2).
   */
  bearerAuth?: Credential;
}

/** Servers the description names. A URL with `{…}` is to be filled in by you. */
export const servers = { sandbox: "http://127.0.0.1:4102", production: "https://cryptoexchange.com" } as const;
/** Servers of CryptoExchange Escrow API, customers, by name. */
export type CryptoexchangeServer = keyof typeof servers;

export const sensitive: SensitiveMap = {
  address: "pii",
  city: "pii",
  country: "pii",
  "createCustomer.200": "pii",
  date_of_birth: "pii",
  email: "pii",
  first_name: "pii",
  gender: "pii",
  last_login_at: "pii",
  last_login_host: "pii",
  last_login_ip: "pii",
  last_name: "pii",
  line1: "pii",
  line2: "pii",
  middle_name: "pii",
  notes: "pii",
  phone: "pii",
  phone_number: "pii",
  post_code: "pii",
  state: "pii",
  token: "secret",
  username: "pii",
};

export const definition: ClientDefinition<keyof CryptoexchangeOperations> = {
  operations,
  securitySchemes,
  servers,
  sensitive,
};
