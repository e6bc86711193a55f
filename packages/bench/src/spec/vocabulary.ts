import type { Schema } from "./spec.ts";

/** Sixty resources; their names differ as real ones do, so that gzip finds no more to fold than in a real client. */
export const nouns: readonly string[] = `account address agreement alert allowance application approval asset attachment
  balance bank beneficiary branch budget card chargeback charge consent contact counterparty coupon mailbox customer
  deposit dispute document employee exchangeRate fee identity invoice keyPair ledger limit mandate merchant network note
  order organisation payment payout plan policy portfolio price product quote recipient refund report schedule
  settlement statement subscription swap terminal transfer verification wallet`.split(/\s+/);

/** A property that resources have in turn. */
export interface Field {
  readonly name: string;
  readonly schema: Schema;
}

const text = (description: string, more: Schema = {}): Schema => ({ type: "string", description, ...more });
const amount = (description: string): Schema =>
  text(description, { pattern: "^[0-9]+(\\.[0-9]+)?$", "x-sensitive": "financial" });
const open = (description: string, ...values: string[]): Schema => ({
  anyOf: [
    { type: "string", enum: values, title: "Known" },
    { type: "string", title: "Other" },
  ],
  description,
});

/** Forty properties; every resource has a run of twelve. */
export const fields: readonly Field[] = [
  { name: "reference", schema: text("Your own reference.") },
  { name: "firstName", schema: text("Given name.", { "x-sensitive": "pii" }) },
  { name: "lastName", schema: text("Family name.", { "x-sensitive": "pii" }) },
  { name: "email", schema: text("Where mail goes to.", { format: "email", "x-sensitive": "pii" }) },
  { name: "phone", schema: text("Number with country code.", { "x-sensitive": "pii" }) },
  { name: "amount", schema: amount("How much, in the main unit.") },
  { name: "currency", schema: text("Three letters.", { minLength: 3, maxLength: 3 }) },
  { name: "status", schema: open("How far it got.", "pending", "active", "blocked", "closed") },
  { name: "kind", schema: open("What it is.", "personal", "business") },
  { name: "iban", schema: text("Account number.", { "x-sensitive": "financial" }) },
  { name: "bic", schema: text("Code of the bank.") },
  { name: "dueOn", schema: text("Day it is due.", { format: "date" }) },
  { name: "expiresAt", schema: text("When it ends.", { format: "date-time" }) },
  { name: "attempts", schema: { type: "integer", description: "How often it was tried." } },
  { name: "priority", schema: { type: "integer", description: "Lower comes first." } },
  { name: "confirmed", schema: { type: "boolean", description: "Whether somebody confirmed it." } },
  { name: "live", schema: { type: "boolean", description: "Whether it moves money." } },
  { name: "labels", schema: { type: "array", items: { type: "string" }, description: "Words to find it by." } },
  { name: "network", schema: open("Chain it lives on.", "bitcoin", "ethereum", "tron") },
  { name: "walletAddress", schema: text("Where it is sent.", { "x-sensitive": "financial" }) },
  { name: "memo", schema: { type: ["string", "null"], description: "Text beside it." } },
  { name: "postalAddress", schema: { $ref: "#/components/schemas/PostalAddress" } },
  { name: "createdBy", schema: text("Who made it.") },
  { name: "approvedBy", schema: { type: ["string", "null"], description: "Who approved it." } },
  { name: "country", schema: text("Two letters.", { minLength: 2, maxLength: 2 }) },
  { name: "taxNumber", schema: text("Number at the tax office.", { "x-sensitive": "pii" }) },
  { name: "birthDate", schema: text("Day of birth.", { format: "date", "x-sensitive": "pii" }) },
  { name: "fee", schema: amount("What it costs.") },
  { name: "exchangeRate", schema: amount("Rate it was changed at.") },
  { name: "hash", schema: text("Hash on the chain.") },
  { name: "callbackUrl", schema: text("Where news goes to.", { format: "uri" }) },
  { name: "apiKey", schema: text("Key of it.", { "x-sensitive": "secret" }) },
  { name: "metadata", schema: { type: "object", description: "Your own data.", additionalProperties: true } },
  { name: "lines", schema: { type: "array", items: { $ref: "#/components/schemas/Line" }, description: "Its parts." } },
  { name: "riskScore", schema: { type: "number", description: "From 0 to 1." } },
  { name: "channel", schema: open("How it came.", "web", "branch", "partner") },
  { name: "parentId", schema: text("What it belongs to.") },
  { name: "version", schema: { type: "integer", description: "Grows with each change." } },
  { name: "note", schema: text("Words of a clerk.", { "x-sensitive": "pii" }) },
  {
    name: "archivedAt",
    schema: { type: ["string", "null"], format: "date-time", description: "When it was put away." },
  },
];
