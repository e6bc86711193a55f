// Generated from @railspec/spec-bitpowr/openapi.json by `npm run build`; never edited by hand.
// bundle sha256 244d1d9a213fbd27bda5eec9a64c4ae26c8327406f00107aa9a4382965484787

import type { CallOptions, ClientDefinition, Credential, Failure, OperationTable, PageOptions, SecuritySchemes, SensitiveMap, Success, Undocumented } from "@railspec/runtime";
import { paginate } from "@railspec/runtime/paginate";
import type { components } from "./types.gen.ts";

type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** Whether the call did what was asked. */
export type ResultStatus = Schema<"ResultStatus">;
/** Your own data about the customer. Any members; the samples carry `type` or `product`. */
export interface MetaData extends Schema<"MetaData"> {}
/** Where the customer lives or has its seat. */
export interface PostalAddress extends Schema<"PostalAddress"> {}
/** Environment of the key that made the record. The guide shows `TEST` only; Bitpowr's overview names `LIVE` as the other. */
export type Mode = Schema<"Mode">;
/** A person or business of yours. Members marked optional are missing from an older sample of the reference; the guide's samples show them all. */
export interface Customer extends Schema<"Customer"> {}
/** One page of customers. */
export interface CustomerPage extends Schema<"CustomerPage"> {}
/** Body of an error. One such body is published, for a 400 of another call; the names are published without their body and without their status. */
export interface Error extends Schema<"Error"> {}
/** A customer to create. Only Bitpowr's reference says what is required. */
export interface CreateCustomerRequest extends Schema<"CreateCustomerRequest"> {}
/** One customer. */
export interface CustomerEnvelope extends Schema<"CustomerEnvelope"> {}
/** New values of a customer. Only Bitpowr's reference says what is required. */
export interface UpdateCustomerRequest extends Schema<"UpdateCustomerRequest"> {}
/** Kind of address. `contract` stands only in a guide, not in the reference's list, so the list may be incomplete. */
export type AddressType = Schema<"AddressType">;
/** How a contract address is deployed and emptied. A sample of the reference misspells the first member. */
export interface DeploymentParams extends Schema<"DeploymentParams"> {}
/** An address to make in an account. Only Bitpowr's reference says what is required. */
export interface CreateAddressRequest extends Schema<"CreateAddressRequest"> {}
/** A blockchain address. The guide shows no answer for it; everything here comes from the samples of Bitpowr's reference. Members marked optional are missing from its older sample. The customer is not repeated. */
export interface Address extends Schema<"Address"> {}
/** One address. */
export interface AddressEnvelope extends Schema<"AddressEnvelope"> {}
/** An address to make in a sub-account. Only Bitpowr's reference says what is required. */
export interface CreateSubAccountAddressRequest extends Schema<"CreateSubAccountAddressRequest"> {}

/** Parameters of `listCustomers`. */
export interface ListCustomersParams {
  query?: {
    /**
     * The page to give, counted from 1.
     *
     * Evidence: inferred (B-P8, B-P20, B-I1). Page numbers, page counts and page sizes are whole numbers, though the reference types the parameters as any number and the headers not at all.
     */
    page?: number;
    /**
     * How many customers a page should hold. Not kept exactly.
     *
     * Evidence: inferred (B-P8, B-P20, B-I1). Page numbers, page counts and page sizes are whole numbers, though the reference types the parameters as any number and the headers not at all.
     */
    perPage?: number;
    /**
     * Direction of the order, ascending or descending. What it orders by is not published.
     *
     * Evidence: from other public material (B-P8, B-P20).
     */
    orderBy?: "asc" | "desc";
  };
}

/** Answers of `listCustomers`. */
export type ListCustomersResult = Success<200, CustomerPage> | Failure<401, Error> | Failure<403, Error> | Failure<429, Error> | Undocumented;

/** Parameters of `createCustomer`. */
export interface CreateCustomerParams {
  body: CreateCustomerRequest;
}

/** Answers of `createCustomer`. */
export type CreateCustomerResult = Success<200, CustomerEnvelope> | Failure<400, Error> | Failure<401, Error> | Failure<403, Error> | Failure<422, Error> | Failure<429, Error> | Undocumented;

/** Parameters of `getCustomer`. */
export interface GetCustomerParams {
  path: {
    /**
     * The customer's `uid`, as answered when the customer was created. Not its `id` and not its `guid`.
     *
     * Evidence: seen only in the provider's samples (B-F3, B-R4, B-O6, B-O10).
     */
    customer_uid: string;
  };
}

/** Answers of `getCustomer`. */
export type GetCustomerResult = Success<200, CustomerEnvelope> | Failure<401, Error> | Failure<403, Error> | Failure<404, Error> | Failure<429, Error> | Undocumented;

/** Parameters of `updateCustomer`. */
export interface UpdateCustomerParams {
  path: {
    /**
     * The customer's `uid`, as answered when the customer was created. Not its `id` and not its `guid`.
     *
     * Evidence: seen only in the provider's samples (B-F3, B-R4, B-O6, B-O10).
     */
    customer_uid: string;
  };
  body: UpdateCustomerRequest;
}

/** Answers of `updateCustomer`. */
export type UpdateCustomerResult = Success<200, CustomerEnvelope> | Failure<400, Error> | Failure<401, Error> | Failure<403, Error> | Failure<404, Error> | Failure<422, Error> | Failure<429, Error> | Undocumented;

/** Parameters of `createAddress`. */
export interface CreateAddressParams {
  body: CreateAddressRequest;
}

/** Answers of `createAddress`. */
export type CreateAddressResult = Success<200, AddressEnvelope> | Failure<400, Error> | Failure<401, Error> | Failure<403, Error> | Failure<422, Error> | Failure<429, Error> | Undocumented;

/** Parameters of `createSubAccountAddress`. */
export interface CreateSubAccountAddressParams {
  path: {
    /**
     * The `uid` of the account (Bitpowr also says wallet) that the sub-account belongs to.
     *
     * Evidence: from other public material (B-F4, B-O10, B-P34, B-P38).
     */
    uid: string;
    /**
     * The `uid` of the sub-account.
     *
     * Evidence: from other public material (B-F5, B-O10, B-P38).
     */
    subId: string;
  };
  body: CreateSubAccountAddressRequest;
}

/** Answers of `createSubAccountAddress`. */
export type CreateSubAccountAddressResult = Success<200, AddressEnvelope> | Failure<400, Error> | Failure<401, Error> | Failure<403, Error> | Failure<404, Error> | Failure<422, Error> | Failure<429, Error> | Undocumented;

/** The operations of Bitpowr customers, by operationId. */
export interface BitpowrOperations {
  /**
   * List customers
   *
   * Gives the organisation's customers, one page at a time. The body tells the page and how many pages there are. The page size is a wish: Bitpowr calls it best effort.
   *
   * Evidence: seen only in the provider's samples (B-E2, B-R7).
   *
   * `GET /api/v1/customers`
   *
   * Documented answers:
   * - 200 One page of customers. Evidence: from other public material (B-S1, B-P19, B-P20).
   * - 401 The key is missing, wrong, expired or of a kind that is no longer taken. Evidence: inferred (B-P10, B-P11, B-I2). Errors of these calls have the one body that is published, and the published names about keys belong to 401, those about rights to 403, because the status pages give those meanings to the two codes. (missingAuthHeader, invalidAuthorization, invalidAuthorizationMethod, invalidApiKey, expiredApiKey, apiKeyDeprecated)
   * - 403 The key is good, but may not do this. Evidence: inferred (B-P10, B-P11, B-I2). Errors of these calls have the one body that is published, and the published names about keys belong to 401, those about rights to 403, because the status pages give those meanings to the two codes. (accountAccessDenied, disabledApiAccess, resourceExceeded, noActiveSubscription)
   * - 429 Too many requests with this token. Wait as long as the header says. Evidence: inferred (B-P7, B-P10, B-I2). Errors of these calls have the one body that is published, and the published names about keys belong to 401, those about rights to 403, because the status pages give those meanings to the two codes.
   */
  listCustomers: {
    (params?: ListCustomersParams, options?: CallOptions): Promise<ListCustomersResult>;
    /** The pages of the list, one after another; each is the body of a success. */
    pages(params?: ListCustomersParams, options?: PageOptions): AsyncIterable<CustomerPage>;
    /** The items of all pages. */
    items(params?: ListCustomersParams, options?: PageOptions): AsyncIterable<Customer>;
  };
  /**
   * Create a customer
   *
   * Creates a customer. Two ways are offered against creating one twice: send an `externalId` of your own that never changes, or set `emailUnique`. What Bitpowr answers when either is violated is not published, and no header makes a repeated call harmless.
   *
   * Evidence: documented by the provider (B-E1, B-R1, B-R3).
   *
   * `POST /api/v1/customers`
   *
   * Documented answers:
   * - 200 The customer as created. Evidence: inferred (B-S1, B-O13, B-P19). Two answers follow five requests without saying which belongs to which. (created, createdWithNameOnly)
   * - 400 The request could not be read, for example because its JSON is malformed. Evidence: from other public material (B-P10, B-P12).
   * - 401 The key is missing, wrong, expired or of a kind that is no longer taken. Evidence: inferred (B-P10, B-P11, B-I2). Errors of these calls have the one body that is published, and the published names about keys belong to 401, those about rights to 403, because the status pages give those meanings to the two codes. (missingAuthHeader, invalidAuthorization, invalidAuthorizationMethod, invalidApiKey, expiredApiKey, apiKeyDeprecated)
   * - 403 The key is good, but may not do this. Evidence: inferred (B-P10, B-P11, B-I2). Errors of these calls have the one body that is published, and the published names about keys belong to 401, those about rights to 403, because the status pages give those meanings to the two codes. (accountAccessDenied, disabledApiAccess, resourceExceeded, noActiveSubscription)
   * - 422 The request can be read, but a value is invalid or a required one is missing. Evidence: inferred (B-P10, B-I2). Errors of these calls have the one body that is published, and the published names about keys belong to 401, those about rights to 403, because the status pages give those meanings to the two codes.
   * - 429 Too many requests with this token. Wait as long as the header says. Evidence: inferred (B-P7, B-P10, B-I2). Errors of these calls have the one body that is published, and the published names about keys belong to 401, those about rights to 403, because the status pages give those meanings to the two codes.
   */
  createCustomer(params: CreateCustomerParams, options?: CallOptions): Promise<CreateCustomerResult>;
  /**
   * Get one customer
   *
   * Gives the customer with this `uid`.
   *
   * Evidence: seen only in the provider's samples (B-E3, B-R4).
   *
   * `GET /api/v1/customers/{customer_uid}`
   *
   * Documented answers:
   * - 200 The customer. Evidence: inferred (B-S1, B-O13, B-P19). Two answers follow five requests without saying which belongs to which. (found, live)
   * - 401 The key is missing, wrong, expired or of a kind that is no longer taken. Evidence: inferred (B-P10, B-P11, B-I2). Errors of these calls have the one body that is published, and the published names about keys belong to 401, those about rights to 403, because the status pages give those meanings to the two codes. (missingAuthHeader, invalidAuthorization, invalidAuthorizationMethod, invalidApiKey, expiredApiKey, apiKeyDeprecated)
   * - 403 The key is good, but may not do this. Evidence: inferred (B-P10, B-P11, B-I2). Errors of these calls have the one body that is published, and the published names about keys belong to 401, those about rights to 403, because the status pages give those meanings to the two codes. (accountAccessDenied, disabledApiAccess, resourceExceeded, noActiveSubscription)
   * - 404 Nothing has this uid. Evidence: inferred (B-P10, B-I2). Errors of these calls have the one body that is published, and the published names about keys belong to 401, those about rights to 403, because the status pages give those meanings to the two codes.
   * - 429 Too many requests with this token. Wait as long as the header says. Evidence: inferred (B-P7, B-P10, B-I2). Errors of these calls have the one body that is published, and the published names about keys belong to 401, those about rights to 403, because the status pages give those meanings to the two codes.
   */
  getCustomer(params: GetCustomerParams, options?: CallOptions): Promise<GetCustomerResult>;
  /**
   * Update a customer
   *
   * Changes a customer. It is a POST to the customer itself, not a PUT or PATCH. Whether fields that are left out keep their value or are cleared is not published, so send them all; `name` must be there.
   *
   * Evidence: seen only in the provider's samples (B-E4, B-R1, B-O14).
   *
   * `POST /api/v1/customers/{customer_uid}`
   *
   * Documented answers:
   * - 200 The customer as it is now. Evidence: inferred (B-S1, B-O13, B-P19). Two answers follow five requests without saying which belongs to which.
   * - 400 The request could not be read, for example because its JSON is malformed. Evidence: from other public material (B-P10, B-P12).
   * - 401 The key is missing, wrong, expired or of a kind that is no longer taken. Evidence: inferred (B-P10, B-P11, B-I2). Errors of these calls have the one body that is published, and the published names about keys belong to 401, those about rights to 403, because the status pages give those meanings to the two codes. (missingAuthHeader, invalidAuthorization, invalidAuthorizationMethod, invalidApiKey, expiredApiKey, apiKeyDeprecated)
   * - 403 The key is good, but may not do this. Evidence: inferred (B-P10, B-P11, B-I2). Errors of these calls have the one body that is published, and the published names about keys belong to 401, those about rights to 403, because the status pages give those meanings to the two codes. (accountAccessDenied, disabledApiAccess, resourceExceeded, noActiveSubscription)
   * - 404 Nothing has this uid. Evidence: inferred (B-P10, B-I2). Errors of these calls have the one body that is published, and the published names about keys belong to 401, those about rights to 403, because the status pages give those meanings to the two codes.
   * - 422 The request can be read, but a value is invalid or a required one is missing. Evidence: inferred (B-P10, B-I2). Errors of these calls have the one body that is published, and the published names about keys belong to 401, those about rights to 403, because the status pages give those meanings to the two codes.
   * - 429 Too many requests with this token. Wait as long as the header says. Evidence: inferred (B-P7, B-P10, B-I2). Errors of these calls have the one body that is published, and the published names about keys belong to 401, those about rights to 403, because the status pages give those meanings to the two codes.
   */
  updateCustomer(params: UpdateCustomerParams, options?: CallOptions): Promise<UpdateCustomerResult>;
  /**
   * Create an address in an account
   *
   * Makes a blockchain address in one of your accounts. With `customerId` the address, and what is paid to it, belongs to that customer. The answer does not repeat the customer.
   *
   * Evidence: documented by the provider (B-E5, B-R5).
   *
   * `POST /api/v1/addresses`
   *
   * Documented answers:
   * - 200 The address as made. Evidence: from other public material (B-P25, B-P37).
   * - 400 The request could not be read, for example because its JSON is malformed. Evidence: from other public material (B-P10, B-P12).
   * - 401 The key is missing, wrong, expired or of a kind that is no longer taken. Evidence: inferred (B-P10, B-P11, B-I2). Errors of these calls have the one body that is published, and the published names about keys belong to 401, those about rights to 403, because the status pages give those meanings to the two codes. (missingAuthHeader, invalidAuthorization, invalidAuthorizationMethod, invalidApiKey, expiredApiKey, apiKeyDeprecated)
   * - 403 The key is good, but may not do this. Evidence: inferred (B-P10, B-P11, B-I2). Errors of these calls have the one body that is published, and the published names about keys belong to 401, those about rights to 403, because the status pages give those meanings to the two codes. (accountAccessDenied, disabledApiAccess, resourceExceeded, noActiveSubscription)
   * - 422 The request can be read, but a value is invalid or a required one is missing. Evidence: inferred (B-P10, B-I2). Errors of these calls have the one body that is published, and the published names about keys belong to 401, those about rights to 403, because the status pages give those meanings to the two codes.
   * - 429 Too many requests with this token. Wait as long as the header says. Evidence: inferred (B-P7, B-P10, B-I2). Errors of these calls have the one body that is published, and the published names about keys belong to 401, those about rights to 403, because the status pages give those meanings to the two codes.
   */
  createAddress(params: CreateAddressParams, options?: CallOptions): Promise<CreateAddressResult>;
  /**
   * Create an address in a sub-account
   *
   * Makes a blockchain address in a sub-account. The guide attaches it to a customer with `customerId`, a member that Bitpowr's reference does not list for this call.
   *
   * Evidence: seen only in the provider's samples (B-E6, B-R5).
   *
   * `POST /api/v1/accounts/{uid}/sub-accounts/{subId}/addresses`
   *
   * Documented answers:
   * - 200 The address as made. Evidence: from other public material (B-P25, B-P37).
   * - 400 The request could not be read, for example because its JSON is malformed. Evidence: from other public material (B-P10, B-P12).
   * - 401 The key is missing, wrong, expired or of a kind that is no longer taken. Evidence: inferred (B-P10, B-P11, B-I2). Errors of these calls have the one body that is published, and the published names about keys belong to 401, those about rights to 403, because the status pages give those meanings to the two codes. (missingAuthHeader, invalidAuthorization, invalidAuthorizationMethod, invalidApiKey, expiredApiKey, apiKeyDeprecated)
   * - 403 The key is good, but may not do this. Evidence: inferred (B-P10, B-P11, B-I2). Errors of these calls have the one body that is published, and the published names about keys belong to 401, those about rights to 403, because the status pages give those meanings to the two codes. (accountAccessDenied, disabledApiAccess, resourceExceeded, noActiveSubscription)
   * - 404 Nothing has this uid. Evidence: inferred (B-P10, B-I2). Errors of these calls have the one body that is published, and the published names about keys belong to 401, those about rights to 403, because the status pages give those meanings to the two codes.
   * - 422 The request can be read, but a value is invalid or a required one is missing. Evidence: inferred (B-P10, B-I2). Errors of these calls have the one body that is published, and the published names about keys belong to 401, those about rights to 403, because the status pages give those meanings to the two codes.
   * - 429 Too many requests with this token. Wait as long as the header says. Evidence: inferred (B-P7, B-P10, B-I2). Errors of these calls have the one body that is published, and the published names about keys belong to 401, those about rights to 403, because the status pages give those meanings to the two codes.
   */
  createSubAccountAddress(params: CreateSubAccountAddressParams, options?: CallOptions): Promise<CreateSubAccountAddressResult>;
}

export const operations: OperationTable<keyof BitpowrOperations> = {
  listCustomers: {
    method: "GET",
    path: "/api/v1/customers",
    security: [["bearerAuth"], ["restrictedKey"]],
    responses: { 200: "application/json", 401: "application/json", 403: "application/json", 429: "application/json" },
    retry: "safe",
    pagination: { style: "page", page: "page", size: "perPage", items: "/data", totalPages: "/totalPages" },
  },
  createCustomer: {
    method: "POST",
    path: "/api/v1/customers",
    body: "application/json",
    security: [["bearerAuth"], ["restrictedKey"]],
    responses: {
      200: "application/json",
      400: "application/json",
      401: "application/json",
      403: "application/json",
      422: "application/json",
      429: "application/json",
    },
  },
  getCustomer: {
    method: "GET",
    path: "/api/v1/customers/{customer_uid}",
    security: [["bearerAuth"], ["restrictedKey"]],
    responses: {
      200: "application/json",
      401: "application/json",
      403: "application/json",
      404: "application/json",
      429: "application/json",
    },
    retry: "safe",
  },
  updateCustomer: {
    method: "POST",
    path: "/api/v1/customers/{customer_uid}",
    body: "application/json",
    security: [["bearerAuth"], ["restrictedKey"]],
    responses: {
      200: "application/json",
      400: "application/json",
      401: "application/json",
      403: "application/json",
      404: "application/json",
      422: "application/json",
      429: "application/json",
    },
  },
  createAddress: {
    method: "POST",
    path: "/api/v1/addresses",
    body: "application/json",
    security: [["bearerAuth"], ["restrictedKey"]],
    responses: {
      200: "application/json",
      400: "application/json",
      401: "application/json",
      403: "application/json",
      422: "application/json",
      429: "application/json",
    },
  },
  createSubAccountAddress: {
    method: "POST",
    path: "/api/v1/accounts/{uid}/sub-accounts/{subId}/addresses",
    body: "application/json",
    security: [["bearerAuth"], ["restrictedKey"]],
    responses: {
      200: "application/json",
      400: "application/json",
      401: "application/json",
      403: "application/json",
      404: "application/json",
      422: "application/json",
      429: "application/json",
    },
  },
};

export const securitySchemes: SecuritySchemes = { bearerAuth: { header: "authorization", prefix: "Bearer " }, restrictedKey: { header: "Authorization" } };

/** Credentials of Bitpowr customers, by security scheme. */
export interface BitpowrCredentials {
  /**
   * A token made from the organisation's two keys. The guide writes it `<encodedToken>`; Bitpowr's authentication page builds it as base64 of `{public_key}:{secret_key}`. A newer edition of that page calls this form deprecated and sends `{public_key}.{secret_key}` as it is, also after `Bearer`. Either form reaches every account of the organisation, and test keys reach only the test environment.
   *
   * Evidence: from other public material (B-F2, B-R6, B-P2, B-P3, B-P6).
   */
  bearerAuth?: Credential;
  /**
   * A key with limited rights, made in Bitpowr's dashboard. The header value is `Basic <API_KEY>`: the key follows as it is, it is not a pair of user and password as in HTTP Basic. Which operations such a key may call is not published.
   *
   * Evidence: from other public material (B-P4).
   */
  restrictedKey?: Credential;
}

/** Servers the description names. A URL with `{…}` is to be filled in by you. */
export const servers = { sandbox: "http://127.0.0.1:4105", production: "https://developers.bitpowr.com" } as const;
/** Servers of Bitpowr customers, by name. */
export type BitpowrServer = keyof typeof servers;

export const sensitive: SensitiveMap = {
  address: "financial",
  autoForwardAddress: "financial",
  city: "pii",
  country: "pii",
  email: "pii",
  name: "pii",
  phone: "pii",
  state: "pii",
  street: "pii",
  zipcode: "pii",
};

export const definition: ClientDefinition<keyof BitpowrOperations> = {
  operations,
  securitySchemes,
  servers,
  sensitive,
  paginate,
};
