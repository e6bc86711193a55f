import type { Severity } from "../rules.ts";
import type { Drift, DriftReport } from "./drift-report.ts";

/** How a run ended. */
export type Verdict = "clean" | "drift" | "broken";

/** The exit code of each verdict. */
export const exitCodes: Readonly<Record<Verdict, 0 | 1 | 2>> = { clean: 0, drift: 1, broken: 2 };

const weights: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/**
 * How a run ended. A run that matched no exchange, or could not read everything, is broken and not clean: it says
 * nothing about the rest.
 *
 * @param from the least severity that counts as drift
 * @param drifts those that count; those of the report unless a baseline left fewer
 */
export function verdictOf(
  report: DriftReport,
  from: Severity = "warning",
  drifts: readonly Drift[] = report.drifts,
): Verdict {
  if (report.coverage.matched === 0 || report.problems.length > 0) {
    return "broken";
  }
  return drifts.some(({ finding }) => weights[finding.severity] >= weights[from]) ? "drift" : "clean";
}
