import { createBitpowrClient } from "@railspec/bitpowr";
import { describeContract } from "@railspec/contract/vitest";
import { startSandbox } from "@railspec/sandbox";
import document from "@railspec/spec-bitpowr/openapi.json" with { type: "json" };
import { credentials, withoutCredentials } from "./auth.ts";

describeContract({
  document,
  withoutCredentials,
  serve: () => startSandbox({ spec: document, provider: "bitpowr" }),
  connect: ({ baseUrl, fetch, credentials: given }) =>
    createBitpowrClient({ baseUrl, fetch, retry: false, ...(given ? { auth: credentials } : {}) }),
});
