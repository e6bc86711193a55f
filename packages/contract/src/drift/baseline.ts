import type { Drift } from "./drift-report.ts";

/** A finding that somebody has accepted. */
export interface BaselineEntry {
  /** Of the finding. */
  readonly hash: string;
  /** What the finding is, for the reader of the file. */
  readonly rule: string;
  readonly place: string;
  /** Why it is accepted. */
  readonly reason: string;
  /** Since when, `YYYY-MM-DD`. */
  readonly date: string;
}

/** Findings held against a baseline. */
export interface BaselineResult {
  /** Not accepted. */
  readonly fresh: readonly Drift[];
  readonly accepted: readonly Drift[];
  /** Accepted, but not found any more: these entries have to go. */
  readonly vanished: readonly BaselineEntry[];
}

/**
 * Holds findings against a baseline.
 *
 * @throws {TypeError} for an entry without a reason or a date
 */
export function applyBaseline(drifts: readonly Drift[], baseline: readonly BaselineEntry[]): BaselineResult {
  for (const { hash, reason, date } of baseline) {
    if (reason.trim() === "" || !/^\d{4}-\d{2}-\d{2}$/.test(date)) {
      throw new TypeError(`the baseline entry ${hash} needs a reason and a date (YYYY-MM-DD)`);
    }
  }
  const hashes = new Set(baseline.map(({ hash }) => hash));
  const found = new Set(drifts.map(({ finding }) => finding.hash));
  return {
    fresh: drifts.filter(({ finding }) => !hashes.has(finding.hash)),
    accepted: drifts.filter(({ finding }) => hashes.has(finding.hash)),
    vanished: baseline.filter(({ hash }) => !found.has(hash)),
  };
}

/** A baseline entry for a finding; the reason is for a person to fill in. */
export function baselineEntry({ finding }: Drift, reason: string, date: string): BaselineEntry {
  const place = [finding.operationId, finding.in, finding.pointer].filter((part) => part !== undefined).join(" ");
  return { hash: finding.hash, rule: finding.rule, place, reason, date };
}
