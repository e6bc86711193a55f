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
 * sandbox's rules, its flows, its other editions and, where they are at hand, the captured texts. Another edition than
 * `documented` departs from the source on purpose and answers for its own links only.
 */
export function checkProviderEvidence(
  root: string,
  id: string,
  bundle: unknown,
  edition: string = "documented",
): ProviderEvidence {
  const spec = join(root, "specs", id);
  const file = join(spec, "facts.yaml");
  if (!existsSync(file)) {
    const message = `${id} has no ledger.`;
    return { problems: [{ rule: "ledger/missing", severity: "error", message, file, line: 1, column: 1 }] };
  }
  const { ledger, problems } = readLedger(readFileSync(file, "utf8"), file);
  if (ledger === undefined || problems.length > 0) {
    return { ...(ledger && { ledger }), problems };
  }
  const bothWays = edition === "documented";
  const report = checkEvidence({
    bundle,
    bundleFile: join(spec, "dist", bothWays ? "openapi.json" : `openapi.${edition}.json`),
    ledger,
    bothWays,
    citations: citationsAround(root, spec),
    seeds: bothWays ? seedFolder(root, process.env) : undefined,
  });
  return { ledger, report, problems: report.problems };
}

/** What cites facts beside the description: flows, other editions, and the sandbox's rules of any provider. */
function citationsAround(root: string, spec: string): Citations {
  const overlays = readdirSync(spec).filter((name) => name.endsWith(OVERLAY));
  const files = [
    ...readdirSync(spec)
      .filter((name) => name.endsWith(OVERLAY) || name.endsWith(".arazzo.yaml"))
      .map((name) => join(spec, name)),
    ...overlays.flatMap((name) => listFiles(join(spec, name.slice(0, -OVERLAY.length)), ".yaml")),
    ...listFiles(join(root, "packages", "sandbox", "src"), ".ts"),
  ];
  return citationsInTexts(
    new Map(files.map((file) => [relative(root, file).replaceAll("\\", "/"), readFileSync(file, "utf8")])),
  );
}

const OVERLAY = ".overlay.yaml";

function listFiles(folder: string, ending: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  return names.filter((name) => name.endsWith(ending)).map((name) => join(folder, name));
}
