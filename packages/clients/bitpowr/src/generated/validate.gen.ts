// Generated from @railspec/spec-bitpowr/openapi.json by `npm run build`; never edited by hand.
// bundle sha256 244d1d9a213fbd27bda5eec9a64c4ae26c8327406f00107aa9a4382965484787

import type { Watcher } from "@railspec/runtime";
import { type Departure, type OperationValidators, validateWith } from "@railspec/runtime/validate";
import * as checks from "./checks.gen.ts";
import type { BitpowrOperations } from "./operations.gen.ts";

export { type Departure, isSchemaError, type OperationValidators, type Problem, SchemaError, validateWith, watchers } from "@railspec/runtime/validate";

const $request$integer: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.$integer);
const $request$parameter: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.$parameter);
const $answerCustomerPage: checks.Validate = /* @__PURE__ */ checks.validator(checks.checkCustomerPage);
const $answerError: checks.Validate = /* @__PURE__ */ checks.validator(checks.checkError);
const $answerCustomerEnvelope: checks.Validate = /* @__PURE__ */ checks.validator(checks.checkCustomerEnvelope);
const $requestCreateCustomerRequest: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.checkCreateCustomerRequest);
const $request$string: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.$string);
const $requestUpdateCustomerRequest: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.checkUpdateCustomerRequest);
const $answerAddressEnvelope: checks.Validate = /* @__PURE__ */ checks.validator(checks.checkAddressEnvelope);
const $requestCreateAddressRequest: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.checkCreateAddressRequest);
const $requestCreateSubAccountAddressRequest: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.checkCreateSubAccountAddressRequest);

/** Checks of `listCustomers`. */
export const listCustomers: OperationValidators = {
  parameters: [
    { in: "query", name: "page", at: "#/paths/~1api~1v1~1customers/get/parameters/0", value: $request$integer },
    { in: "query", name: "perPage", at: "#/paths/~1api~1v1~1customers/get/parameters/1", value: $request$integer },
    { in: "query", name: "orderBy", at: "#/paths/~1api~1v1~1customers/get/parameters/2", value: $request$parameter },
  ],
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
  bodyRequired: "#/paths/~1api~1v1~1customers/post/requestBody/required",
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
  parameters: [
    { in: "path", name: "customer_uid", at: "#/components/parameters/customer_uid", required: true, value: $request$string },
  ],
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
  parameters: [
    { in: "path", name: "customer_uid", at: "#/components/parameters/customer_uid", required: true, value: $request$string },
  ],
  body: $requestUpdateCustomerRequest,
  bodyRequired: "#/paths/~1api~1v1~1customers~1{customer_uid}/post/requestBody/required",
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
  bodyRequired: "#/paths/~1api~1v1~1addresses/post/requestBody/required",
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
  parameters: [
    { in: "path", name: "uid", at: "#/paths/~1api~1v1~1accounts~1{uid}~1sub-accounts~1{subId}~1addresses/post/parameters/0", required: true, value: $request$string },
    { in: "path", name: "subId", at: "#/paths/~1api~1v1~1accounts~1{uid}~1sub-accounts~1{subId}~1addresses/post/parameters/1", required: true, value: $request$string },
  ],
  body: $requestCreateSubAccountAddressRequest,
  bodyRequired: "#/paths/~1api~1v1~1accounts~1{uid}~1sub-accounts~1{subId}~1addresses/post/requestBody/required",
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
 * Makes the `hooks` of a client that check every operation: a request whose parameters or body break their schemas is
 * refused before it is sent; an answer whose body does is reported, and handed over all the same. To pay for some
 * operations only, hand their checks to `validateWith`; to watch as well, see `watchers`.
 * @example createBitpowrClient({ baseUrl, hooks: validate((departure) => console.warn(departure)) })
 * @example createBitpowrClient({ baseUrl, hooks: validateWith({ listCustomers }, (departure) => console.warn(departure)) })
 */
export function validate(report: (departure: Departure) => void): Watcher<"documented"> {
  return validateWith(operations, report);
}
