// Generated from @railspec/spec-cryptocoin-pro/openapi.json by `npm run build`; never edited by hand.
// bundle sha256 b085211972f42b3d8954a8f9a3a165fc3d85eeb869d1975dcd5a18f4d259a4d3

import * as checks from "./checks.gen.ts";
import type * as types from "./operations.gen.ts";

export type { StandardIssue, StandardResult, StandardSchema } from "./checks.gen.ts";

/** A new user. The guide says that there are required properties and leaves their list to another page, so any property may be sent; the only one it names is the partner's platform. */
export const CreateUserRequestSchema: checks.StandardSchema<types.CreateUserRequest> = /* @__PURE__ */ checks.standardSchema(checks.checkCreateUserRequest);

/** An answer whose body no source shows. Nothing is known about its properties, so read them with care: they are untyped on purpose. */
export const UndocumentedBodySchema: checks.StandardSchema<types.UndocumentedBody> = /* @__PURE__ */ checks.standardSchema(checks.checkUndocumentedBody);

/** Must hold the confirmation code from the e-mail. The name of its property is not stated. */
export const VerifyUserEmailRequestSchema: checks.StandardSchema<types.VerifyUserEmailRequest> = /* @__PURE__ */ checks.standardSchema(checks.checkVerifyUserEmailRequest);

/** A user's credentials. */
export const AuthenticateUserRequestSchema: checks.StandardSchema<types.AuthenticateUserRequest> = /* @__PURE__ */ checks.standardSchema(checks.checkAuthenticateUserRequest);

/** A bearer token, whose it is and how long it lives. */
export const AuthenticationSchema: checks.StandardSchema<types.Authentication> = /* @__PURE__ */ checks.standardSchema(checks.checkAuthentication);

/** The answer to either way of authenticating. */
export const AuthenticationEnvelopeSchema: checks.StandardSchema<types.AuthenticationEnvelope> = /* @__PURE__ */ checks.standardSchema(checks.checkAuthenticationEnvelope);

/** An error of platform authentication, in the shape of the older reference. */
export const DetailedErrorSchema: checks.StandardSchema<types.DetailedError> = /* @__PURE__ */ checks.standardSchema(checks.checkDetailedError);

/** An error of platform authentication, in the shape of the current reference. */
export const ErrorSchema: checks.StandardSchema<types.Error> = /* @__PURE__ */ checks.standardSchema(checks.checkError);

/** Must hold the phone number that the SMS code goes to, and whatever else is required. No property name is stated. */
export const CreateUserPhoneRequestSchema: checks.StandardSchema<types.CreateUserPhoneRequest> = /* @__PURE__ */ checks.standardSchema(checks.checkCreateUserPhoneRequest);

/** Must hold the confirmation code from the SMS. The name of its property is not stated. */
export const VerifyUserPhoneRequestSchema: checks.StandardSchema<types.VerifyUserPhoneRequest> = /* @__PURE__ */ checks.standardSchema(checks.checkVerifyUserPhoneRequest);

/** A bank account. The guide says that there are required properties and names none. */
export const AddUserBankRequestSchema: checks.StandardSchema<types.AddUserBankRequest> = /* @__PURE__ */ checks.standardSchema(checks.checkAddUserBankRequest);

/** A payment card. The guide says that there are required properties and names none. */
export const AddUserCardRequestSchema: checks.StandardSchema<types.AddUserCardRequest> = /* @__PURE__ */ checks.standardSchema(checks.checkAddUserCardRequest);

/** A crypto wallet. The guide says that there are required properties and names none. */
export const AddUserWalletRequestSchema: checks.StandardSchema<types.AddUserWalletRequest> = /* @__PURE__ */ checks.standardSchema(checks.checkAddUserWalletRequest);

/** The trade to price. The guide says that there are required properties and names none. */
export const CreateQuoteRequestSchema: checks.StandardSchema<types.CreateQuoteRequest> = /* @__PURE__ */ checks.standardSchema(checks.checkCreateQuoteRequest);

/** What confirms the quote. The guide says that there are required properties and names none. */
export const ConfirmQuoteRequestSchema: checks.StandardSchema<types.ConfirmQuoteRequest> = /* @__PURE__ */ checks.standardSchema(checks.checkConfirmQuoteRequest);

/** The answer that holds the order a quote became. Neither its properties nor whether it is wrapped (the authentication answers wrap theirs in `data`) is stated. For a card payment it holds the address of the payment page, under a name that is not stated either. */
export const OrderSchema: checks.StandardSchema<types.Order> = /* @__PURE__ */ checks.standardSchema(checks.checkOrder);

/** Must hold the user's proof of payment. Whether that is a file or text, and under which name, is not stated. */
export const ConfirmOrderPaymentRequestSchema: checks.StandardSchema<types.ConfirmOrderPaymentRequest> = /* @__PURE__ */ checks.standardSchema(checks.checkConfirmOrderPaymentRequest);

/** The user's personal data. The guide says that there are required properties and names none. */
export const SubmitKycPersonalDataRequestSchema: checks.StandardSchema<types.SubmitKycPersonalDataRequest> = /* @__PURE__ */ checks.standardSchema(checks.checkSubmitKycPersonalDataRequest);
