import { prozora as behaviour } from "../behaviour/prozora.ts";
import type { ProviderRules } from "../provider-rules.ts";
import { explainRefusal } from "../refusal-problem.ts";

/** Prozora: every bad request is a 400 that holds a message of unknown wording. */
export const prozora: ProviderRules = {
  behaviour,
  refuse: ({ refusal }) => {
    switch (refusal.kind) {
      case "credentials":
        return { status: 401, example: "invalidCredentials" }; // Z-P1
      case "media-type":
        return "undocumented";
      default:
        // Z-S2, Z-O21: the message is the provider's secret, so the sandbox's own reason stands in its place.
        return { status: 400, body: { value: { error: explainRefusal(refusal) } } };
    }
  },
};
