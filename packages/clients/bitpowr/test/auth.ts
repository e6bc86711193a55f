import { encodedToken } from "../src/auth.ts";
import type { BitpowrCredentials } from "../src/index.ts";

/** Credentials the sandbox takes; it looks at their presence and form only. */
export const credentials: BitpowrCredentials = {
  bearerAuth: encodedToken({ publicKey: "pk_test_1", secretKey: "sk_test_1" }),
};

/** Answers to calls without credentials that are not simply the documented 401 or 403. */
export const withoutCredentials: Readonly<Record<string, number | "undocumented">> = {};
