// Generated from @railspec/spec-prozora/openapi.json by `npm run build`; never edited by hand.
// bundle sha256 8e975255505517fabe30d4d45c4453892e72b9beebbeb9a77aa939931f52fa10

import type { Watcher } from "@railspec/runtime";
import { type Departure, type OperationValidators, validateWith } from "@railspec/runtime/validate";
import * as checks from "./checks.gen.ts";
import type { ProzoraOperations } from "./operations.gen.ts";

export { type Departure, isSchemaError, type OperationValidators, type Problem, SchemaError, validateWith, watchers } from "@railspec/runtime/validate";

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
  responses: {
    200: $answerCustomerPage,
    400: $answerError,
    401: $answerError,
  },
};

/** Checks of `createCustomer`. */
export const createCustomer: OperationValidators = {
  body: $requestCreateCustomerRequest,
  responses: {
    200: $answerCreatedCustomer,
    400: $answerError,
    401: $answerError,
  },
};

/** Checks of `updateCustomer`. */
export const updateCustomer: OperationValidators = {
  body: $requestUpdateCustomerRequest,
  responses: {
    200: $answerUpdatedCustomer,
    400: $answerError,
    401: $answerError,
  },
};

/** Checks of `listCustomerAccounts`. */
export const listCustomerAccounts: OperationValidators = {
  responses: {
    200: $answerAccountList,
    400: $answerError,
    401: $answerError,
  },
};

/** Checks of `createCustomerAccount`. */
export const createCustomerAccount: OperationValidators = {
  body: $requestCreateCustomerAccountRequest,
  responses: {
    200: $answerCreatedAccount,
    400: $answerError,
    401: $answerError,
  },
};

const operations: { readonly [Id in keyof ProzoraOperations]: OperationValidators } = { listCustomers, createCustomer, updateCustomer, listCustomerAccounts, createCustomerAccount };

/**
 * Makes the `hooks` of a client that check the bodies of every operation: a request that breaks its schema is refused
 * before it is sent; an answer that does is reported, and handed over all the same. To pay for some operations only, hand
 * their checks to `validateWith`; to watch as well, see `watchers`.
 * @example createProzoraClient({ baseUrl, hooks: validate((departure) => console.warn(departure)) })
 * @example createProzoraClient({ baseUrl, hooks: validateWith({ listCustomers }, (departure) => console.warn(departure)) })
 */
export function validate(report: (departure: Departure) => void): Watcher {
  return validateWith(operations, report);
}
