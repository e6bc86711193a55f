import { accounted } from "./checks/accounted.ts";
import { basisWithinSource } from "./checks/basis-within-source.ts";
import type { Check, CheckContext } from "./checks/check-context.ts";
import { citedAtName } from "./checks/cited-at-name.ts";
import { knownIds } from "./checks/known-ids.ts";
import { knownOperations } from "./checks/known-operations.ts";
import { present } from "./checks/present.ts";
import { checkSeedTexts } from "./checks/seed-text.ts";
import { type Citations, citationsIn } from "./citations.ts";
import { collectEvidence, type EvidenceElement } from "./collect-evidence.ts";
import type { Ledger } from "./ledger/ledger.ts";
import type { EvidenceProblem } from "./problem.ts";

/** What is compared. */
export interface EvidenceInput {
  /** The bundled document. */
  readonly bundle: unknown;
  /** Name of the bundle in problems. @default "openapi.json" */
  readonly bundleFile?: string;
  readonly ledger: Ledger;
  /** What rules of the sandbox and flows cite. @default nothing */
  readonly citations?: Citations;
  /**
   * Whether every fact must also be cited by the spec. Off for an edition that departs from the source on purpose: its
   * own links are checked, not the ledger's.
   * @default true
   */
  readonly bothWays?: boolean;
  /** Folder with the captured texts; without it they are not checked, and the report says so. */
  readonly seeds?: string | undefined;
}

/** The outcome of comparing a spec with its ledger. */
export interface EvidenceReport {
  readonly problems: readonly EvidenceProblem[];
  readonly elements: readonly EvidenceElement[];
  /** Rules that wait for a room to cite them. */
  readonly pending: Readonly<Record<"sandbox" | "flow", readonly string[]>>;
  readonly seeds: { readonly checked: number; readonly skipped: readonly string[] };
}

const FROM_SPEC: readonly Check[] = [knownIds, present];
const FROM_LEDGER: readonly Check[] = [basisWithinSource, knownOperations, citedAtName, accounted];

/** Follows the links between a spec and its ledger both ways; errors are problems in the report, not exceptions. */
export function checkEvidence(input: EvidenceInput): EvidenceReport {
  const { bundle, ledger, bundleFile = "openapi.json", bothWays = true } = input;
  const elements = collectEvidence(bundle, ledger);
  const elsewhere = input.citations ?? new Map<string, readonly string[]>();
  const context: CheckContext = { bundle, bundleFile, ledger, elements, inSpec: citationsIn(bundle), elsewhere };
  const texts = bothWays ? checkSeedTexts(ledger, input.seeds) : { problems: [], checked: 0, skipped: [] };
  const checks = bothWays ? [...FROM_SPEC, ...FROM_LEDGER] : FROM_SPEC;
  return {
    problems: [...checks.flatMap((check) => check(context)), ...texts.problems],
    elements,
    pending: { sandbox: pendingFor("sandbox", context), flow: pendingFor("flow", context) },
    seeds: { checked: texts.checked, skipped: texts.skipped },
  };
}

function pendingFor(room: "sandbox" | "flow", { ledger, inSpec, elsewhere }: CheckContext): string[] {
  return [...ledger.facts.values()]
    .filter(({ id, pending }) => pending === room && !inSpec.has(id) && !elsewhere.has(id))
    .map(({ id }) => id);
}
