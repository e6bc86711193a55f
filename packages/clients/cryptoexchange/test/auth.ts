import { encodedKey } from "../src/auth.ts";
import type { CryptoexchangeCredentials } from "../src/index.ts";

/** Credentials the sandbox takes; it looks at their presence and form only. */
export const credentials: CryptoexchangeCredentials = { bearerAuth: encodedKey("partner@example.com", "key-1") };
