import { type CoverageKind, coverageKinds } from "../coverage/coverage-point.ts";
import type { Drift, DriftReport } from "./drift-report.ts";

function mergeDrifts(reports: readonly DriftReport[]): Drift[] {
  const merged = new Map<string, Drift>();
  for (const drift of reports.flatMap(({ drifts }) => drifts)) {
    const known = merged.get(drift.finding.hash);
    merged.set(
      drift.finding.hash,
      known === undefined
        ? drift
        : {
            ...known,
            count: known.count + drift.count,
            ...(known.types && { types: [...new Set([...known.types, ...(drift.types ?? [])])] }),
            first: Math.min(known.first, drift.first),
          },
    );
  }
  return [...merged.values()];
}

function sum(reports: readonly DriftReport[], pick: (report: DriftReport) => number): number {
  return reports.reduce((total, report) => total + pick(report), 0);
}

/**
 * Adds up the reports of shards, so that a long recording can be checked on many machines.
 *
 * @throws {TypeError} when there is none, or they are about different documents
 */
export function mergeDriftReports(reports: readonly DriftReport[]): DriftReport {
  const [first, ...others] = reports;
  if (first === undefined) {
    throw new TypeError("there is no report to merge");
  }
  const stranger = others.find(({ title, specVersion }) => title !== first.title || specVersion !== first.specVersion);
  if (stranger !== undefined) {
    throw new TypeError(
      `reports of different documents: ${first.title} ${first.specVersion} and ${stranger.title} ${stranger.specVersion}`,
    );
  }
  const seen = new Set(reports.flatMap(({ coverage }) => coverage.seen));
  const missing = first.coverage.missing.filter(({ id }) => !seen.has(id));
  const count = (kind: CoverageKind): { covered: number; total: number } => {
    const { total } = first.coverage.counts[kind];
    return { covered: total - missing.filter((point) => point.kind === kind).length, total };
  };
  return {
    ...first,
    exchanges: sum(reports, ({ exchanges }) => exchanges),
    drifts: mergeDrifts(reports),
    problems: reports.flatMap(({ problems }) => problems),
    answers: first.answers.map((row, index) => ({
      ...row,
      isSeen: reports.some(({ answers }) => answers[index]?.isSeen === true),
    })),
    coverage: {
      // `fromEntries` forgets that every kind is there.
      counts: Object.fromEntries(coverageKinds.map((kind) => [kind, count(kind)])) as DriftReport["coverage"]["counts"],
      missing,
      matched: sum(reports, ({ coverage }) => coverage.matched),
      unmatched: sum(reports, ({ coverage }) => coverage.unmatched),
      seen: [...seen],
    },
  };
}
