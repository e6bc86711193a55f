// Generated from @railspec/spec-prozora/openapi.json by `npm run build`; never edited by hand.
// bundle sha256 8e975255505517fabe30d4d45c4453892e72b9beebbeb9a77aa939931f52fa10

import type { Watcher } from "@railspec/runtime";
import { type Departure, type OperationValidators, validateWith } from "@railspec/runtime/validate";
import * as checks from "./checks.gen.ts";
import type { ProzoraOperations } from "./operations.gen.ts";

export { type Departure, isSchemaError, type OperationValidators, type Problem, SchemaError, validateWith, watchers } from "@railspec/runtime/validate";

const $request$string: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.$string);
const $request$parameter: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.$parameter);
const $request$boolean: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.$boolean);
const $request$number: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.$number);
const $request$integer: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.$integer);
const $answerCustomerPage: checks.Validate = /* @__PURE__ */ checks.validator(checks.checkCustomerPage);
const $answerError: checks.Validate = /* @__PURE__ */ checks.validator(checks.checkError);
const $answerCreatedCustomer: checks.Validate = /* @__PURE__ */ checks.validator(checks.checkCreatedCustomer);
const $requestCreateCustomerRequest: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.checkCreateCustomerRequest);
const $answerUpdatedCustomer: checks.Validate = /* @__PURE__ */ checks.validator(checks.checkUpdatedCustomer);
const $requestUpdateCustomerRequest: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.checkUpdateCustomerRequest);
const $answerAccountList: checks.Validate = /* @__PURE__ */ checks.validator(checks.checkAccountList);
const $answerCreatedAccount: checks.Validate = /* @__PURE__ */ checks.validator(checks.checkCreatedAccount);
const $requestCreateCustomerAccountRequest: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.checkCreateCustomerAccountRequest);

/** Checks of `listCustomers`. */
export const listCustomers: OperationValidators = {
  parameters: [
    { in: "path", name: "counterparty_guid", at: "#/paths/~1api~1v1~1counterparty~1{counterparty_guid}~1customers/parameters/0", required: true, value: $request$string },
    { in: "query", name: "wallet_user_guids", at: "#/paths/~1api~1v1~1counterparty~1{counterparty_guid}~1customers/get/parameters/0", value: $request$parameter },
    { in: "query", name: "logins", at: "#/paths/~1api~1v1~1counterparty~1{counterparty_guid}~1customers/get/parameters/1", value: $request$parameter },
    { in: "query", name: "kyc_levels", at: "#/paths/~1api~1v1~1counterparty~1{counterparty_guid}~1customers/get/parameters/2", value: $request$parameter },
    { in: "query", name: "is_disabled", at: "#/paths/~1api~1v1~1counterparty~1{counterparty_guid}~1customers/get/parameters/3", value: $request$boolean },
    { in: "query", name: "min_balance_allowed", at: "#/paths/~1api~1v1~1counterparty~1{counterparty_guid}~1customers/get/parameters/4", value: $request$number },
    { in: "query", name: "max_balance_allowed", at: "#/paths/~1api~1v1~1counterparty~1{counterparty_guid}~1customers/get/parameters/5", value: $request$number },
    { in: "query", name: "balance_asset_codes", at: "#/paths/~1api~1v1~1counterparty~1{counterparty_guid}~1customers/get/parameters/6", value: $request$parameter },
    { in: "query", name: "balance_asset_issuers", at: "#/paths/~1api~1v1~1counterparty~1{counterparty_guid}~1customers/get/parameters/7", value: $request$parameter },
    { in: "query", name: "branch_guids", at: "#/paths/~1api~1v1~1counterparty~1{counterparty_guid}~1customers/get/parameters/8", value: $request$parameter },
    { in: "query", name: "names", at: "#/paths/~1api~1v1~1counterparty~1{counterparty_guid}~1customers/get/parameters/9", value: $request$parameter },
    { in: "query", name: "paternal_names", at: "#/paths/~1api~1v1~1counterparty~1{counterparty_guid}~1customers/get/parameters/10", value: $request$parameter },
    { in: "query", name: "phone_numbers", at: "#/paths/~1api~1v1~1counterparty~1{counterparty_guid}~1customers/get/parameters/11", value: $request$parameter },
    { in: "query", name: "segments", at: "#/paths/~1api~1v1~1counterparty~1{counterparty_guid}~1customers/get/parameters/12", value: $request$parameter },
    { in: "query", name: "statuses", at: "#/paths/~1api~1v1~1counterparty~1{counterparty_guid}~1customers/get/parameters/13", value: $request$parameter },
    { in: "query", name: "surnames", at: "#/paths/~1api~1v1~1counterparty~1{counterparty_guid}~1customers/get/parameters/14", value: $request$parameter },
    { in: "query", name: "search_string", at: "#/paths/~1api~1v1~1counterparty~1{counterparty_guid}~1customers/get/parameters/15", value: $request$string },
    { in: "query", name: "min_created_at", at: "#/paths/~1api~1v1~1counterparty~1{counterparty_guid}~1customers/get/parameters/16", value: $request$string },
    { in: "query", name: "max_created_at", at: "#/paths/~1api~1v1~1counterparty~1{counterparty_guid}~1customers/get/parameters/17", value: $request$string },
    { in: "query", name: "min_updated_at", at: "#/paths/~1api~1v1~1counterparty~1{counterparty_guid}~1customers/get/parameters/18", value: $request$string },
    { in: "query", name: "max_updated_at", at: "#/paths/~1api~1v1~1counterparty~1{counterparty_guid}~1customers/get/parameters/19", value: $request$string },
    { in: "query", name: "offset", at: "#/paths/~1api~1v1~1counterparty~1{counterparty_guid}~1customers/get/parameters/20", value: $request$integer },
    { in: "query", name: "limit", at: "#/paths/~1api~1v1~1counterparty~1{counterparty_guid}~1customers/get/parameters/21", value: $request$integer },
    { in: "query", name: "ordering", at: "#/paths/~1api~1v1~1counterparty~1{counterparty_guid}~1customers/get/parameters/22", value: $request$string },
  ],
  responses: {
    200: $answerCustomerPage,
    400: $answerError,
    401: $answerError,
  },
};

/** Checks of `createCustomer`. */
export const createCustomer: OperationValidators = {
  parameters: [
    { in: "path", name: "counterparty_guid", at: "#/paths/~1api~1v1~1counterparty~1{counterparty_guid}~1customers/parameters/0", required: true, value: $request$string },
  ],
  body: $requestCreateCustomerRequest,
  bodyRequired: "#/paths/~1api~1v1~1counterparty~1{counterparty_guid}~1customers/post/requestBody/required",
  responses: {
    200: $answerCreatedCustomer,
    400: $answerError,
    401: $answerError,
  },
};

/** Checks of `updateCustomer`. */
export const updateCustomer: OperationValidators = {
  parameters: [
    { in: "path", name: "counterparty_guid", at: "#/paths/~1api~1v1~1counterparty~1{counterparty_guid}~1customers~1{customer_guid}/parameters/0", required: true, value: $request$string },
    { in: "path", name: "customer_guid", at: "#/paths/~1api~1v1~1counterparty~1{counterparty_guid}~1customers~1{customer_guid}/parameters/1", required: true, value: $request$string },
  ],
  body: $requestUpdateCustomerRequest,
  bodyRequired: "#/paths/~1api~1v1~1counterparty~1{counterparty_guid}~1customers~1{customer_guid}/put/requestBody/required",
  responses: {
    200: $answerUpdatedCustomer,
    400: $answerError,
    401: $answerError,
  },
};

/** Checks of `listCustomerAccounts`. */
export const listCustomerAccounts: OperationValidators = {
  parameters: [
    { in: "path", name: "counterparty_guid", at: "#/paths/~1api~1v1~1counterparty~1{counterparty_guid}~1customers~1{customer_guid}~1accounts/parameters/0", required: true, value: $request$string },
    { in: "path", name: "customer_guid", at: "#/paths/~1api~1v1~1counterparty~1{counterparty_guid}~1customers~1{customer_guid}~1accounts/parameters/1", required: true, value: $request$string },
    { in: "query", name: "iban", at: "#/paths/~1api~1v1~1counterparty~1{counterparty_guid}~1customers~1{customer_guid}~1accounts/get/parameters/0", value: $request$string },
  ],
  responses: {
    200: $answerAccountList,
    400: $answerError,
    401: $answerError,
  },
};

/** Checks of `createCustomerAccount`. */
export const createCustomerAccount: OperationValidators = {
  parameters: [
    { in: "path", name: "counterparty_guid", at: "#/paths/~1api~1v1~1counterparty~1{counterparty_guid}~1customers~1{customer_guid}~1accounts/parameters/0", required: true, value: $request$string },
    { in: "path", name: "customer_guid", at: "#/paths/~1api~1v1~1counterparty~1{counterparty_guid}~1customers~1{customer_guid}~1accounts/parameters/1", required: true, value: $request$string },
  ],
  body: $requestCreateCustomerAccountRequest,
  bodyRequired: "#/paths/~1api~1v1~1counterparty~1{counterparty_guid}~1customers~1{customer_guid}~1accounts/post/requestBody/required",
  responses: {
    200: $answerCreatedAccount,
    400: $answerError,
    401: $answerError,
  },
};

const operations: { readonly [Id in keyof ProzoraOperations]: OperationValidators } = { listCustomers, createCustomer, updateCustomer, listCustomerAccounts, createCustomerAccount };

/**
 * Makes the `hooks` of a client that check every operation: a request whose parameters or body break their schemas is
 * refused before it is sent; an answer whose body does is reported, and handed over all the same. To pay for some
 * operations only, hand their checks to `validateWith`; to watch as well, see `watchers`.
 * @example createProzoraClient({ baseUrl, hooks: validate((departure) => console.warn(departure)) })
 * @example createProzoraClient({ baseUrl, hooks: validateWith({ listCustomers }, (departure) => console.warn(departure)) })
 */
export function validate(report: (departure: Departure) => void): Watcher<"documented"> {
  return validateWith(operations, report);
}
