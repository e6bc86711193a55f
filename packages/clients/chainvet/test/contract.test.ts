import { createChainvetClient } from "@railspec/chainvet";
import { describeContract } from "@railspec/contract/vitest";
import { startSandbox } from "@railspec/sandbox";
import document from "@railspec/spec-chainvet/openapi.json" with { type: "json" };
import { credentials, withoutCredentials } from "./auth.ts";

describeContract({
  document,
  withoutCredentials,
  serve: () => startSandbox({ spec: document, provider: "chainvet" }),
  connect: ({ baseUrl, fetch, credentials: given }) =>
    createChainvetClient({ baseUrl, fetch, retry: false, ...(given ? { auth: credentials } : {}) }),
});
