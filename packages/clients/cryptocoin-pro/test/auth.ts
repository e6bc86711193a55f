import type { CryptocoinProCredentials } from "../src/index.ts";

/** Credentials the sandbox takes; it looks at their presence and form only. */
export const credentials: CryptocoinProCredentials = { bearerAuth: "token-1", platformToken: "header.claims.signature" };
