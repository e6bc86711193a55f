// Generated from @railspec/spec-bitpowr/openapi.json by `npm run build`; never edited by hand.
// bundle sha256 244d1d9a213fbd27bda5eec9a64c4ae26c8327406f00107aa9a4382965484787

import * as checks from "./checks.gen.ts";
import type * as types from "./operations.gen.ts";

export type { StandardIssue, StandardResult, StandardSchema } from "./checks.gen.ts";

/** Whether the call did what was asked. */
export const ResultStatusSchema: checks.StandardSchema<types.ResultStatus> = /* @__PURE__ */ checks.standardSchema(checks.checkResultStatus);

/** Your own data about the customer. Any members; the samples carry `type` or `product`. */
export const MetaDataSchema: checks.StandardSchema<types.MetaData> = /* @__PURE__ */ checks.standardSchema(checks.checkMetaData);

/** Where the customer lives or has its seat. */
export const PostalAddressSchema: checks.StandardSchema<types.PostalAddress> = /* @__PURE__ */ checks.standardSchema(checks.checkPostalAddress);

/** Environment of the key that made the record. The guide shows `TEST` only; Bitpowr's overview names `LIVE` as the other. */
export const ModeSchema: checks.StandardSchema<types.Mode> = /* @__PURE__ */ checks.standardSchema(checks.checkMode);

/** A person or business of yours. Members marked optional are missing from an older sample of the reference; the guide's samples show them all. */
export const CustomerSchema: checks.StandardSchema<types.Customer> = /* @__PURE__ */ checks.standardSchema(checks.checkCustomer);

/** One page of customers. */
export const CustomerPageSchema: checks.StandardSchema<types.CustomerPage> = /* @__PURE__ */ checks.standardSchema(checks.checkCustomerPage);

/** Body of an error. One such body is published, for a 400 of another call; the names are published without their body and without their status. */
export const ErrorSchema: checks.StandardSchema<types.Error> = /* @__PURE__ */ checks.standardSchema(checks.checkError);

/** A customer to create. Only Bitpowr's reference says what is required. */
export const CreateCustomerRequestSchema: checks.StandardSchema<types.CreateCustomerRequest> = /* @__PURE__ */ checks.standardSchema(checks.checkCreateCustomerRequest);

/** One customer. */
export const CustomerEnvelopeSchema: checks.StandardSchema<types.CustomerEnvelope> = /* @__PURE__ */ checks.standardSchema(checks.checkCustomerEnvelope);

/** New values of a customer. Only Bitpowr's reference says what is required. */
export const UpdateCustomerRequestSchema: checks.StandardSchema<types.UpdateCustomerRequest> = /* @__PURE__ */ checks.standardSchema(checks.checkUpdateCustomerRequest);

/** Kind of address. `contract` stands only in a guide, not in the reference's list, so the list may be incomplete. */
export const AddressTypeSchema: checks.StandardSchema<types.AddressType> = /* @__PURE__ */ checks.standardSchema(checks.checkAddressType);

/** How a contract address is deployed and emptied. A sample of the reference misspells the first member. */
export const DeploymentParamsSchema: checks.StandardSchema<types.DeploymentParams> = /* @__PURE__ */ checks.standardSchema(checks.checkDeploymentParams);

/** An address to make in an account. Only Bitpowr's reference says what is required. */
export const CreateAddressRequestSchema: checks.StandardSchema<types.CreateAddressRequest> = /* @__PURE__ */ checks.standardSchema(checks.checkCreateAddressRequest);

/** A blockchain address. The guide shows no answer for it; everything here comes from the samples of Bitpowr's reference. Members marked optional are missing from its older sample. The customer is not repeated. */
export const AddressSchema: checks.StandardSchema<types.Address> = /* @__PURE__ */ checks.standardSchema(checks.checkAddress);

/** One address. */
export const AddressEnvelopeSchema: checks.StandardSchema<types.AddressEnvelope> = /* @__PURE__ */ checks.standardSchema(checks.checkAddressEnvelope);

/** An address to make in a sub-account. Only Bitpowr's reference says what is required. */
export const CreateSubAccountAddressRequestSchema: checks.StandardSchema<types.CreateSubAccountAddressRequest> = /* @__PURE__ */ checks.standardSchema(checks.checkCreateSubAccountAddressRequest);
