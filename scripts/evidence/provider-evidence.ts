import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { checkEvidence, type EvidenceReport } from "./check-evidence.ts";
import { type Citations, citationsInTexts } from "./citations.ts";
import type { Ledger } from "./ledger/ledger.ts";
import { readLedger } from "./ledger/read-ledger.ts";
import type { EvidenceProblem } from "./problem.ts";
import { seedFolder } from "./seed-texts.ts";

/** A provider's ledger and how it agrees with its bundle; both absent when the ledger cannot be read. */
export interface ProviderEvidence {
  readonly ledger?: Ledger;
  readonly report?: EvidenceReport;
  /** Everything that is wrong, in the ledger or between it and the bundle. */
  readonly problems: readonly EvidenceProblem[];
}

/**
 * Checks the evidence of one provider of the repository at `root`: its `facts.yaml` against the bundled document, the
 * sandbox's rules, its flows and, where they are at hand, the captured texts.
 */
export function checkProviderEvidence(root: string, id: string, bundle: unknown): ProviderEvidence {
  const file = join(root, "specs", id, "facts.yaml");
  if (!existsSync(file)) {
    return {
      problems: [
        { rule: "ledger/missing", severity: "error", message: `${id} has no ledger.`, file, line: 1, column: 1 },
      ],
    };
  }
  const { ledger, problems } = readLedger(readFileSync(file, "utf8"), file);
  if (ledger === undefined || problems.length > 0) {
    return { ...(ledger && { ledger }), problems };
  }
  const bundleFile = join(root, "specs", id, "dist", "openapi.json");
  const report = checkEvidence({
    bundle,
    bundleFile,
    ledger,
    citations: citationsAround(root, id),
    seeds: seedFolder(root, process.env),
  });
  return { ledger, report, problems: report.problems };
}

/** What the sandbox's rules and the provider's flows cite. Ids carry the provider's letter, so one scan serves all. */
function citationsAround(root: string, id: string): Citations {
  const spec = join(root, "specs", id);
  const flows = readdirSync(spec).filter((name) => name.endsWith(".arazzo.yaml"));
  const sandbox = join(root, "packages", "sandbox", "src");
  const rules = existsSync(sandbox)
    ? readdirSync(sandbox, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"))
    : [];
  const files = [...flows.map((name) => join(spec, name)), ...rules.map((name) => join(sandbox, name))];
  return citationsInTexts(
    new Map(files.map((file) => [relative(root, file).replaceAll("\\", "/"), readFileSync(file, "utf8")])),
  );
}
