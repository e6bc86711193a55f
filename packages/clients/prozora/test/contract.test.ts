import { describeContract } from "@railspec/contract/vitest";
import { createProzoraClient } from "@railspec/prozora";
import { startSandbox } from "@railspec/sandbox";
import document from "@railspec/spec-prozora/openapi.json" with { type: "json" };
import { credentials } from "./auth.ts";

describeContract({
  document,
  serve: () => startSandbox({ spec: document, provider: "prozora" }),
  connect: ({ baseUrl, fetch, credentials: given }) =>
    createProzoraClient({ baseUrl, fetch, retry: false, ...(given ? { auth: credentials } : {}) }),
});
