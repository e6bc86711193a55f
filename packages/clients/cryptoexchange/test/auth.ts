import { encodedKey } from "../src/auth.ts";
import type { CryptoexchangeCredentials } from "../src/index.ts";

/** Credentials the sandbox takes; it looks at their presence and form only. */
export const credentials: CryptoexchangeCredentials = {
  bearerAuth: encodedKey({ email: "partner@example.com", apiKey: "key-1" }),
};

/** Answers to calls without credentials that are not simply the documented 401 or 403. The 403 of `createCustomer` says that the e-mail address is in use (fact X-S1). */
export const withoutCredentials: Readonly<Record<string, number | "undocumented">> = { createCustomer: "undocumented" };
