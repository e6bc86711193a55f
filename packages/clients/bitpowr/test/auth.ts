import { encodedToken } from "../src/auth.ts";
import type { BitpowrCredentials } from "../src/index.ts";

/** Credentials the sandbox takes; it looks at their presence and form only. */
export const credentials: BitpowrCredentials = {
  bearerAuth: encodedToken({ publicKey: "pk_test_1", secretKey: "sk_test_1" }),
};
