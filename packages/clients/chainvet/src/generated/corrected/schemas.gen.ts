// Generated from @railspec/spec-chainvet/openapi.corrected.json by `npm run build`; never edited by hand.
// bundle sha256 2db824a78a42d4e4e0f5c58f300bfee6514d48be63b6bff9726a0afdc86c2ee2

import * as checks from "./checks.gen.ts";
import type * as types from "./operations.gen.ts";

export type { StandardIssue, StandardResult, StandardSchema } from "./checks.gen.ts";

/** What an order needs. Empty and zero values count as missing. When the order is not for the caller and names no access code, the code makes a new one, which then owns the order. */
export const CreateOrderRequestSchema: checks.StandardSchema<types.CreateOrderRequest> = /* @__PURE__ */ checks.standardSchema(checks.checkCreateOrderRequest);

/** An order, as creating it and looking it up both answer. */
export const OrderSchema: checks.StandardSchema<types.Order> = /* @__PURE__ */ checks.standardSchema(checks.checkOrder);

/** Body of every documented error but one. */
export const ErrorSchema: checks.StandardSchema<types.Error> = /* @__PURE__ */ checks.standardSchema(checks.checkError);

/** Body of a failure that nobody foresaw while an order was created. */
export const UnhandledErrorSchema: checks.StandardSchema<types.UnhandledError> = /* @__PURE__ */ checks.standardSchema(checks.checkUnhandledError);

/** Which order to look up. An empty id counts as missing. */
export const CheckOrderStatusRequestSchema: checks.StandardSchema<types.CheckOrderStatusRequest> = /* @__PURE__ */ checks.standardSchema(checks.checkCheckOrderStatusRequest);

/** Which access code to look up. An empty code counts as missing. */
export const CheckAccessCodeStatusRequestSchema: checks.StandardSchema<types.CheckAccessCodeStatusRequest> = /* @__PURE__ */ checks.standardSchema(checks.checkCheckAccessCodeStatusRequest);

/** An assessment with its result, as creating it and looking it up both answer. */
export const AssessmentSchema: checks.StandardSchema<types.Assessment> = /* @__PURE__ */ checks.standardSchema(checks.checkAssessment);

/** An access code with its credits, orders and assessments. It has neither a status nor an expiry, against the document's word. */
export const AccessCodeSchema: checks.StandardSchema<types.AccessCode> = /* @__PURE__ */ checks.standardSchema(checks.checkAccessCode);

/** An access code and the assessments of it to look up. Empty values count as missing. */
export const CheckAssessmentListRequestSchema: checks.StandardSchema<types.CheckAssessmentListRequest> = /* @__PURE__ */ checks.standardSchema(checks.checkCheckAssessmentListRequest);

/** A user with its credits, orders and assessments. It has no id, type or status, against the document's word. */
export const UserSchema: checks.StandardSchema<types.User> = /* @__PURE__ */ checks.standardSchema(checks.checkUser);

/** What to check, and for which access code. Empty values count as missing. For `transaction`, `tx_hash` is required. */
export const CreateAssessmentRequestSchema: checks.StandardSchema<types.CreateAssessmentRequest> = /* @__PURE__ */ checks.standardSchema(checks.checkCreateAssessmentRequest);

/** Reason for refusing a check, as a bare JSON string. */
export const RefusalSchema: checks.StandardSchema<types.Refusal> = /* @__PURE__ */ checks.standardSchema(checks.checkRefusal);
