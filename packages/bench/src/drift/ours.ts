import { checkExchange, loadSpec } from "@railspec/contract";
import type { Judge } from "./judge.ts";

/** `checkExchange` of @railspec/contract. */
export const ours: Judge = {
  name: "**Railspec**",
  judge: async (document, cases) => {
    const spec = loadSpec(document);
    return cases.map(({ exchange }) => ({
      problems: checkExchange(spec, exchange).map(({ rule, pointer }) => `${rule} ${pointer}`),
    }));
  },
};
