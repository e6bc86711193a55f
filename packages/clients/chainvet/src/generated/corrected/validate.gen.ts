// Generated from @railspec/spec-chainvet/openapi.corrected.json by `npm run build`; never edited by hand.
// bundle sha256 b33212ea9b9b3092cb577a76ef2f2829542c44ff71401083738a65c61398a105

import type { Watcher } from "@railspec/runtime";
import { type Departure, type OperationValidators, validateWith } from "@railspec/runtime/validate";
import * as checks from "./checks.gen.ts";
import type { ChainvetOperations } from "./operations.gen.ts";

export { type Departure, isSchemaError, type OperationValidators, type Problem, SchemaError, validateWith, watchers } from "@railspec/runtime/validate";

const $answerOrder: checks.Validate = /* @__PURE__ */ checks.validator(checks.checkOrder);
const $answerError: checks.Validate = /* @__PURE__ */ checks.validator(checks.checkError);
const $answer$createOrder_500: checks.Validate = /* @__PURE__ */ checks.validator(checks.$createOrder_500);
const $requestCreateOrderRequest: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.checkCreateOrderRequest);
const $requestCheckOrderStatusRequest: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.checkCheckOrderStatusRequest);
const $answerAccessCode: checks.Validate = /* @__PURE__ */ checks.validator(checks.checkAccessCode);
const $requestCheckAccessCodeStatusRequest: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.checkCheckAccessCodeStatusRequest);
const $answer$AccessCode_assessments: checks.Validate = /* @__PURE__ */ checks.validator(checks.$AccessCode_assessments);
const $requestCheckAssessmentListRequest: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.checkCheckAssessmentListRequest);
const $answer$checkSelfStatus_200: checks.Validate = /* @__PURE__ */ checks.validator(checks.$checkSelfStatus_200);
const $answerAssessment: checks.Validate = /* @__PURE__ */ checks.validator(checks.checkAssessment);
const $answer$createAssessment_400: checks.Validate = /* @__PURE__ */ checks.validator(checks.$createAssessment_400);
const $requestCreateAssessmentRequest: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.checkCreateAssessmentRequest);

/** Checks of `createOrder`. */
export const createOrder: OperationValidators = {
  body: $requestCreateOrderRequest,
  responses: {
    201: $answerOrder,
    400: $answerError,
    403: $answerError,
    500: $answer$createOrder_500,
  },
};

/** Checks of `checkOrderStatus`. */
export const checkOrderStatus: OperationValidators = {
  body: $requestCheckOrderStatusRequest,
  responses: {
    200: $answerOrder,
    400: $answerError,
    403: $answerError,
  },
};

/** Checks of `checkAccessCodeStatus`. */
export const checkAccessCodeStatus: OperationValidators = {
  body: $requestCheckAccessCodeStatusRequest,
  responses: {
    200: $answerAccessCode,
    400: $answerError,
    403: $answerError,
  },
};

/** Checks of `checkAssessmentList`. */
export const checkAssessmentList: OperationValidators = {
  body: $requestCheckAssessmentListRequest,
  responses: {
    200: $answer$AccessCode_assessments,
    400: $answerError,
    403: $answerError,
    404: $answerError,
    500: $answerError,
  },
};

/** Checks of `checkSelfStatus`. */
export const checkSelfStatus: OperationValidators = {
  responses: {
    200: $answer$checkSelfStatus_200,
    403: $answerError,
    500: $answerError,
  },
};

/** Checks of `createAssessment`. */
export const createAssessment: OperationValidators = {
  body: $requestCreateAssessmentRequest,
  responses: {
    200: $answerAssessment,
    201: $answerAssessment,
    400: $answer$createAssessment_400,
    403: $answerError,
    500: $answerError,
  },
};

const operations: { readonly [Id in keyof ChainvetOperations]: OperationValidators } = { createOrder, checkOrderStatus, checkAccessCodeStatus, checkAssessmentList, checkSelfStatus, createAssessment };

/**
 * Makes the `hooks` of a client that check the bodies of every operation: a request that breaks its schema is refused
 * before it is sent; an answer that does is reported, and handed over all the same. To pay for some operations only, hand
 * their checks to `validateWith`; to watch as well, see `watchers`.
 * @example createChainvetClient({ baseUrl, hooks: validate((departure) => console.warn(departure)) })
 * @example createChainvetClient({ baseUrl, hooks: validateWith({ createOrder }, (departure) => console.warn(departure)) })
 */
export function validate(report: (departure: Departure) => void): Watcher {
  return validateWith(operations, report);
}
