import type { Citations } from "../citations.ts";
import type { EvidenceElement } from "../collect-evidence.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { EvidenceProblem } from "../problem.ts";

/** What every check looks at. */
export interface CheckContext {
  readonly bundle: unknown;
  /** Name of the bundle in problems. */
  readonly bundleFile: string;
  readonly ledger: Ledger;
  readonly elements: readonly EvidenceElement[];
  /** What the spec cites, anywhere in it. */
  readonly inSpec: Citations;
  /** What rules of the sandbox and flows cite. */
  readonly elsewhere: Citations;
}

/** One check: finds problems, changes nothing. */
export type Check = (context: CheckContext) => EvidenceProblem[];

/** A problem at an entry of the ledger. */
export function ledgerProblem(
  ledger: Ledger,
  rule: string,
  entry: { place: { line: number; column: number } },
  message: string,
): EvidenceProblem {
  return { rule, severity: "error", message, file: ledger.file, line: entry.place.line, column: entry.place.column };
}

/** A problem at a place of the bundle. */
export function bundleProblem(
  { bundleFile }: CheckContext,
  rule: string,
  pointer: string,
  message: string,
): EvidenceProblem {
  return { rule, severity: "error", message, file: bundleFile, pointer };
}
