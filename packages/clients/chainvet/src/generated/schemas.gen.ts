// Generated from @railspec/spec-chainvet/openapi.json by `npm run build`; never edited by hand.
// bundle sha256 ce5cf3e2bdc5a4cee4a0751b0a3e025299f235357ede31a298bfb076a4319341

import * as checks from "./checks.gen.ts";
import type * as types from "./operations.gen.ts";

export type { StandardIssue, StandardResult, StandardSchema } from "./checks.gen.ts";

/** What an order needs. The document gives no bounds for the number of credits and no list of coins or networks. When the order is not for the caller, `access_code` is required. */
export const CreateOrderRequestSchema: checks.StandardSchema<types.CreateOrderRequest> = /* @__PURE__ */ checks.standardSchema(checks.checkCreateOrderRequest);

/** An order as its creation answers. The document shows the names with type words in place of values. */
export const CreatedOrderSchema: checks.StandardSchema<types.CreatedOrder> = /* @__PURE__ */ checks.standardSchema(checks.checkCreatedOrder);

/** Body of every documented error but one. */
export const ErrorSchema: checks.StandardSchema<types.Error> = /* @__PURE__ */ checks.standardSchema(checks.checkError);

/** Body of a failure that nobody foresaw while an order was created. */
export const UnhandledErrorSchema: checks.StandardSchema<types.UnhandledError> = /* @__PURE__ */ checks.standardSchema(checks.checkUnhandledError);

/** Which order to look up. Whether `access_code` is needed depends on the credentials, which a schema cannot see. */
export const CheckOrderStatusRequestSchema: checks.StandardSchema<types.CheckOrderStatusRequest> = /* @__PURE__ */ checks.standardSchema(checks.checkCheckOrderStatusRequest);

/** An order as the look-up answers: the members of a created order and the time of its last change. The document shows the names with type words in place of values. */
export const OrderStatusSchema: checks.StandardSchema<types.OrderStatus> = /* @__PURE__ */ checks.standardSchema(checks.checkOrderStatus);

/** Which access code to look up. */
export const CheckAccessCodeStatusRequestSchema: checks.StandardSchema<types.CheckAccessCodeStatusRequest> = /* @__PURE__ */ checks.standardSchema(checks.checkCheckAccessCodeStatusRequest);

/** An access code with its status and expiry. The document shows the names with type words in place of values and announces further members without naming them. */
export const AccessCodeStatusSchema: checks.StandardSchema<types.AccessCodeStatus> = /* @__PURE__ */ checks.standardSchema(checks.checkAccessCodeStatus);

/** An access code and the assessments of it to look up. */
export const CheckAssessmentListRequestSchema: checks.StandardSchema<types.CheckAssessmentListRequest> = /* @__PURE__ */ checks.standardSchema(checks.checkCheckAssessmentListRequest);

/** An assessment as the look-up answers. The document shows the names with type words in place of values and announces further members without naming them, so the result of the check itself is among those. */
export const AssessmentStatusSchema: checks.StandardSchema<types.AssessmentStatus> = /* @__PURE__ */ checks.standardSchema(checks.checkAssessmentStatus);

/** The user or access code that made the call. Further members depend on which of the two it is; the document announces them without naming them. */
export const SelfStatusSchema: checks.StandardSchema<types.SelfStatus> = /* @__PURE__ */ checks.standardSchema(checks.checkSelfStatus);

/** What to check, and for which access code. Which members are required depends on the type of assessment: for `transaction`, `tx_hash` is. */
export const CreateAssessmentRequestSchema: checks.StandardSchema<types.CreateAssessmentRequest> = /* @__PURE__ */ checks.standardSchema(checks.checkCreateAssessmentRequest);

/** An assessment as its creation answers. The document shows the names with type words in place of values and announces further members without naming them. */
export const CreatedAssessmentSchema: checks.StandardSchema<types.CreatedAssessment> = /* @__PURE__ */ checks.standardSchema(checks.checkCreatedAssessment);
