// Generated from @railspec/spec-cryptoexchange/openapi.json by `npm run build`; never edited by hand.
// bundle sha256 4be1fb6d3864c8d83560d51a4d0b24cae287245748a43a4e714f7649a960697e

import * as checks from "./checks.gen.ts";
import type * as types from "./operations.gen.ts";

export type { StandardIssue, StandardResult, StandardSchema } from "./checks.gen.ts";

/** A customer's address. Once it is sent, some of its fields are required; which ones is not stated, so sending all six is the safe way. */
export const AddressSchema: checks.StandardSchema<types.Address> = /* @__PURE__ */ checks.standardSchema(checks.checkAddress);

/** A customer to create. Disbursement methods may be sent too, with required fields of their own; neither their property nor their form is shown, so they are not described here. */
export const CreateCustomerRequestSchema: checks.StandardSchema<types.CreateCustomerRequest> = /* @__PURE__ */ checks.standardSchema(checks.checkCreateCustomerRequest);

/** The answer to a creation, which no source shows. It may be the customer as `getCustomer` answers with, or something shorter: another page of the provider promises the whole customer for an update and shows a single number. */
export const CreateCustomerResponseSchema: checks.StandardSchema<types.CreateCustomerResponse> = /* @__PURE__ */ checks.standardSchema(checks.checkCreateCustomerResponse);

/** An error, of which no source shows the body. */
export const ErrorSchema: checks.StandardSchema<types.Error> = /* @__PURE__ */ checks.standardSchema(checks.checkError);

/** A customer as the service stores them. Known from one example, in which every property stands; a property that is `null` there says nothing of its type when set, so text is assumed where another source or its meaning suggests it. */
export const CustomerSchema: checks.StandardSchema<types.Customer> = /* @__PURE__ */ checks.standardSchema(checks.checkCustomer);
