import { describeContract } from "@railspec/contract/vitest";
import { createCryptocoinProClient } from "@railspec/cryptocoin-pro";
import { startSandbox } from "@railspec/sandbox";
import document from "@railspec/spec-cryptocoin-pro/openapi.json" with { type: "json" };
import { credentials, withoutCredentials } from "./auth.ts";

describeContract({
  document,
  withoutCredentials,
  serve: () => startSandbox({ spec: document, provider: "cryptocoin-pro" }),
  connect: ({ baseUrl, fetch, credentials: given }) =>
    createCryptocoinProClient({ baseUrl, fetch, retry: false, ...(given ? { auth: credentials } : {}) }),
});
