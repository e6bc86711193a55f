// Generated from @railspec/spec-chainvet/openapi.json by `npm run build`; never edited by hand.
// bundle sha256 ce5cf3e2bdc5a4cee4a0751b0a3e025299f235357ede31a298bfb076a4319341

import type { Watcher } from "@railspec/runtime";
import { type Departure, type OperationValidators, validateWith } from "@railspec/runtime/validate";
import * as checks from "./checks.gen.ts";
import type { ChainvetOperations } from "./operations.gen.ts";

export { type Departure, isSchemaError, type OperationValidators, type Problem, SchemaError, validateWith, watchers } from "@railspec/runtime/validate";

const $answerCreatedOrder: checks.Validate = /* @__PURE__ */ checks.validator(checks.checkCreatedOrder);
const $answerError: checks.Validate = /* @__PURE__ */ checks.validator(checks.checkError);
const $answer$createOrder_500: checks.Validate = /* @__PURE__ */ checks.validator(checks.$createOrder_500, "#/paths/~1api~1new_order/post/responses/500/content/application~1json/schema");
const $requestCreateOrderRequest: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.checkCreateOrderRequest);
const $answerOrderStatus: checks.Validate = /* @__PURE__ */ checks.validator(checks.checkOrderStatus);
const $requestCheckOrderStatusRequest: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.checkCheckOrderStatusRequest);
const $answerAccessCodeStatus: checks.Validate = /* @__PURE__ */ checks.validator(checks.checkAccessCodeStatus);
const $requestCheckAccessCodeStatusRequest: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.checkCheckAccessCodeStatusRequest);
const $answer$checkAssessmentList_200: checks.Validate = /* @__PURE__ */ checks.validator(checks.$checkAssessmentList_200, "#/paths/~1api~1check_assessment_list_for_access_code/post/responses/200/content/application~1json/schema");
const $requestCheckAssessmentListRequest: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.checkCheckAssessmentListRequest);
const $answerSelfStatus: checks.Validate = /* @__PURE__ */ checks.validator(checks.checkSelfStatus);
const $answerCreatedAssessment: checks.Validate = /* @__PURE__ */ checks.validator(checks.checkCreatedAssessment);
const $requestCreateAssessmentRequest: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.checkCreateAssessmentRequest);

/** Checks of `createOrder`. */
export const createOrder: OperationValidators = {
  body: $requestCreateOrderRequest,
  bodyRequired: "#/paths/~1api~1new_order/post/requestBody/required",
  responses: {
    201: $answerCreatedOrder,
    400: $answerError,
    403: $answerError,
    500: $answer$createOrder_500,
  },
};

/** Checks of `checkOrderStatus`. */
export const checkOrderStatus: OperationValidators = {
  body: $requestCheckOrderStatusRequest,
  bodyRequired: "#/paths/~1api~1check_order_status/post/requestBody/required",
  responses: {
    200: $answerOrderStatus,
    400: $answerError,
    403: $answerError,
  },
};

/** Checks of `checkAccessCodeStatus`. */
export const checkAccessCodeStatus: OperationValidators = {
  body: $requestCheckAccessCodeStatusRequest,
  bodyRequired: "#/paths/~1api~1check_access_code_status/post/requestBody/required",
  responses: {
    200: $answerAccessCodeStatus,
    400: $answerError,
    403: $answerError,
  },
};

/** Checks of `checkAssessmentList`. */
export const checkAssessmentList: OperationValidators = {
  body: $requestCheckAssessmentListRequest,
  bodyRequired: "#/paths/~1api~1check_assessment_list_for_access_code/post/requestBody/required",
  responses: {
    200: $answer$checkAssessmentList_200,
    400: $answerError,
    403: $answerError,
    404: $answerError,
    500: $answerError,
  },
};

/** Checks of `checkSelfStatus`. */
export const checkSelfStatus: OperationValidators = {
  responses: {
    200: $answerSelfStatus,
    403: $answerError,
    500: $answerError,
  },
};

/** Checks of `createAssessment`. */
export const createAssessment: OperationValidators = {
  body: $requestCreateAssessmentRequest,
  bodyRequired: "#/paths/~1api~1create_new_assessment_for_access_code/post/requestBody/required",
  responses: {
    201: $answerCreatedAssessment,
    400: $answerError,
    403: $answerError,
    500: $answerError,
  },
};

const operations: { readonly [Id in keyof ChainvetOperations]: OperationValidators } = { createOrder, checkOrderStatus, checkAccessCodeStatus, checkAssessmentList, checkSelfStatus, createAssessment };

/**
 * Makes the `hooks` of a client that check every operation: a request whose parameters or body break their schemas is
 * refused before it is sent; an answer whose body does is reported, and handed over all the same. To pay for some
 * operations only, hand their checks to `validateWith`; to watch as well, see `watchers`.
 * @example createChainvetClient({ baseUrl, hooks: validate((departure) => console.warn(departure)) })
 * @example createChainvetClient({ baseUrl, hooks: validateWith({ createOrder }, (departure) => console.warn(departure)) })
 */
export function validate(report: (departure: Departure) => void): Watcher<"documented"> {
  return validateWith(operations, report);
}
