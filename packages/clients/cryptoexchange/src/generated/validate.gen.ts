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
const $request$integer: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.$integer);
const $answerCustomer: checks.Validate = /* @__PURE__ */ checks.validator(checks.checkCustomer);

/** Checks of `createCustomer`. */
export const createCustomer: OperationValidators = {
  body: $requestCreateCustomerRequest,
  bodyRequired: "#/paths/~1api~1v1~1escrow~1partner~1customers/post/requestBody/required",
  responses: {
    200: $answerCreateCustomerResponse,
    403: $answerError,
  },
};

/** Checks of `getCustomer`. */
export const getCustomer: OperationValidators = {
  parameters: [
    { in: "path", name: "customer_id", at: "#/paths/~1api~1v1~1escrow~1partner~1customer~1{customer_id}/get/parameters/0", required: true, value: $request$integer },
  ],
  responses: {
    200: $answerCustomer,
  },
};

const operations: { readonly [Id in keyof CryptoexchangeOperations]: OperationValidators } = { createCustomer, getCustomer };

/**
 * Makes the `hooks` of a client that check every operation: a request whose parameters or body break their schemas is
 * refused before it is sent; an answer whose body does is reported, and handed over all the same. To pay for some
 * operations only, hand their checks to `validateWith`; to watch as well, see `watchers`.
 * @example createCryptoexchangeClient({ baseUrl, hooks: validate((departure) => console.warn(departure)) })
 * @example createCryptoexchangeClient({ baseUrl, hooks: validateWith({ createCustomer }, (departure) => console.warn(departure)) })
 */
export function validate(report: (departure: Departure) => void): Watcher<"documented"> {
  return validateWith(operations, report);
}
