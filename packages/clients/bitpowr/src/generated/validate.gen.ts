// Generated from @railspec/spec-bitpowr/openapi.json by `npm run build`; never edited by hand.
// bundle sha256 244d1d9a213fbd27bda5eec9a64c4ae26c8327406f00107aa9a4382965484787

import type { Watcher } from "@railspec/runtime";
import { type Departure, type OperationValidators, validateWith } from "@railspec/runtime/validate";
import * as checks from "./checks.gen.ts";
import type { BitpowrOperations } from "./operations.gen.ts";

export { type Departure, isSchemaError, type OperationValidators, type Problem, SchemaError, validateWith, watchers } from "@railspec/runtime/validate";

const $answerCustomerPage: checks.Validate = /* @__PURE__ */ checks.validator(checks.checkCustomerPage);
const $answerError: checks.Validate = /* @__PURE__ */ checks.validator(checks.checkError);
const $answerCustomerEnvelope: checks.Validate = /* @__PURE__ */ checks.validator(checks.checkCustomerEnvelope);
const $requestCreateCustomerRequest: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.checkCreateCustomerRequest);
const $requestUpdateCustomerRequest: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.checkUpdateCustomerRequest);
const $answerAddressEnvelope: checks.Validate = /* @__PURE__ */ checks.validator(checks.checkAddressEnvelope);
const $requestCreateAddressRequest: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.checkCreateAddressRequest);
const $requestCreateSubAccountAddressRequest: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.checkCreateSubAccountAddressRequest);

/** Checks of `listCustomers`. */
export const listCustomers: OperationValidators = {
  responses: {
    200: $answerCustomerPage,
    401: $answerError,
    403: $answerError,
    429: $answerError,
  },
};

/** Checks of `createCustomer`. */
export const createCustomer: OperationValidators = {
  body: $requestCreateCustomerRequest,
  responses: {
    200: $answerCustomerEnvelope,
    400: $answerError,
    401: $answerError,
    403: $answerError,
    422: $answerError,
    429: $answerError,
  },
};

/** Checks of `getCustomer`. */
export const getCustomer: OperationValidators = {
  responses: {
    200: $answerCustomerEnvelope,
    401: $answerError,
    403: $answerError,
    404: $answerError,
    429: $answerError,
  },
};

/** Checks of `updateCustomer`. */
export const updateCustomer: OperationValidators = {
  body: $requestUpdateCustomerRequest,
  responses: {
    200: $answerCustomerEnvelope,
    400: $answerError,
    401: $answerError,
    403: $answerError,
    404: $answerError,
    422: $answerError,
    429: $answerError,
  },
};

/** Checks of `createAddress`. */
export const createAddress: OperationValidators = {
  body: $requestCreateAddressRequest,
  responses: {
    200: $answerAddressEnvelope,
    400: $answerError,
    401: $answerError,
    403: $answerError,
    422: $answerError,
    429: $answerError,
  },
};

/** Checks of `createSubAccountAddress`. */
export const createSubAccountAddress: OperationValidators = {
  body: $requestCreateSubAccountAddressRequest,
  responses: {
    200: $answerAddressEnvelope,
    400: $answerError,
    401: $answerError,
    403: $answerError,
    404: $answerError,
    422: $answerError,
    429: $answerError,
  },
};

const operations: { readonly [Id in keyof BitpowrOperations]: OperationValidators } = { listCustomers, createCustomer, getCustomer, updateCustomer, createAddress, createSubAccountAddress };

/**
 * Makes the `hooks` of a client that check the bodies of every operation: a request that breaks its schema is refused
 * before it is sent; an answer that does is reported, and handed over all the same. To pay for some operations only, hand
 * their checks to `validateWith`; to watch as well, see `watchers`.
 * @example createBitpowrClient({ baseUrl, hooks: validate((departure) => console.warn(departure)) })
 * @example createBitpowrClient({ baseUrl, hooks: validateWith({ listCustomers }, (departure) => console.warn(departure)) })
 */
export function validate(report: (departure: Departure) => void): Watcher {
  return validateWith(operations, report);
}
