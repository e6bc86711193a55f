import type { ProzoraCredentials } from "../src/index.ts";

/** Credentials the sandbox takes; it looks at their presence and form only. */
export const credentials: ProzoraCredentials = { sessionToken: "session-1" };

/** Answers to calls without credentials that are not simply the documented 401 or 403. */
export const withoutCredentials: Readonly<Record<string, number | "undocumented">> = {};
