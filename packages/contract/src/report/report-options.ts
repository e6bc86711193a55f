import type { Drift } from "../drift/drift-report.ts";
import type { Basis } from "../evidence.ts";
import type { Finding } from "../finding.ts";
import type { Severity } from "../rules.ts";

/** A place in a hand-written file, lines and columns from 1. */
export interface SourcePlace {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
}

/** What reports can be told besides the run itself. */
export interface ReportOptions {
  /** Where an element of the bundled document was written. */
  readonly locate?: (specPointer: string) => SourcePlace | undefined;
}

const order: readonly Severity[] = ["error", "warning", "info"];

/** Errors first, then by operation, the most frequent first. */
export function sortDrifts(drifts: readonly Drift[]): Drift[] {
  return [...drifts].sort(
    (left, right) =>
      order.indexOf(left.finding.severity) - order.indexOf(right.finding.severity) ||
      (left.finding.operationId ?? "").localeCompare(right.finding.operationId ?? "") ||
      right.count - left.count ||
      left.finding.hash.localeCompare(right.finding.hash),
  );
}

/** `1 error`, `2 errors`. */
export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}

/** `createUser 201 response /body/email`. */
export function placeOf(finding: Finding): string {
  const { operationId, status, in: half, pointer } = finding;
  return [operationId, status, half, pointer].filter((part) => part !== undefined && part !== "").join(" ");
}

const basisWords: Readonly<Record<Basis, string>> = {
  documented: "documented",
  example: "shown in an example",
  observed: "seen in traffic",
  external: "said elsewhere",
  inferred: "inferred",
  assumed: "assumed",
};

/** What the contradicted element rests on, in words; empty when the spec does not say. */
export function evidenceText({ evidence }: Finding): string {
  if (evidence === undefined) {
    return "";
  }
  if (evidence.assumed !== undefined) {
    return `contradicts an assumption: ${evidence.assumed}`;
  }
  const ids = evidence.ids.join(", ");
  return evidence.basis === undefined
    ? `contradicts ${ids}`
    : `contradicts what is ${basisWords[evidence.basis]} (${ids})`;
}

/** `specs/bitpowr/schemas/Customer.yaml:12`, or the pointer into the document. */
export function sourceText(finding: Finding, options: ReportOptions): string {
  const place = options.locate?.(finding.specPointer);
  return place === undefined ? `#${finding.specPointer}` : `${place.file}:${place.line}`;
}
