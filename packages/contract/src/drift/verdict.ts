import type { Severity } from "../rules.ts";
import type { Drift, DriftReport } from "./drift-report.ts";

/** How a run ended. */
export type Verdict = "clean" | "drift" | "broken";

/** The exit code of each verdict. */
export const exitCodes: Readonly<Record<Verdict, 0 | 1 | 2>> = { clean: 0, drift: 1, broken: 2 };

const order: readonly Severity[] = ["error", "warning", "info"];

/** The drifts that weigh at least as much. */
export function weighing(drifts: readonly Drift[], from: Severity): Drift[] {
  return drifts.filter(({ finding }) => order.indexOf(finding.severity) <= order.indexOf(from));
}

/** A run that matched no exchange, or could not read everything, is broken and not clean: it says nothing of the rest. */
export function verdictOf(isBroken: boolean, isDrift: boolean): Verdict {
  return isBroken ? "broken" : isDrift ? "drift" : "clean";
}

/**
 * Judges the report of a run; `judgeRecording` does so for a recording. Broken, and not clean, is a run that matched no
 * exchange or could not read everything.
 *
 * @param from the least severity that counts as drift
 * @param drifts those that count; those of the report unless a baseline left fewer
 */
export function judgeReport(
  report: DriftReport,
  from: Severity = "warning",
  drifts: readonly Drift[] = report.drifts,
): Verdict {
  const isBroken = report.coverage.matched === 0 || report.problems.length > 0;
  return verdictOf(isBroken, weighing(drifts, from).length > 0);
}
