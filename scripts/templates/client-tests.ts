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

/** The test of a client's credentials, to be filled in with the forms that the provider's facts give. */
export const authTest = (id: string, name: string): string => `import { inspect } from "node:util";
import { create${name}Client } from "@railspec/${id}";
import { expect, test } from "vitest";
import { credentials } from "./auth.ts";

test("credentials show up in no printed form of a client", () => {
  const client = create${name}Client({ baseUrl: "sandbox", auth: credentials });

  const printed = inspect(client, { depth: 9, showHidden: true }) + JSON.stringify(client);

  for (const secret of Object.values(credentials)) {
    expect(printed).not.toContain(String(secret));
  }
});
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
