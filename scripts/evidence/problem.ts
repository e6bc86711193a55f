/** Something wrong with a ledger or with the links between it and the spec. */
export interface EvidenceProblem {
  /** What was checked, for example `evidence/cited`. */
  readonly rule: string;
  /** A `warning` says that a note has become superfluous; everything else is an `error`. */
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly file: string;
  /** Counted from 1. Absent when the place is given by `pointer` alone. */
  readonly line?: number;
  readonly column?: number;
  /** JSON pointer into `file`. */
  readonly pointer?: string;
}

/** One line: `facts.yaml:12:3 error message (rule)`. */
export function formatEvidenceProblem(problem: EvidenceProblem): string {
  const place = problem.line === undefined ? `#${problem.pointer ?? ""}` : `:${problem.line}:${problem.column ?? 1}`;
  return `${problem.file}${place} ${problem.severity} ${problem.message} (${problem.rule})`;
}
