import { cryptocoinPro as behaviour } from "../behaviour/cryptocoin-pro.ts";
import type { ProviderRules } from "../provider-rules.ts";

/** cryptocoin.pro: answers to a missing credential are known for the platform's log-in alone. */
export const cryptocoinPro: ProviderRules = {
  behaviour,
  refuse: ({ operation, refusal }) => {
    if (operation.id === "authenticatePlatform" && refusal.kind === "credentials") {
      return { status: 400, example: "jwtMissing" }; // C-P13
    }
    return "undocumented"; // C-S1
  },
};
