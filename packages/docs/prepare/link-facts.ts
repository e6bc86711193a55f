import type { Ledger } from "./ledger.ts";
import { evidencePath } from "./page-paths.ts";

const factId = /(?<![\w[/#"`-])[A-Z]-[A-Z]\d+(?![\w\]`-])/g;

/** Makes links of the fact ids in a Markdown text, to the evidence page of the provider. */
export function linkFacts(text: string, id: string, ledger: Ledger): string {
  const known = { ...ledger.facts, ...ledger.conflicts, ...ledger.questions };
  return text.replaceAll(factId, (name) => (name in known ? `[${name}](${evidencePath(id)}#${name})` : name));
}
