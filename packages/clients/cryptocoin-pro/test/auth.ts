import type { CryptocoinProCredentials } from "../src/index.ts";

/** Credentials the sandbox takes; it looks at their presence and form only. */
export const credentials: CryptocoinProCredentials = {
  bearerAuth: "token-1",
  platformToken: "header.claims.signature",
};

/** Answers to calls without credentials that are not simply the documented 401 or 403. A missing platform token is a 400 (fact C-P13). */
export const withoutCredentials: Readonly<Record<string, number | "undocumented">> = { authenticatePlatform: 400 };
