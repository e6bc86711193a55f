// Generated from @railspec/spec-chainvet/openapi.corrected.json by `npm run build`; never edited by hand.
// bundle sha256 2db824a78a42d4e4e0f5c58f300bfee6514d48be63b6bff9726a0afdc86c2ee2

import type { Watcher } from "@railspec/runtime";
import { type Departure, type OperationValidators, validateWith } from "@railspec/runtime/validate";
import * as checks from "./checks.gen.ts";
import type { ChainvetOperations } from "./operations.gen.ts";

export { type Departure, isSchemaError, type OperationValidators, type Problem, SchemaError, validateWith, watchers } from "@railspec/runtime/validate";

const $answerOrder: checks.Validate = /* @__PURE__ */ checks.validator(checks.checkOrder);
const $answerError: checks.Validate = /* @__PURE__ */ checks.validator(checks.checkError);
const $answer$createOrder_500: checks.Validate = /* @__PURE__ */ checks.validator(checks.$createOrder_500, "#/paths/~1api~1v1~1order~1create~1/post/responses/500/content/application~1json/schema");
const $requestCreateOrderRequest: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.checkCreateOrderRequest);
const $requestCheckOrderStatusRequest: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.checkCheckOrderStatusRequest);
const $answerAccessCode: checks.Validate = /* @__PURE__ */ checks.validator(checks.checkAccessCode);
const $requestCheckAccessCodeStatusRequest: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.checkCheckAccessCodeStatusRequest);
const $answer$checkAssessmentList_200: checks.Validate = /* @__PURE__ */ checks.validator(checks.$AccessCode_assessments, "#/paths/~1api~1v1~1accesscode~1assessments~1/post/responses/200/content/application~1json/schema");
const $requestCheckAssessmentListRequest: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.checkCheckAssessmentListRequest);
const $answer$checkSelfStatus_200: checks.Validate = /* @__PURE__ */ checks.validator(checks.$checkSelfStatus_200, "#/paths/~1api~1v1~1user~1status~1/get/responses/200/content/application~1json/schema");
const $answerAssessment: checks.Validate = /* @__PURE__ */ checks.validator(checks.checkAssessment);
const $answer$createAssessment_400: checks.Validate = /* @__PURE__ */ checks.validator(checks.$createAssessment_400, "#/paths/~1api~1v1~1accesscode~1create~1assessment~1/post/responses/400/content/application~1json/schema");
const $requestCreateAssessmentRequest: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.checkCreateAssessmentRequest);

/** Checks of `createOrder`. */
export const createOrder: OperationValidators = {
  body: $requestCreateOrderRequest,
  bodyRequired: "#/paths/~1api~1v1~1order~1create~1/post/requestBody/required",
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
  bodyRequired: "#/paths/~1api~1v1~1order~1status~1/post/requestBody/required",
  responses: {
    200: $answerOrder,
    400: $answerError,
    403: $answerError,
  },
};

/** Checks of `checkAccessCodeStatus`. */
export const checkAccessCodeStatus: OperationValidators = {
  body: $requestCheckAccessCodeStatusRequest,
  bodyRequired: "#/paths/~1api~1v1~1accesscode~1status~1/post/requestBody/required",
  responses: {
    200: $answerAccessCode,
    400: $answerError,
    403: $answerError,
  },
};

/** Checks of `checkAssessmentList`. */
export const checkAssessmentList: OperationValidators = {
  body: $requestCheckAssessmentListRequest,
  bodyRequired: "#/paths/~1api~1v1~1accesscode~1assessments~1/post/requestBody/required",
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
    200: $answer$checkSelfStatus_200,
    403: $answerError,
    500: $answerError,
  },
};

/** Checks of `createAssessment`. */
export const createAssessment: OperationValidators = {
  body: $requestCreateAssessmentRequest,
  bodyRequired: "#/paths/~1api~1v1~1accesscode~1create~1assessment~1/post/requestBody/required",
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
 * Makes the `hooks` of a client that check every operation: a request whose parameters or body break their schemas is
 * refused before it is sent; an answer whose body does is reported, and handed over all the same. To pay for some
 * operations only, hand their checks to `validateWith`; to watch as well, see `watchers`.
 * @example createChainvetClient({ baseUrl, hooks: validate((departure) => console.warn(departure)) })
 * @example createChainvetClient({ baseUrl, hooks: validateWith({ createOrder }, (departure) => console.warn(departure)) })
 */
export function validate(report: (departure: Departure) => void): Watcher<"corrected"> {
  return validateWith(operations, report);
}
