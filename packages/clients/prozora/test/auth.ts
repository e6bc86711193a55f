import type { ProzoraCredentials } from "../src/index.ts";

/** Credentials the sandbox takes; it looks at their presence and form only. */
export const credentials: ProzoraCredentials = { sessionToken: "session-1" };
