import type { DriftReport } from "../drift/drift-report.ts";
import type { SourcePlace } from "../report/report-options.ts";
import type { RecordedPlace, RecordedProblem } from "./recorded-place.ts";

/** One file or stream that was read. */
export interface SourceSummary {
  readonly name: string;
  readonly bytes: number;
  /** Exchanges read. */
  readonly exchanges: number;
  /** What could not be read, all of it, listed or not. */
  readonly problems: number;
}

/** What a recording showed of one spec. */
export interface SpecSummary {
  /** SHA-256 of the bundled document. */
  readonly bundle: string;
  /** Findings, answers and coverage; what the renderers take. */
  readonly report: DriftReport;
  /** Exchanges by operation, then by status; `none` where no response arrived. */
  readonly traffic: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Where each kind of finding was made first, by hash. */
  readonly places: Readonly<Record<string, RecordedPlace>>;
  /** Where the elements that findings contradict were written by hand, by pointer into the bundle; as far as it is known. */
  readonly written?: Readonly<Record<string, SourcePlace>>;
  /** Findings of kinds that are not listed, because there were too many kinds. */
  readonly omitted: number;
}

/** Bodies of exchanges that belong to an operation, where the spec has one. */
export interface BodyCounts {
  /** Bodies of requests that are in the recording. */
  readonly sent: number;
  /** Bodies of requests that the tool that made the recording left out. */
  readonly sentMissing: number;
  /** Bodies of responses that are in the recording. */
  readonly received: number;
  /** Bodies of responses that the tool left out. */
  readonly receivedMissing: number;
}

/** What checking recordings found: plain JSON, so that shards can be written, moved and merged. */
export interface RecordingSummary {
  readonly version: 1;
  readonly sources: readonly SourceSummary[];
  readonly specs: readonly SpecSummary[];
  /** Exchanges that belong to an operation. */
  readonly matched: number;
  /** Exchanges that belong to a spec, but to no operation, or to none of several specs. */
  readonly unmatched: number;
  /** Exchanges that are no calls of the API: CORS preflights, other origins and schemes, web sockets. */
  readonly skipped: number;
  /** Summaries of older versions do not have it. */
  readonly bodies?: BodyCounts;
  /** The first of what could not be read; `sources` counts all. */
  readonly problems: readonly RecordedProblem[];
}

/** At most so many problems are listed. */
export const listedProblems = 100;
