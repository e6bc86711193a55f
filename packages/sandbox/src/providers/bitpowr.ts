import { bitpowr as behaviour } from "../behaviour/bitpowr.ts";
import { header } from "../call.ts";
import type { ProviderRules } from "../provider-rules.ts";

/** Bitpowr: each fault of the credential has its own message. */
export const bitpowr: ProviderRules = {
  behaviour,
  // B-P2, B-P4: a header that starts with neither word is no credential.
  acceptsCredentials: (call) => /^(?:bearer|basic) +\S/i.test(header(call, "authorization") ?? ""),
  refuse: ({ refusal }) => {
    switch (refusal.kind) {
      case "credentials":
        // B-P11
        return { status: 401, example: refusal.sent ? "invalidAuthorization" : "missingAuthHeader" };
      case "malformed":
        return { status: 400, example: "badRequest" }; // B-P10
      default:
        return undefined;
    }
  },
};
