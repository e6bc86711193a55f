import { describeContract } from "@railspec/contract/vitest";
import { createCryptoexchangeClient } from "@railspec/cryptoexchange";
import { startSandbox } from "@railspec/sandbox";
import document from "@railspec/spec-cryptoexchange/openapi.json" with { type: "json" };
import { credentials, withoutCredentials } from "./auth.ts";

describeContract({
  document,
  withoutCredentials,
  serve: () => startSandbox({ spec: document, provider: "cryptoexchange" }),
  connect: ({ baseUrl, fetch, credentials: given }) =>
    createCryptoexchangeClient({ baseUrl, fetch, retry: false, ...(given ? { auth: credentials } : {}) }),
});
