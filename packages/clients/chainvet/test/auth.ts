import type { ChainvetCredentials } from "../src/index.ts";

/** Credentials the sandbox takes; it looks at their presence and form only. */
export const credentials: ChainvetCredentials = { apiKey: "key-1" };
