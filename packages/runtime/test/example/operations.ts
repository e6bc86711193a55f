// As the emitter prints it: the contract at the top of the README.
import { multipart, urlencoded } from "../../src/forms.ts";
import type {
  CallOptions,
  ClientDefinition,
  Credential,
  Failure,
  NoParams,
  OperationTable,
  PageOptions,
  SecuritySchemes,
  SensitiveMap,
  Success,
  Undocumented,
} from "../../src/index.ts";
import { paginate } from "../../src/paginate.ts";
import { writeStyled } from "../../src/styles.ts";
import type { components } from "./types.ts";

export type Customer = components["schemas"]["Customer"];
export type CustomerPage = components["schemas"]["CustomerPage"];
export type CreateCustomerRequest = components["schemas"]["CreateCustomerRequest"];
export type ErrorBody = components["schemas"]["Error"];
export type ValidationError = components["schemas"]["ValidationError"];

/** Parameters of `createCustomer`. */
export interface CreateCustomerParams {
  body: CreateCustomerRequest;
}
/** Answers of `createCustomer`. */
export type CreateCustomerResult =
  | Success<201, Customer>
  | Failure<403, ErrorBody>
  | Failure<422, ValidationError>
  | Undocumented;

/** Parameters of `getCustomer`. */
export interface GetCustomerParams {
  path: { uid: string };
  query?: { since?: Date; fields?: string[]; filter?: { city?: string }; compact?: string[] };
  headers?: { "X-Trace"?: string };
}
/** Answers of `getCustomer`. */
export type GetCustomerResult =
  | Success<200, Customer>
  | Failure<404, undefined>
  | Failure<500, ErrorBody>
  | Undocumented;

/** Parameters of `replaceCustomer`. */
export interface ReplaceCustomerParams {
  path: { uid: string };
  body: CreateCustomerRequest;
}
/** Answers of `replaceCustomer`. */
export type ReplaceCustomerResult = Success<204, undefined> | Undocumented;

/** Parameters of `listCustomers`. */
export interface ListCustomersParams {
  query?: { page?: number; perPage?: number };
}
/** Answers of `listCustomers`. */
export type ListCustomersResult = Success<200, CustomerPage> | Failure<403, ErrorBody> | Undocumented;

/** Parameters of `listAccounts`. */
export interface ListAccountsParams {
  query?: { offset?: number; limit?: number };
}
/** Answers of `listAccounts`. */
export type ListAccountsResult = Success<200, { accounts: { id: number }[]; total?: number }> | Undocumented;

/** Parameters of `uploadDocument`. */
export interface UploadDocumentParams {
  path: { uid: string };
  body: { kind: string; pages?: number[]; meta?: { side: string }; file: Blob };
}
/** Answers of `uploadDocument`. */
export type UploadDocumentResult = Success<204, undefined> | Failure<413, undefined> | Undocumented;

/** Parameters of `logIn`. */
export interface LogInParams {
  body: { login: string; password: string };
}
/** Answers of `logIn`. */
export type LogInResult = Success<200, { id: string }> | Failure<401, ErrorBody> | Undocumented;

/** Parameters of `note`. */
export interface NoteParams {
  body: string;
}
/** Answers of `note`. */
export type NoteResult = Success<200, string> | Undocumented;

/** Answers of `getReceipt`. */
export type GetReceiptResult = Success<200, Blob> | Failure<302, undefined> | Undocumented;
/** Answers of `getHealth`. */
export type GetHealthResult = Success<200, string> | Undocumented;

/** The operations of the example. */
export interface ExampleOperations {
  /** Create a customer. */
  createCustomer(params: CreateCustomerParams, options?: CallOptions): Promise<CreateCustomerResult>;
  /** Get a customer. */
  getCustomer(params: GetCustomerParams, options?: CallOptions): Promise<GetCustomerResult>;
  /** Replace a customer. */
  replaceCustomer(params: ReplaceCustomerParams, options?: CallOptions): Promise<ReplaceCustomerResult>;
  /** List customers. */
  listCustomers: {
    (params?: ListCustomersParams, options?: CallOptions): Promise<ListCustomersResult>;
    pages(params?: ListCustomersParams, options?: PageOptions): AsyncIterable<CustomerPage>;
    items(params?: ListCustomersParams, options?: PageOptions): AsyncIterable<Customer>;
  };
  /** List accounts. */
  listAccounts: {
    (params?: ListAccountsParams, options?: CallOptions): Promise<ListAccountsResult>;
    pages(params?: ListAccountsParams, options?: PageOptions): AsyncIterable<{ accounts: { id: number }[] }>;
    items(params?: ListAccountsParams, options?: PageOptions): AsyncIterable<{ id: number }>;
  };
  /** Upload a document. */
  uploadDocument(params: UploadDocumentParams, options?: CallOptions): Promise<UploadDocumentResult>;
  /** Log in. */
  logIn(params: LogInParams, options?: CallOptions): Promise<LogInResult>;
  /** Leave a note. */
  note(params: NoteParams, options?: CallOptions): Promise<NoteResult>;
  /** Get a receipt. */
  getReceipt(params?: NoParams, options?: CallOptions): Promise<GetReceiptResult>;
  /** Health. */
  getHealth(params?: NoParams, options?: CallOptions): Promise<GetHealthResult>;
}

export const operations: OperationTable<keyof ExampleOperations> = {
  createCustomer: {
    method: "POST",
    path: "/customers",
    body: "application/json",
    security: [["bearerAuth"]],
    accept: "application/json,application/problem+json",
    responses: { 201: "application/json", 403: "application/json", 422: "application/problem+json" },
  },
  getCustomer: {
    method: "GET",
    path: "/customers/{uid}",
    security: [["bearerAuth", "partner"], ["apiKey"], []],
    responses: { 200: "application/json", 404: null, 500: "application/json" },
    retry: "safe",
    styles: { compact: ["form", false], filter: ["deepObject", true] },
  },
  replaceCustomer: {
    method: "PUT",
    path: "/customers/{uid}",
    body: "application/json",
    security: [["bearerAuth"]],
    accept: "*/*",
    responses: { 204: null },
    retry: "idempotent",
  },
  listCustomers: {
    method: "GET",
    path: "/customers",
    security: [["bearerAuth"]],
    responses: { 200: "application/json", 403: "application/json" },
    retry: "safe",
    pagination: { style: "page", page: "page", size: "perPage", items: "/data", totalPages: "/totalPages" },
  },
  listAccounts: {
    method: "GET",
    path: "/accounts",
    security: [[], ["bearerAuth"]],
    responses: { 200: "application/json" },
    pagination: { style: "offset", offset: "offset", limit: "limit", items: "/accounts", total: "/total" },
  },
  uploadDocument: {
    method: "PUT",
    path: "/customers/{uid}/document",
    body: "multipart/form-data",
    security: [["apiKey"], ["session"]],
    accept: "*/*",
    responses: { 204: null, 413: null },
    retry: "idempotent",
  },
  logIn: {
    method: "POST",
    path: "/log-in",
    body: "application/x-www-form-urlencoded",
    responses: { 200: "application/json", 401: "application/json" },
  },
  note: {
    method: "POST",
    path: "/notes",
    body: "text/plain",
    security: [["key"]],
    accept: "text/plain",
    responses: { 200: "text/plain" },
  },
  getReceipt: {
    method: "GET",
    path: "/receipt",
    accept: "application/pdf",
    responses: { 200: "application/pdf", 302: null },
  },
  getHealth: { method: "GET", path: "/health", accept: "text/plain", responses: { 200: "text/plain" } },
};

export const securitySchemes: SecuritySchemes = {
  bearerAuth: { header: "authorization", prefix: "Bearer " },
  apiKey: { header: "X-API-KEY" },
  partner: { header: "X-Partner" },
  session: { header: "cookie", prefix: "sid=" },
  key: { query: "key" },
};

/** Credentials of the example, by security scheme. */
export interface ExampleCredentials {
  bearerAuth?: Credential;
  apiKey?: Credential;
  partner?: Credential;
  session?: Credential;
  key?: Credential;
}

export const servers = { sandbox: "http://127.0.0.1:4199", production: "https://api.example.com" } as const;
/** Servers of the example, by name. */
export type ExampleServer = keyof typeof servers;

export const sensitive: SensitiveMap = {
  email: "pii",
  name: "pii",
  password: "secret",
  login: "pii",
  balance: "financial",
  "logIn.id": "secret",
  "listAccounts.200": "financial",
};

export const definition: ClientDefinition<keyof ExampleOperations> = {
  operations,
  securitySchemes,
  servers,
  sensitive,
  paginate,
  writeStyled,
  encoders: { "multipart/form-data": multipart, "application/x-www-form-urlencoded": urlencoded },
};
