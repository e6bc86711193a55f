/** The compiler's options for a client's tests. */
export const testConfig = `{
  "extends": "../../../../tsconfig.base.json",
  "compilerOptions": {
    "noEmit": true,
    "composite": false,
    "allowImportingTsExtensions": true,
    "lib": ["es2024", "dom", "dom.iterable"],
    "resolveJsonModule": true,
    "types": ["node"]
  },
  "include": ["."]
}
`;

/** The credentials a client's tests sign in with, to be filled in per provider. */
export const testAuth = (name: string): string => `import type { ${name}Credentials } from "../src/index.ts";

/** Credentials the sandbox takes; it looks at their presence and form only. */
export const credentials: ${name}Credentials = { bearerAuth: "token-1" };

/** Answers to calls without credentials that are not simply the documented 401 or 403. */
export const withoutCredentials: Readonly<Record<string, number | "undocumented">> = {};
`;

/** The contract suite of one edition. */
export function contractTest(id: string, name: string, edition: string): string {
  const bundle = edition === "documented" ? "openapi.json" : `openapi.${edition}.json`;
  const option = edition === "documented" ? "" : ` edition: "${edition}",`;
  return `import { create${name}Client } from "@railspec/${id}";
import { describeContract } from "@railspec/contract/vitest";
import { startSandbox } from "@railspec/sandbox";
import document from "@railspec/spec-${id}/${bundle}" with { type: "json" };
import { credentials, withoutCredentials } from "./auth.ts";

describeContract({
  document,
  withoutCredentials,
  serve: () => startSandbox({ spec: document, provider: "${id}" }),
  connect: ({ baseUrl, fetch, credentials: given }) =>
    create${name}Client({ baseUrl, fetch, retry: false,${option} ...(given ? { auth: credentials } : {}) }),
});
`;
}
