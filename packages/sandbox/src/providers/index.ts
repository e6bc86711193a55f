import type { ProviderRules } from "../provider-rules.ts";
import { bitpowr } from "./bitpowr.ts";
import { chainvet } from "./chainvet.ts";
import { cryptocoinPro } from "./cryptocoin-pro.ts";
import { cryptoexchange } from "./cryptoexchange.ts";
import { prozora } from "./prozora.ts";

const rules: ReadonlyMap<string, ProviderRules> = new Map([
  ["bitpowr", bitpowr],
  ["chainvet", chainvet],
  ["cryptocoin-pro", cryptocoinPro],
  ["cryptoexchange", cryptoexchange],
  ["prozora", prozora],
]);

/** The rules of a provider; one that is not known here has none of its own. */
export function rulesOf(provider: string | undefined): ProviderRules {
  return rules.get(provider ?? "") ?? {};
}

/** What is known of a rule without running it. */
export interface RuleSummary {
  readonly name: string;
  /** Ids of facts in the provider's `facts.yaml`. */
  readonly facts: readonly string[];
  /** The `operationId`s it looks at. */
  readonly operations: readonly string[];
}

/** The rules that `startSandbox({ rules: true })` follows for a provider, in the order in which they are asked. */
export function listRules(provider: string): RuleSummary[] {
  const behaviour = rulesOf(provider).behaviour?.rules ?? [];
  return behaviour.map(({ name, facts, operations }) => ({ name, facts, operations }));
}
