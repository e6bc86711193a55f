import { type Coverage, createCoverage } from "../coverage/coverage.ts";
import { pointId } from "../coverage/coverage-point.ts";
import type { Exchange } from "../exchange.ts";
import type { Finding } from "../finding.ts";
import type { Operation } from "../model/operation.ts";
import type { Violation } from "../schema/violation.ts";
import type { Spec } from "../spec.ts";
import type { AnswerRow, Drift, DriftReport, ReadingProblem } from "./drift-report.ts";

/** Checks a recording of any length; memory grows with the kinds of findings, not with the exchanges. */
export interface DriftRun {
  /** Checks one exchange. @param at its line or number; counted when left out @returns its findings */
  add(exchange: Exchange, at?: number): Finding[];
  /** Notes a place that could not be read. */
  problem(at: number, reason: string): void;
  report(): DriftReport;
}

function answersOf(operation: Operation, seen: ReadonlySet<string>): AnswerRow[] {
  const { id, method, path, responses } = operation;
  return responses.flatMap(({ status, pointer, content }): AnswerRow[] => {
    const row = { operationId: id, method, path, status };
    if (content.length === 0) {
      return [{ ...row, isSeen: seen.has(pointId("response", "response", `${id} ${pointer}`)) }];
    }
    return content.map((mediaType) => ({
      ...row,
      contentType: mediaType.range,
      isSeen: seen.has(pointId("content-type", "response", `${id} ${mediaType.pointer}`)),
    }));
  });
}

function withTypes(known: Drift["types"] = [], { observedType }: Finding): Pick<Drift, "types"> {
  const isNew = observedType !== undefined && !known.includes(observedType);
  return isNew ? { types: [...known, observedType] } : {};
}

/** Without the keys of maps: they are data, and the next exchange has others. */
function withoutKeys<T extends Finding | Violation>(found: T): T {
  const { place, nearest, ...rest } = found;
  const kept = {
    ...rest,
    pointer: place ?? found.pointer,
    ...(nearest && { nearest: nearest.map((one) => withoutKeys(one)) }),
  };
  // It has the same members as before but the optional one that was taken out.
  return kept as unknown as T;
}

/** Starts a run. */
export function createDriftRun(spec: Spec): DriftRun {
  const coverage: Coverage = createCoverage(spec);
  const drifts = new Map<string, { -readonly [K in keyof Drift]: Drift[K] }>();
  const problems: ReadingProblem[] = [];
  let exchanges = 0;

  return {
    add(exchange, at) {
      exchanges += 1;
      const findings = coverage.add(exchange);
      for (const finding of findings) {
        const known = drifts.get(finding.hash);
        if (known === undefined) {
          drifts.set(finding.hash, {
            finding: withoutKeys(finding),
            count: 1,
            ...withTypes([], finding),
            first: at ?? exchanges,
          });
        } else {
          known.count += 1;
          Object.assign(known, withTypes(known.types, finding));
        }
      }
      return findings;
    },
    problem: (at, reason) => void problems.push({ at, reason }),
    report() {
      const measured = coverage.report();
      const seen = new Set(measured.seen);
      return {
        version: 1,
        title: spec.title,
        specVersion: spec.version,
        exchanges,
        drifts: [...drifts.values()],
        problems,
        answers: [...spec.operations.values()].flatMap((operation) => answersOf(operation, seen)),
        coverage: measured,
      };
    },
  };
}
