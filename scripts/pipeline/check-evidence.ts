import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  checkProviderEvidence,
  countLevels,
  type EvidenceProblem,
  type EvidenceReport,
  type FactsJson,
  factsJson,
  readLedger,
  withEvidenceText,
} from "../evidence/index.ts";
import type { OpenApiDocument } from "../generate/openapi-document.ts";
import type { Provider } from "../workspace.ts";
import type { Edition } from "./editions.ts";
import type { Problem } from "./problem.ts";

/** How one edition rests on the provider's ledger. */
export interface EditionEvidence {
  readonly problems: readonly Problem[];
  /** The document with a line on everything that is not plainly documented: for the docs site. */
  readonly forReaders: OpenApiDocument;
  /** The document with a line on every element: for doc comments of the generated types. */
  readonly forTypes: OpenApiDocument;
  /** What is right but should be known: rules that wait for a flow, captured texts that are not at hand. */
  readonly notes: readonly string[];
  /** What is published as `facts.json`; absent when the ledger cannot be read. */
  readonly facts: FactsJson | undefined;
  /** Elements per level, as text: `documented 140, assumed 9`. */
  readonly summary: string;
}

/** What is wrong in a provider's ledger itself. */
export function checkLedger(provider: Provider): Problem[] {
  const file = join(provider.spec, "facts.yaml");
  return existsSync(file) ? readLedger(readFileSync(file, "utf8"), file).problems.map(toProblem) : [];
}

/** Checks the links between a bundle and its ledger and makes what readers see of them. */
export function checkEvidence(provider: Provider, edition: Edition, document: OpenApiDocument): EditionEvidence {
  const repository = join(provider.spec, "..", "..");
  const { ledger, report, problems } = checkProviderEvidence(repository, provider.id, document, edition.name);
  const counts = Object.entries(countLevels(report?.elements ?? [])).filter(([, count]) => count > 0);
  return {
    problems: problems.map(toProblem),
    forReaders: ledger ? withEvidenceText(document, ledger) : document,
    forTypes: ledger ? withEvidenceText(document, ledger, "all") : document,
    notes: report ? notes(report) : [],
    facts: ledger && factsJson(document, ledger),
    summary: counts.map(([level, count]) => `${level} ${count}`).join(", "),
  };
}

function notes({ pending, seeds }: EvidenceReport): string[] {
  const waiting = Object.entries(pending).flatMap(([room, ids]) =>
    ids.length > 0 ? [`${ids.length} rule(s) wait for a ${room}: ${ids.join(", ")}`] : [],
  );
  return [...waiting, ...seeds.skipped];
}

function toProblem({ rule, severity, message, file, line, column, pointer }: EvidenceProblem): Problem {
  return {
    file,
    line: line ?? 1,
    column: column ?? 1,
    message: pointer === undefined ? message : `${message} at #${pointer}`,
    rule,
    severity: severity === "warning" ? "warn" : "error",
  };
}
