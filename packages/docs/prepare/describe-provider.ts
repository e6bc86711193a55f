import { describeAuth } from "./describe-auth.ts";
import { type FirstCall, firstCall } from "./first-call.ts";
import { listOperations } from "./list-operations.ts";
import { bundlePath, type EditionName, evidencePath, markdownPath, operationPath, overviewPath } from "./page-paths.ts";
import { providerNames } from "./provider-names.ts";
import type { SpecInput } from "./read-specs.ts";

/** What the landing page, the guides and the sidebar say about one description of a provider. */
export interface ProviderSummary extends EditionName {
  name: string;
  summary: string;
  auth: string;
  packageName: string;
  sandbox: string;
  operations: { operationId: string; page: string }[];
  pages: { overview: string; bundle: string; markdown: string; evidence?: string };
  firstCall: FirstCall;
  /** How many of each the ledger holds; absent without a ledger. */
  evidence?: { facts: number; questions: number; conflicts: number };
}

/** Derives a provider's summary from its bundle and ledger. */
export function describeProvider({ id, edition, document, ledger }: SpecInput): ProviderSummary {
  const name = { id, edition };
  const pages = { overview: overviewPath(name), bundle: bundlePath(name), markdown: markdownPath(name) };
  const summary = {
    ...name,
    name: document.info.title,
    summary: document.info.summary ?? "",
    auth: describeAuth(document),
    packageName: providerNames(id).packageName,
    sandbox: document.servers?.[0]?.url ?? "",
    operations: listOperations(document).map(({ operation: { operationId } }) => ({
      operationId,
      page: operationPath(name, operationId),
    })),
    firstCall: firstCall(name, document),
  };
  if (ledger === undefined) {
    return { ...summary, pages };
  }
  const { facts, questions = {}, conflicts = {} } = ledger;
  return {
    ...summary,
    pages: { ...pages, evidence: evidencePath(id) },
    evidence: {
      facts: Object.keys(facts).length,
      questions: Object.keys(questions).length,
      conflicts: Object.keys(conflicts).length,
    },
  };
}
