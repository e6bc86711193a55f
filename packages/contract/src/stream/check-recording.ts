import type { DriftReport } from "../drift/drift-report.ts";
import type { Finding } from "../finding.ts";
import type { Spec } from "../spec.ts";
import { createAssignment } from "./assign-spec.ts";
import { countBodies, noBodies } from "./count-bodies.ts";
import type { PlacedExchange } from "./entry-reader.ts";
import { type ReadingOptions, readEntries } from "./read-entries.ts";
import { placeText, type RecordedPlace, type RecordedProblem } from "./recorded-place.ts";
import type { RecordingSource } from "./recording-source.ts";
import { listedProblems, type RecordingSummary, type SourceSummary } from "./recording-summary.ts";
import { createTally } from "./tally.ts";

/** How far a check is. */
export interface RecordingProgress {
  readonly source: string;
  /** Of all sources so far. */
  readonly bytes: number;
  readonly exchanges: number;
  readonly findings: number;
  readonly problems: number;
}

/** How recordings are checked. */
export interface RecordingOptions extends Omit<ReadingOptions, "note"> {
  /** Only requests to these origins are judged, such as `https://api.example.com`. @default all */
  readonly origins?: readonly string[];
  /** Kinds of findings that are told apart for each spec; findings of later kinds are only counted. @default 10,000 */
  readonly mostKinds?: number;
  /** Is told after every chunk, and at the end of every source. */
  readonly progress?: (progress: RecordingProgress) => void;
}

/** What turns up while a recording is read. */
export type RecordingEvent =
  | {
      readonly kind: "finding";
      readonly finding: Finding;
      /** Title of the spec. */
      readonly spec: string;
      readonly place: RecordedPlace;
    }
  | { readonly kind: "problem"; readonly problem: RecordedProblem };

/** A running check. Iterating it reads the recordings, once. */
export interface RecordingCheck extends AsyncIterable<RecordingEvent> {
  /** Everything so far; all of it once the iteration has ended. */
  summary(): RecordingSummary;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Checks recordings of any size against one or several specs, in constant memory. Yields findings and places that
 * could not be read, as they turn up; what was read before a problem counts, and reading goes on after it.
 *
 * A check that matched no exchange says nothing about the API: `judgeRecording` calls it broken.
 */
export function checkRecording(
  specs: Spec | readonly Spec[],
  sources: RecordingSource | readonly RecordingSource[],
  options: RecordingOptions = {},
): RecordingCheck {
  const { origins, mostKinds = 10_000, progress, ...reading } = options;
  const all: readonly Spec[] = "router" in specs ? [specs] : specs;
  const assign = createAssignment(all, origins);
  const tallies = all.map((spec) => createTally(spec, mostKinds));
  const read: Mutable<SourceSummary>[] = [];
  const problems: RecordedProblem[] = [];
  const counts = { matched: 0, unmatched: 0, skipped: 0, findings: 0 };
  const bodies = noBodies();

  function judge(entry: PlacedExchange): RecordingEvent[] {
    const assignment = assign(entry.exchange);
    if (assignment === "skip") {
      counts.skipped += 1;
      return [];
    }
    const { index, operationId } = assignment;
    counts[operationId === undefined ? "unmatched" : "matched"] += 1;
    const spec = index === undefined ? undefined : all[index];
    const findings = index === undefined ? undefined : tallies[index]?.add(entry, operationId);
    if (spec === undefined || findings === undefined) {
      return [];
    }
    counts.findings += findings.length;
    if (operationId !== undefined) {
      countBodies(bodies, spec, entry);
    }
    return findings.map((finding) => ({ kind: "finding", finding, spec: spec.title, place: entry.place }));
  }

  /** One exchange that breaks its check, say by exhausting the stack, does not take the others along. */
  function judged(entry: PlacedExchange): RecordingEvent[] | RecordedProblem {
    try {
      return judge(entry);
    } catch (error) {
      // The message could quote what was sent.
      const what = error instanceof Error ? error.name : "unknown error";
      return { ...entry.place, reason: `cannot be checked: ${what}` };
    }
  }

  function noteProblem(problem: RecordedProblem, source: Mutable<SourceSummary>): RecordingEvent {
    source.problems += 1;
    if (problems.length < listedProblems) {
      problems.push(problem);
    }
    return { kind: "problem", problem };
  }

  function total(pick: (source: SourceSummary) => number): number {
    return read.reduce((sum, source) => sum + pick(source), 0);
  }

  async function* readAll(): AsyncGenerator<RecordingEvent> {
    for (const source of "bytes" in sources ? [sources] : sources) {
      const counted: Mutable<SourceSummary> = { name: source.name, bytes: 0, exchanges: 0, problems: 0 };
      read.push(counted);
      const note = (bytes: number): void => {
        counted.bytes += bytes;
        progress?.({
          source: source.name,
          bytes: total((one) => one.bytes),
          exchanges: total((one) => one.exchanges),
          findings: counts.findings,
          problems: total((one) => one.problems),
        });
      };
      for await (const entry of readEntries(source, { ...reading, note })) {
        if ("problem" in entry) {
          yield noteProblem(entry.problem, counted);
          continue;
        }
        counted.exchanges += 1;
        const events = judged(entry);
        yield* Array.isArray(events) ? events : [noteProblem(events, counted)];
      }
      note(0);
    }
  }

  const events = readAll();
  return {
    [Symbol.asyncIterator]: () => events,
    summary() {
      const unlisted = total((one) => one.problems) - problems.length;
      const listed = problems.map((problem) => ({
        at: problem.line,
        reason: `${placeText(problem)} ${problem.reason}`,
      }));
      const rest = unlisted === 0 ? [] : [{ at: 0, reason: `and ${unlisted} more that could not be read` }];
      const finish = (report: DriftReport): DriftReport => ({ ...report, problems: [...listed, ...rest] });
      return {
        version: 1,
        sources: read.map((source) => ({ ...source })),
        specs: tallies.map((tally) => tally.summary(finish)),
        matched: counts.matched,
        unmatched: counts.unmatched,
        skipped: counts.skipped,
        bodies: { ...bodies },
        problems: [...problems],
      };
    },
  };
}
