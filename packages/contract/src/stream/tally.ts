import { createHash } from "node:crypto";
import type { DriftReport } from "../drift/drift-report.ts";
import { createDriftRun, type DriftRun } from "../drift/drift-run.ts";
import { mergeDriftReports } from "../drift/merge-drift.ts";
import type { Finding } from "../finding.ts";
import type { Spec } from "../spec.ts";
import type { PlacedExchange } from "./entry-reader.ts";
import type { RecordedPlace } from "./recorded-place.ts";
import type { SpecSummary } from "./recording-summary.ts";

/** Counts what a recording shows of one spec, in memory that its length does not change. */
export interface Tally {
  /** Checks an exchange. @returns its findings */
  add(entry: PlacedExchange, operationId: string | undefined): Finding[];
  /** @param finish adds to the report what is known about the recording as a whole */
  summary(finish: (report: DriftReport) => DriftReport): SpecSummary;
}

/** @param mostKinds kinds of findings that are told apart; the first ones are kept */
export function createTally(spec: Spec, mostKinds: number): Tally {
  let run: DriftRun = createDriftRun(spec);
  let total: DriftReport | undefined;
  let omitted = 0;
  const current = new Set<string>();
  const places = new Map<string, RecordedPlace>();
  const traffic = new Map<string, Map<string, number>>();

  /** Moves what the run has found over to the total; a run keeps every kind, and kinds can be without end. */
  function rotate(): void {
    const report = run.report();
    const merged = total === undefined ? report : mergeDriftReports([total, report]);
    for (const { count } of merged.drifts.slice(mostKinds)) {
      omitted += count;
    }
    total = { ...merged, drifts: merged.drifts.slice(0, mostKinds) };
    run = createDriftRun(spec);
    current.clear();
  }

  function count(operationId: string, status: string): void {
    const statuses = traffic.get(operationId) ?? new Map<string, number>();
    traffic.set(operationId, statuses.set(status, (statuses.get(status) ?? 0) + 1));
  }

  return {
    add({ exchange, place, at }, operationId) {
      const findings = run.add(exchange, at);
      if (operationId !== undefined) {
        count(operationId, String(exchange.response?.status ?? "none"));
      }
      for (const { hash } of findings) {
        current.add(hash);
        if (places.size < mostKinds && !places.has(hash)) {
          places.set(hash, place);
        }
      }
      if (current.size > mostKinds) {
        rotate();
      }
      return findings;
    },
    summary(finish) {
      rotate();
      const report = total ?? run.report();
      return {
        bundle: createHash("sha256").update(JSON.stringify(spec.document)).digest("hex"),
        report: finish(report),
        traffic: Object.fromEntries([...traffic].map(([id, statuses]) => [id, Object.fromEntries(statuses)])),
        places: Object.fromEntries(places),
        omitted,
      };
    },
  };
}
