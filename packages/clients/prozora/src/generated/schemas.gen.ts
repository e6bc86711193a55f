// Generated from @railspec/spec-prozora/openapi.json by `npm run build`; never edited by hand.
// bundle sha256 8e975255505517fabe30d4d45c4453892e72b9beebbeb9a77aa939931f52fa10

import * as checks from "./checks.gen.ts";
import type * as types from "./operations.gen.ts";

export type { StandardIssue, StandardResult, StandardSchema } from "./checks.gen.ts";

/** A customer as the list shows it. */
export const CustomerSchema: checks.StandardSchema<types.Customer> = /* @__PURE__ */ checks.standardSchema(checks.checkCustomer);

/** One page of the customers that match the filters. */
export const CustomerPageSchema: checks.StandardSchema<types.CustomerPage> = /* @__PURE__ */ checks.standardSchema(checks.checkCustomerPage);

/**
 * A refusal. It is JSON with a message, but no source shows its members, so the object stays open; look for the text in
 * any of them. The samples of this description put the text under `error`, as the one error body does that the provider
 * quotes inside a message.
 *
 * The provider's table of error messages gives these texts: `Access credentials are invalid` (401); with 400, a text that
 * begins `failed to create wallet user` (login taken), `create employee identity: 409 Conflict` (employee exists),
 * `failed to create entity: invalid kind: bad request` (wrong kind of account) and `invalid UUID length: 0` (payment
 * without sender or receiver). The table is not complete.
 */
export const ErrorSchema: checks.StandardSchema<types.Error> = /* @__PURE__ */ checks.standardSchema(checks.checkError);

/** A new customer and the asset of the first account. */
export const CreateCustomerRequestSchema: checks.StandardSchema<types.CreateCustomerRequest> = /* @__PURE__ */ checks.standardSchema(checks.checkCreateCustomerRequest);

/** One asset that an account holds, with its balance. */
export const AssetSchema: checks.StandardSchema<types.Asset> = /* @__PURE__ */ checks.standardSchema(checks.checkAsset);

/** An account of a customer, with its assets. */
export const AccountSchema: checks.StandardSchema<types.Account> = /* @__PURE__ */ checks.standardSchema(checks.checkAccount);

/** The first account of a new customer, together with the GUID of the customer. */
export const CreatedCustomerSchema: checks.StandardSchema<types.CreatedCustomer> = /* @__PURE__ */ checks.standardSchema(checks.checkCreatedCustomer);

/** A branch that may be absent, written as a value and a flag. Only a sample shows the members, and what `valid` does when it is false is not stated. */
export const BranchGuidUpdateSchema: checks.StandardSchema<types.BranchGuidUpdate> = /* @__PURE__ */ checks.standardSchema(checks.checkBranchGuidUpdate);

/** The data of a customer that can be changed. */
export const UpdateCustomerRequestSchema: checks.StandardSchema<types.UpdateCustomerRequest> = /* @__PURE__ */ checks.standardSchema(checks.checkUpdateCustomerRequest);

/** Answer to an update. The sample is empty and no member is documented, so the object stays open. */
export const UpdatedCustomerSchema: checks.StandardSchema<types.UpdatedCustomer> = /* @__PURE__ */ checks.standardSchema(checks.checkUpdatedCustomer);

/** All accounts of one customer that match the filter. */
export const AccountListSchema: checks.StandardSchema<types.AccountList> = /* @__PURE__ */ checks.standardSchema(checks.checkAccountList);

/** What can be given for a further account. */
export const CreateCustomerAccountRequestSchema: checks.StandardSchema<types.CreateCustomerAccountRequest> = /* @__PURE__ */ checks.standardSchema(checks.checkCreateCustomerAccountRequest);

/** The account that was opened. */
export const CreatedAccountSchema: checks.StandardSchema<types.CreatedAccount> = /* @__PURE__ */ checks.standardSchema(checks.checkCreatedAccount);
