// Generated from @railspec/spec-prozora/openapi.json by `npm run build`; never edited by hand.
// bundle sha256 8e975255505517fabe30d4d45c4453892e72b9beebbeb9a77aa939931f52fa10

import type { CallOptions, ClientDefinition, Credential, Failure, OperationTable, PageOptions, SecuritySchemes, SensitiveMap, Success, Undocumented } from "@railspec/runtime";
import { paginate } from "@railspec/runtime/paginate";
import type { components } from "./types.gen.ts";

type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** A customer as the list shows it. */
export interface Customer extends Schema<"Customer"> {}
/** One page of the customers that match the filters. */
export interface CustomerPage extends Schema<"CustomerPage"> {}
/**
 * A refusal. It is JSON with a message, but no source shows its members, so the object stays open; look for the text in
 * any of them. The samples of this description put the text under `error`, as the one error body does that the provider
 * quotes inside a message.
 *
 * The provider's table of error messages gives these texts: `Access credentials are invalid` (401); with 400, a text that
 * begins `failed to create wallet user` (login taken), `create employee identity: 409 Conflict` (employee exists),
 * `failed to create entity: invalid kind: bad request` (wrong kind of account) and `invalid UUID length: 0` (payment
 * without sender or receiver). The table is not complete.
 */
export interface Error extends Schema<"Error"> {}
/** A new customer and the asset of the first account. */
export interface CreateCustomerRequest extends Schema<"CreateCustomerRequest"> {}
/** One asset that an account holds, with its balance. */
export interface Asset extends Schema<"Asset"> {}
/** An account of a customer, with its assets. */
export interface Account extends Schema<"Account"> {}
/** The first account of a new customer, together with the GUID of the customer. */
export type CreatedCustomer = Schema<"CreatedCustomer">;
/** A branch that may be absent, written as a value and a flag. Only a sample shows the members, and what `valid` does when it is false is not stated. */
export interface BranchGuidUpdate extends Schema<"BranchGuidUpdate"> {}
/** The data of a customer that can be changed. */
export interface UpdateCustomerRequest extends Schema<"UpdateCustomerRequest"> {}
/** Answer to an update. The sample is empty and no member is documented, so the object stays open. */
export interface UpdatedCustomer extends Schema<"UpdatedCustomer"> {}
/** All accounts of one customer that match the filter. */
export interface AccountList extends Schema<"AccountList"> {}
/** What can be given for a further account. */
export interface CreateCustomerAccountRequest extends Schema<"CreateCustomerAccountRequest"> {}
/** The account that was opened. */
export interface CreatedAccount extends Schema<"CreatedAccount"> {}

/** Parameters of `listCustomers`. */
export interface ListCustomersParams {
  path: {
    /**
     * GUID of the counterparty, which is the bank that makes the call.
     *
     * Evidence: documented by the provider (Z-F1).
     */
    counterparty_guid: string;
  };
  query?: {
    /**
     * Only customers with one of these GUIDs (`wallet_user_guid` in the answer).
     *
     * Evidence: inferred (Z-F63, Z-R16, Z-O31). Neither a default nor a maximum of limit is given, nor whether bounds are inclusive, nor how a list is written in the query.
     */
    wallet_user_guids?: string[];
    /**
     * Only customers with one of these logins.
     *
     * Evidence: inferred (Z-F64, Z-R16, Z-O31). Neither a default nor a maximum of limit is given, nor whether bounds are inclusive, nor how a list is written in the query.
     */
    logins?: string[];
    /**
     * Only customers with one of these verification levels. Documented as text, although the level itself is an integer.
     *
     * Evidence: inferred (Z-F65, Z-R16, Z-O8, Z-O31). Neither a default nor a maximum of limit is given, nor whether bounds are inclusive, nor how a list is written in the query.
     */
    kyc_levels?: string[];
    /**
     * Documented as "include disabled". Whether `true` adds the disabled customers to the others or shows them alone is not stated.
     *
     * Evidence: documented by the provider (Z-F66, Z-R16, Z-O6).
     */
    is_disabled?: boolean;
    /**
     * Lower bound of the customer's allowed balance.
     *
     * Evidence: documented by the provider (Z-F67, Z-R16).
     */
    min_balance_allowed?: number;
    /**
     * Upper bound of the customer's allowed balance.
     *
     * Evidence: documented by the provider (Z-F68, Z-R16).
     */
    max_balance_allowed?: number;
    /**
     * Only customers whose allowed balance is in one of these assets.
     *
     * Evidence: inferred (Z-F69, Z-R16, Z-O31). Neither a default nor a maximum of limit is given, nor whether bounds are inclusive, nor how a list is written in the query.
     */
    balance_asset_codes?: string[];
    /**
     * Only customers whose allowed balance is in an asset of one of these issuers.
     *
     * Evidence: inferred (Z-F70, Z-R16, Z-O31). Neither a default nor a maximum of limit is given, nor whether bounds are inclusive, nor how a list is written in the query.
     */
    balance_asset_issuers?: string[];
    /**
     * Only customers of the branches with these GUIDs.
     *
     * Evidence: inferred (Z-F71, Z-R16, Z-O31). Neither a default nor a maximum of limit is given, nor whether bounds are inclusive, nor how a list is written in the query.
     */
    branch_guids?: string[];
    /**
     * Only customers with one of these given names.
     *
     * Evidence: inferred (Z-F72, Z-R16, Z-O31). Neither a default nor a maximum of limit is given, nor whether bounds are inclusive, nor how a list is written in the query.
     */
    names?: string[];
    /**
     * Only customers with one of these paternal names.
     *
     * Evidence: inferred (Z-F73, Z-R16, Z-O31). Neither a default nor a maximum of limit is given, nor whether bounds are inclusive, nor how a list is written in the query.
     */
    paternal_names?: string[];
    /**
     * Only customers with one of these phone numbers.
     *
     * Evidence: inferred (Z-F74, Z-R16, Z-O31). Neither a default nor a maximum of limit is given, nor whether bounds are inclusive, nor how a list is written in the query.
     */
    phone_numbers?: string[];
    /**
     * Only customers of one of these segments.
     *
     * Evidence: inferred (Z-F75, Z-R16, Z-O31). Neither a default nor a maximum of limit is given, nor whether bounds are inclusive, nor how a list is written in the query.
     */
    segments?: string[];
    /**
     * Only customers with one of these statuses. The guide does not list the values.
     *
     * Evidence: inferred (Z-F76, Z-R16, Z-O31). Neither a default nor a maximum of limit is given, nor whether bounds are inclusive, nor how a list is written in the query.
     */
    statuses?: string[];
    /**
     * Only customers with one of these surnames.
     *
     * Evidence: inferred (Z-F77, Z-R16, Z-O31). Neither a default nor a maximum of limit is given, nor whether bounds are inclusive, nor how a list is written in the query.
     */
    surnames?: string[];
    /**
     * Text to look for in the name or the login.
     *
     * Evidence: documented by the provider (Z-F78, Z-R16).
     */
    search_string?: string;
    /**
     * Earliest time of creation. The format is not stated; the times in answers are RFC 3339 in UTC.
     *
     * Evidence: documented by the provider (Z-F79, Z-R16).
     */
    min_created_at?: string;
    /**
     * Latest time of creation. The format is not stated; the times in answers are RFC 3339 in UTC.
     *
     * Evidence: documented by the provider (Z-F80, Z-R16).
     */
    max_created_at?: string;
    /**
     * Earliest time of the last change. The format is not stated; the times in answers are RFC 3339 in UTC.
     *
     * Evidence: documented by the provider (Z-F81, Z-R16).
     */
    min_updated_at?: string;
    /**
     * Latest time of the last change. The format is not stated; the times in answers are RFC 3339 in UTC.
     *
     * Evidence: documented by the provider (Z-F82, Z-R16).
     */
    max_updated_at?: string;
    /**
     * How many customers to skip.
     *
     * Evidence: documented by the provider (Z-F83, Z-R16).
     */
    offset?: number;
    /**
     * How many customers to return at most. Default and upper limit are not stated.
     *
     * Evidence: documented by the provider (Z-F84, Z-R16).
     */
    limit?: number;
    /**
     * Order of the list. The guide calls it an enumeration and then lists no value, so any text is accepted here; ask the provider for the values.
     *
     * Evidence: documented by the provider (Z-F85, Z-R16).
     */
    ordering?: string;
  };
}

/** Answers of `listCustomers`. */
export type ListCustomersResult = Success<200, CustomerPage> | Failure<400, Error> | Failure<401, Error> | Undocumented;

/** Parameters of `createCustomer`. */
export interface CreateCustomerParams {
  path: {
    /**
     * GUID of the counterparty, which is the bank that makes the call.
     *
     * Evidence: documented by the provider (Z-F1).
     */
    counterparty_guid: string;
  };
  body: CreateCustomerRequest;
}

/** Answers of `createCustomer`. */
export type CreateCustomerResult = Success<200, CreatedCustomer> | Failure<400, Error> | Failure<401, Error> | Undocumented;

/** Parameters of `updateCustomer`. */
export interface UpdateCustomerParams {
  path: {
    /**
     * GUID of the counterparty, which is the bank that makes the call.
     *
     * Evidence: documented by the provider (Z-F1).
     */
    counterparty_guid: string;
    /**
     * GUID of the customer, `customer_guid` in the answer of the create call.
     *
     * Evidence: documented by the provider (Z-F2).
     */
    customer_guid: string;
  };
  body: UpdateCustomerRequest;
}

/** Answers of `updateCustomer`. */
export type UpdateCustomerResult = Success<200, UpdatedCustomer> | Failure<400, Error> | Failure<401, Error> | Undocumented;

/** Parameters of `listCustomerAccounts`. */
export interface ListCustomerAccountsParams {
  path: {
    /**
     * GUID of the counterparty, which is the bank that makes the call.
     *
     * Evidence: documented by the provider (Z-F1).
     */
    counterparty_guid: string;
    /**
     * GUID of the customer, `customer_guid` in the answer of the create call.
     *
     * Evidence: documented by the provider (Z-F2).
     */
    customer_guid: string;
  };
  query?: {
    /**
     * Only the account with this IBAN.
     *
     * Evidence: documented by the provider (Z-F45).
     */
    iban?: string;
  };
}

/** Answers of `listCustomerAccounts`. */
export type ListCustomerAccountsResult = Success<200, AccountList> | Failure<400, Error> | Failure<401, Error> | Undocumented;

/** Parameters of `createCustomerAccount`. */
export interface CreateCustomerAccountParams {
  path: {
    /**
     * GUID of the counterparty, which is the bank that makes the call.
     *
     * Evidence: documented by the provider (Z-F1).
     */
    counterparty_guid: string;
    /**
     * GUID of the customer, `customer_guid` in the answer of the create call.
     *
     * Evidence: documented by the provider (Z-F2).
     */
    customer_guid: string;
  };
  body: CreateCustomerAccountRequest;
}

/** Answers of `createCustomerAccount`. */
export type CreateCustomerAccountResult = Success<200, CreatedAccount> | Failure<400, Error> | Failure<401, Error> | Undocumented;

/** The operations of Prozora Network bank API, customers, by operationId. */
export interface ProzoraOperations {
  /**
   * List the customers of a bank
   *
   * Returns the customers of the counterparty, narrowed by any of twenty optional filters, in pages of `offset` and
   * `limit`, together with the total count.
   *
   * The guide does not say how a list is written in the query (this description repeats the key, once per value),
   * whether the bounds of the `min_` and `max_` filters are inclusive, what time format they take, or which values
   * `ordering` knows.
   *
   * Evidence: documented by the provider (Z-E5, Z-R1, Z-R16).
   *
   * `GET /api/v1/counterparty/{counterparty_guid}/customers`
   *
   * Documented answers:
   * - 200 One page of customers with the total count. Evidence: documented by the provider (Z-S1). (onePage, withBranch)
   * - 400 The request was refused. The body is JSON with a message; its shape is not shown. Evidence: documented by the provider (Z-S2).
   * - 401 The credentials are missing or not accepted. Evidence: from other public material (Z-P1).
   */
  listCustomers: {
    (params: ListCustomersParams, options?: CallOptions): Promise<ListCustomersResult>;
    /** The pages of the list, one after another; each is the body of a success. */
    pages(params: ListCustomersParams, options?: PageOptions): AsyncIterable<CustomerPage>;
    /** The items of all pages. */
    items(params: ListCustomersParams, options?: PageOptions): AsyncIterable<Customer>;
  };
  /**
   * Create a customer with a first account
   *
   * Creates the customer and opens the first account in the same call; the answer is that account with the customer's
   * GUID.
   *
   * The authorization must already hold the secret of this customer (the security schemes say what is known about that);
   * one secret serves all accounts of a customer. Success is answered with 200, not 201.
   *
   * Evidence: documented by the provider (Z-E1, Z-R1, Z-R2, Z-R3, Z-R4, Z-R6).
   *
   * `POST /api/v1/counterparty/{counterparty_guid}/customers`
   *
   * Documented answers:
   * - 200 The customer exists and has a first account. Evidence: documented by the provider (Z-S1, Z-O24).
   * - 400 The request was refused. The body is JSON with a message; its shape is not shown. Evidence: documented by the provider (Z-S2).
   * - 401 The credentials are missing or not accepted. Evidence: from other public material (Z-P1).
   */
  createCustomer(params: CreateCustomerParams, options?: CallOptions): Promise<CreateCustomerResult>;
  /**
   * Update a customer
   *
   * Changes the data of a customer. Every member of the body is optional, and the guide does not say whether a member
   * that is left out keeps its value or is reset. The login, the IBAN and the asset of the account cannot be changed here.
   *
   * Evidence: documented by the provider (Z-E4, Z-R1).
   *
   * `PUT /api/v1/counterparty/{counterparty_guid}/customers/{customer_guid}`
   *
   * Documented answers:
   * - 200 The customer was updated. The body is an object without documented members. Evidence: seen only in the provider's samples (Z-S1, Z-S3, Z-F62).
   * - 400 The request was refused. The body is JSON with a message; its shape is not shown. Evidence: documented by the provider (Z-S2).
   * - 401 The credentials are missing or not accepted. Evidence: from other public material (Z-P1).
   */
  updateCustomer(params: UpdateCustomerParams, options?: CallOptions): Promise<UpdateCustomerResult>;
  /**
   * List the accounts of a customer
   *
   * Returns the accounts of one customer with their assets and balances, all at once: there is a total count, but no paging. The call is made on behalf of an employee of the bank.
   *
   * Evidence: documented by the provider (Z-E3, Z-R1, Z-R13).
   *
   * `GET /api/v1/counterparty/{counterparty_guid}/customers/{customer_guid}/accounts`
   *
   * Documented answers:
   * - 200 The accounts of the customer. Evidence: documented by the provider (Z-S1). (oneAccount, withWalletAccountGuid)
   * - 400 The request was refused. The body is JSON with a message; its shape is not shown. Evidence: documented by the provider (Z-S2).
   * - 401 The credentials are missing or not accepted. Evidence: from other public material (Z-P1).
   */
  listCustomerAccounts(params: ListCustomerAccountsParams, options?: CallOptions): Promise<ListCustomerAccountsResult>;
  /**
   * Open a further account for a customer
   *
   * Opens an additional account for a customer who exists already; the first one comes with the customer. The call is made on behalf of an employee of the bank. Success is answered with 200, not 201.
   *
   * Evidence: documented by the provider (Z-E2, Z-R1, Z-R5, Z-R13).
   *
   * `POST /api/v1/counterparty/{counterparty_guid}/customers/{customer_guid}/accounts`
   *
   * Documented answers:
   * - 200 The account is open. Evidence: documented by the provider (Z-S1, Z-O24).
   * - 400 The request was refused. The body is JSON with a message; its shape is not shown. Evidence: documented by the provider (Z-S2).
   * - 401 The credentials are missing or not accepted. Evidence: from other public material (Z-P1).
   */
  createCustomerAccount(params: CreateCustomerAccountParams, options?: CallOptions): Promise<CreateCustomerAccountResult>;
}

export const operations: OperationTable<keyof ProzoraOperations> = {
  listCustomers: {
    method: "GET",
    path: "/api/v1/counterparty/{counterparty_guid}/customers",
    security: [["sessionToken"], ["bankJwt"]],
    responses: { 200: "application/json", 400: "application/json", 401: "application/json" },
    retry: "safe",
    pagination: { style: "offset", offset: "offset", limit: "limit", items: "/customers", total: "/total" },
  },
  createCustomer: {
    method: "POST",
    path: "/api/v1/counterparty/{counterparty_guid}/customers",
    body: "application/json",
    security: [["sessionToken"], ["bankJwt"]],
    responses: { 200: "application/json", 400: "application/json", 401: "application/json" },
  },
  updateCustomer: {
    method: "PUT",
    path: "/api/v1/counterparty/{counterparty_guid}/customers/{customer_guid}",
    body: "application/json",
    security: [["sessionToken"], ["bankJwt"]],
    responses: { 200: "application/json", 400: "application/json", 401: "application/json" },
    retry: "idempotent",
  },
  listCustomerAccounts: {
    method: "GET",
    path: "/api/v1/counterparty/{counterparty_guid}/customers/{customer_guid}/accounts",
    security: [["sessionToken"], ["bankJwt"]],
    responses: { 200: "application/json", 400: "application/json", 401: "application/json" },
    retry: "safe",
  },
  createCustomerAccount: {
    method: "POST",
    path: "/api/v1/counterparty/{counterparty_guid}/customers/{customer_guid}/accounts",
    body: "application/json",
    security: [["sessionToken"], ["bankJwt"]],
    responses: { 200: "application/json", 400: "application/json", 401: "application/json" },
  },
};

export const securitySchemes: SecuritySchemes = { sessionToken: { header: "authorization", prefix: "Bearer " }, bankJwt: { header: "CX-Authorization" } };

/** Credentials of Prozora Network bank API, customers, by security scheme. */
export interface ProzoraCredentials {
  /**
   * Session token of an employee ("JWT by DCM", the default way). The employee logs in with e-mail and password; the
   * login answer holds a `session_token`, which goes into every other call as `Authorization: bearer <token>`.
   * Another page of the guide asks for a `csrf_token` in that header instead. The rights of the employee are checked
   * by the processing centre, which then asks the bank's own authentication service about each operation; when that
   * call back fails, the operation is declined.
   *
   * Evidence: inferred (Z-R2, Z-P5, Z-P7, Z-P8, Z-P11, Z-O22, Z-O23). No sample request shows a header for authentication, although the prose asks for authorization. Where the secret has to be, and in which form, is not explained.
   */
  sessionToken?: Credential;
  /**
   * Token signed by the bank itself ("JWT by Bank"). It carries the claims `flow`, `obj`, `sub`, `iat` and `exp`; the
   * bank registers at least one public key with the processing centre first. The `Authorization` header must stay
   * empty. No rights are checked by the processing centre, and only automatic confirmation of identifiers is
   * possible.
   *
   * Evidence: inferred (Z-P5, Z-P6, Z-P9, Z-P10, Z-P11, Z-O22). No sample request shows a header for authentication, although the prose asks for authorization.
   */
  bankJwt?: Credential;
}

/** Servers the description names. A URL with `{…}` is to be filled in by you. */
export const servers = {
  sandbox: "http://127.0.0.1:4104",
  production: "https://{host}",
  stage: "https://api.{alias}.processing-stage.dcm.systems",
} as const;
/** Servers of Prozora Network bank API, customers, by name. */
export type ProzoraServer = keyof typeof servers;

export const sensitive: SensitiveMap = {
  balance: "financial",
  balance_allowed: "financial",
  iban: "financial",
  login: "pii",
  logins: "pii",
  max_balance_allowed: "financial",
  min_balance_allowed: "financial",
  name: "pii",
  names: "pii",
  paternal_name: "pii",
  paternal_names: "pii",
  phone_number: "pii",
  phone_numbers: "pii",
  search_string: "pii",
  surname: "pii",
  surnames: "pii",
};

export const definition: ClientDefinition<keyof ProzoraOperations> = {
  operations,
  securitySchemes,
  servers,
  sensitive,
  paginate,
};
