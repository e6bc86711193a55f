// Generated from @railspec/spec-cryptoexchange/openapi.json by `npm run build`; never edited by hand.
// bundle sha256 4be1fb6d3864c8d83560d51a4d0b24cae287245748a43a4e714f7649a960697e

import type { Watcher } from "@railspec/runtime";
import { type Departure, type OperationValidators, validateWith } from "@railspec/runtime/validate";
import * as checks from "./checks.gen.ts";
import type { CryptoexchangeOperations } from "./operations.gen.ts";

export { type Departure, isSchemaError, type OperationValidators, type Problem, SchemaError, validateWith, watchers } from "@railspec/runtime/validate";

const $answerCreateCustomerResponse: checks.Validate = /* @__PURE__ */ checks.validator(checks.checkCreateCustomerResponse);
const $answerError: checks.Validate = /* @__PURE__ */ checks.validator(checks.checkError);
const $requestCreateCustomerRequest: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.checkCreateCustomerRequest);
const $answerCustomer: checks.Validate = /* @__PURE__ */ checks.validator(checks.checkCustomer);

/** Checks of `createCustomer`. */
export const createCustomer: OperationValidators = {
  body: $requestCreateCustomerRequest,
  responses: {
    200: $answerCreateCustomerResponse,
    403: $answerError,
  },
};

/** Checks of `getCustomer`. */
export const getCustomer: OperationValidators = {
  responses: {
    200: $answerCustomer,
  },
};

const operations: { readonly [Id in keyof CryptoexchangeOperations]: OperationValidators } = { createCustomer, getCustomer };

/**
 * Makes the `hooks` of a client that check the bodies of every operation: a request that breaks its schema is refused
 * before it is sent; an answer that does is reported, and handed over all the same. To pay for some operations only, hand
 * their checks to `validateWith`; to watch as well, see `watchers`.
 * @example createCryptoexchangeClient({ baseUrl, hooks: validate((departure) => console.warn(departure)) })
 * @example createCryptoexchangeClient({ baseUrl, hooks: validateWith({ createCustomer }, (departure) => console.warn(departure)) })
 */
export function validate(report: (departure: Departure) => void): Watcher {
  return validateWith(operations, report);
}
