import { readFileSync } from "node:fs";
import { type EvidenceProblem, formatEvidenceProblem } from "../problem.ts";
import type { Ledger } from "./ledger.ts";
import { readLedger } from "./read-ledger.ts";

/** A ledger that cannot be used. The message lists every problem with its file and line. */
export class LedgerError extends Error {
  override readonly name = "LedgerError";
  readonly problems: readonly EvidenceProblem[];

  constructor(problems: readonly EvidenceProblem[]) {
    super(problems.map(formatEvidenceProblem).join("\n"));
    this.problems = problems;
  }
}

/**
 * Reads and checks a `facts.yaml`.
 * @throws {LedgerError} when it is malformed, names an unknown source or id, has an id twice, or runs in a circle.
 */
export function loadLedger(file: string): Ledger {
  const { ledger, problems } = readLedger(readFileSync(file, "utf8"), file);
  if (ledger === undefined || problems.length > 0) {
    throw new LedgerError(problems);
  }
  return ledger;
}
