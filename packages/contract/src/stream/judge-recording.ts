import { applyBaseline, type BaselineEntry, type BaselineResult } from "../drift/baseline.ts";
import type { Drift } from "../drift/drift-report.ts";
import { type Verdict, verdictOf, weighing } from "../drift/verdict.ts";
import type { Severity } from "../rules.ts";
import { bodyFailures } from "./count-bodies.ts";
import type { RecordingSummary } from "./recording-summary.ts";

/** How a summary is judged. */
export interface JudgeOptions {
  /** The least severity that counts. @default "warning" */
  readonly from?: Severity;
  /** Findings that somebody has accepted. */
  readonly baseline?: readonly BaselineEntry[];
}

/** What a summary comes to. */
export interface Judgement extends BaselineResult {
  /** `exitCodes` has its exit code. */
  readonly verdict: Verdict;
  /** The fresh findings that are severe enough. */
  readonly counting: readonly Drift[];
  /** Why it is not clean, one sentence each. */
  readonly reasons: readonly string[];
}

function many(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** Why a check saw nothing that it could judge: no exchange of an operation, or none of the bodies. */
export function blindness({ matched, bodies }: RecordingSummary): string[] {
  return [...(matched === 0 ? ["no exchange belongs to an operation of the spec"] : []), ...bodyFailures(bodies)];
}

/**
 * Judges a summary. Broken, and not clean, is a check in which no exchange belonged to an operation, in which
 * something could not be read, or in which bodies are missing and none of a response, or none at all, is left to be
 * judged. A baseline entry whose finding has vanished counts as drift, until it is removed.
 *
 * @throws {TypeError} for a baseline entry without a reason or a date
 */
export function judgeRecording(summary: RecordingSummary, options: JudgeOptions = {}): Judgement {
  const { from = "warning", baseline = [] } = options;
  const drifts = summary.specs.flatMap(({ report }) => report.drifts);
  const held = applyBaseline(drifts, baseline);
  const counting = weighing(held.fresh, from);
  const problems = summary.sources.reduce((sum, source) => sum + source.problems, 0);
  const omitted = summary.specs.reduce((sum, spec) => sum + spec.omitted, 0);
  const broken = [
    ...blindness(summary),
    ...(problems === 0 ? [] : [`${many(problems, "place", "places")} could not be read`]),
  ];
  const drift = [
    ...(counting.length === 0 ? [] : [`${many(counting.length, "kind of finding", "kinds of findings")}`]),
    ...(omitted === 0 ? [] : [`${many(omitted, "finding", "findings")} of further kinds`]),
    ...(held.vanished.length === 0
      ? []
      : [`${many(held.vanished.length, "accepted finding has", "accepted findings have")} vanished: remove the entry`]),
  ];
  const verdict = verdictOf(broken.length > 0, drift.length > 0);
  return { ...held, counting, verdict, reasons: [...broken, ...drift] };
}
