// Generated from @railspec/spec-cryptocoin-pro/openapi.json by `npm run build`; never edited by hand.
// bundle sha256 b085211972f42b3d8954a8f9a3a165fc3d85eeb869d1975dcd5a18f4d259a4d3

import type { Watcher } from "@railspec/runtime";
import { type Departure, type OperationValidators, validateWith } from "@railspec/runtime/validate";
import * as checks from "./checks.gen.ts";
import type { CryptocoinProOperations } from "./operations.gen.ts";

export { type Departure, isSchemaError, type OperationValidators, type Problem, SchemaError, validateWith, watchers } from "@railspec/runtime/validate";

const $answerUndocumentedBody: checks.Validate = /* @__PURE__ */ checks.validator(checks.checkUndocumentedBody);
const $requestCreateUserRequest: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.checkCreateUserRequest);
const $requestVerifyUserEmailRequest: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.checkVerifyUserEmailRequest);
const $answerAuthenticationEnvelope: checks.Validate = /* @__PURE__ */ checks.validator(checks.checkAuthenticationEnvelope);
const $requestAuthenticateUserRequest: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.checkAuthenticateUserRequest);
const $request$string: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.$string);
const $answerDetailedError: checks.Validate = /* @__PURE__ */ checks.validator(checks.checkDetailedError);
const $answerError: checks.Validate = /* @__PURE__ */ checks.validator(checks.checkError);
const $requestCreateUserPhoneRequest: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.checkCreateUserPhoneRequest);
const $requestVerifyUserPhoneRequest: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.checkVerifyUserPhoneRequest);
const $requestAddUserBankRequest: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.checkAddUserBankRequest);
const $requestAddUserCardRequest: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.checkAddUserCardRequest);
const $requestAddUserWalletRequest: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.checkAddUserWalletRequest);
const $requestCreateQuoteRequest: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.checkCreateQuoteRequest);
const $answerOrder: checks.Validate = /* @__PURE__ */ checks.validator(checks.checkOrder);
const $requestConfirmQuoteRequest: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.checkConfirmQuoteRequest);
const $requestConfirmOrderPaymentRequest: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.checkConfirmOrderPaymentRequest);
const $requestSubmitKycPersonalDataRequest: checks.Validate = /* @__PURE__ */ checks.requestValidator(checks.checkSubmitKycPersonalDataRequest);

/** Checks of `createUser`. */
export const createUser: OperationValidators = {
  body: $requestCreateUserRequest,
  bodyRequired: "#/paths/~1api~1v1~1user/post/requestBody/required",
  responses: {
    200: $answerUndocumentedBody,
  },
};

/** Checks of `verifyUserEmail`. */
export const verifyUserEmail: OperationValidators = {
  body: $requestVerifyUserEmailRequest,
  bodyRequired: "#/paths/~1api~1v1~1user~1verify/post/requestBody/required",
  responses: {
    200: $answerUndocumentedBody,
  },
};

/** Checks of `authenticateUser`. */
export const authenticateUser: OperationValidators = {
  body: $requestAuthenticateUserRequest,
  bodyRequired: "#/paths/~1api~1v1~1authenticate/post/requestBody/required",
  responses: {
    200: $answerAuthenticationEnvelope,
  },
};

/** Checks of `authenticatePlatform`. */
export const authenticatePlatform: OperationValidators = {
  parameters: [
    { in: "path", name: "platform", at: "#/paths/~1api~1v1~1authenticate-jwt~1{platform}/post/parameters/0", required: true, value: $request$string },
  ],
  responses: {
    200: $answerAuthenticationEnvelope,
    400: $answerDetailedError,
    401: $answerError,
    403: $answerError,
    423: $answerError,
  },
};

/** Checks of `createUserPhone`. */
export const createUserPhone: OperationValidators = {
  parameters: [
    { in: "path", name: "user", at: "#/components/parameters/user", required: true, value: $request$string },
  ],
  body: $requestCreateUserPhoneRequest,
  bodyRequired: "#/paths/~1api~1v1~1user~1{user}~1phone/post/requestBody/required",
  responses: {
    200: $answerUndocumentedBody,
  },
};

/** Checks of `verifyUserPhone`. */
export const verifyUserPhone: OperationValidators = {
  parameters: [
    { in: "path", name: "user", at: "#/components/parameters/user", required: true, value: $request$string },
  ],
  body: $requestVerifyUserPhoneRequest,
  bodyRequired: "#/paths/~1api~1v1~1user~1{user}~1phone~1verify/post/requestBody/required",
  responses: {
    200: $answerUndocumentedBody,
  },
};

/** Checks of `addUserBank`. */
export const addUserBank: OperationValidators = {
  parameters: [
    { in: "path", name: "user", at: "#/components/parameters/user", required: true, value: $request$string },
  ],
  body: $requestAddUserBankRequest,
  bodyRequired: "#/paths/~1api~1v1~1user~1{user}~1bank/post/requestBody/required",
  responses: {
    200: $answerUndocumentedBody,
  },
};

/** Checks of `addUserCard`. */
export const addUserCard: OperationValidators = {
  parameters: [
    { in: "path", name: "user", at: "#/components/parameters/user", required: true, value: $request$string },
  ],
  body: $requestAddUserCardRequest,
  bodyRequired: "#/paths/~1api~1v1~1user~1{user}~1card/post/requestBody/required",
  responses: {
    200: $answerUndocumentedBody,
  },
};

/** Checks of `addUserWallet`. */
export const addUserWallet: OperationValidators = {
  parameters: [
    { in: "path", name: "user", at: "#/components/parameters/user", required: true, value: $request$string },
  ],
  body: $requestAddUserWalletRequest,
  bodyRequired: "#/paths/~1api~1v1~1user~1{user}~1wallet/post/requestBody/required",
  responses: {
    200: $answerUndocumentedBody,
  },
};

/** Checks of `createQuote`. */
export const createQuote: OperationValidators = {
  parameters: [
    { in: "path", name: "user", at: "#/components/parameters/user", required: true, value: $request$string },
  ],
  body: $requestCreateQuoteRequest,
  bodyRequired: "#/paths/~1api~1v1~1user~1{user}~1quote/post/requestBody/required",
  responses: {
    200: $answerUndocumentedBody,
  },
};

/** Checks of `confirmQuote`. */
export const confirmQuote: OperationValidators = {
  parameters: [
    { in: "path", name: "user", at: "#/components/parameters/user", required: true, value: $request$string },
    { in: "path", name: "quote", at: "#/paths/~1api~1v1~1user~1{user}~1quote~1{quote}/post/parameters/1", required: true, value: $request$string },
  ],
  body: $requestConfirmQuoteRequest,
  bodyRequired: "#/paths/~1api~1v1~1user~1{user}~1quote~1{quote}/post/requestBody/required",
  responses: {
    200: $answerOrder,
  },
};

/** Checks of `confirmOrderPayment`. */
export const confirmOrderPayment: OperationValidators = {
  parameters: [
    { in: "path", name: "user", at: "#/components/parameters/user", required: true, value: $request$string },
    { in: "path", name: "order", at: "#/paths/~1api~1v1~1user~1{user}~1order~1{order}~1payment-confirmation/post/parameters/1", required: true, value: $request$string },
  ],
  body: $requestConfirmOrderPaymentRequest,
  bodyRequired: "#/paths/~1api~1v1~1user~1{user}~1order~1{order}~1payment-confirmation/post/requestBody/required",
  responses: {
    200: $answerUndocumentedBody,
  },
};

/** Checks of `submitKycPersonalData`. */
export const submitKycPersonalData: OperationValidators = {
  parameters: [
    { in: "path", name: "user", at: "#/components/parameters/user", required: true, value: $request$string },
  ],
  body: $requestSubmitKycPersonalDataRequest,
  bodyRequired: "#/paths/~1api~1v1~1user~1{user}~1kyc~1personal-data/post/requestBody/required",
  responses: {
    200: $answerUndocumentedBody,
  },
};

const operations: { readonly [Id in keyof CryptocoinProOperations]: OperationValidators } = { createUser, verifyUserEmail, authenticateUser, authenticatePlatform, createUserPhone, verifyUserPhone, addUserBank, addUserCard, addUserWallet, createQuote, confirmQuote, confirmOrderPayment, submitKycPersonalData };

/**
 * Makes the `hooks` of a client that check every operation: a request whose parameters or body break their schemas is
 * refused before it is sent; an answer whose body does is reported, and handed over all the same. To pay for some
 * operations only, hand their checks to `validateWith`; to watch as well, see `watchers`.
 * @example createCryptocoinProClient({ baseUrl, hooks: validate((departure) => console.warn(departure)) })
 * @example createCryptocoinProClient({ baseUrl, hooks: validateWith({ createUser }, (departure) => console.warn(departure)) })
 */
export function validate(report: (departure: Departure) => void): Watcher<"documented"> {
  return validateWith(operations, report);
}
