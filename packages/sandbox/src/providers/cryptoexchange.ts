import { cryptoexchange as behaviour } from "../behaviour/cryptoexchange.ts";
import type { ProviderRules } from "../provider-rules.ts";

/** CryptoExchange: its only documented error is a 403 that speaks of the e-mail address, never of credentials. */
export const cryptoexchange: ProviderRules = {
  behaviour,
  // X-S1, X-S2, X-O10, X-O23
  refuse: () => "undocumented",
};
