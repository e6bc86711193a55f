import { describeContract } from "@railspec/contract/vitest";
import { createProzoraClient } from "@railspec/prozora";
import { startSandbox } from "@railspec/sandbox";
import document from "@railspec/spec-prozora/openapi.json" with { type: "json" };
import { credentials, withoutCredentials } from "./auth.ts";

describeContract({
  document,
  withoutCredentials,
  serve: () => startSandbox({ spec: document, provider: "prozora" }),
  connect: ({ baseUrl, fetch, credentials: given }) =>
    createProzoraClient({ baseUrl, fetch, retry: false, ...(given ? { auth: credentials } : {}) }),
});
