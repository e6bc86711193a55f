import type { CoverageReport } from "../coverage/coverage.ts";
import type { CoveragePoint } from "../coverage/coverage-point.ts";
import type { Finding } from "../finding.ts";
import type { JsonType } from "../json.ts";

/** A finding with how often it was made. */
export interface Drift {
  /** The finding as it was made first, with stars for the keys of maps in its pointers. */
  readonly finding: Finding;
  readonly count: number;
  /** Types of the values that it was made about, in the order they were seen; where the finding tells one. */
  readonly types?: readonly JsonType[];
  /** Where it was made first: the line of a recording, or the number of the exchange. */
  readonly first: number;
}

/** A place of a recording that could not be read. */
export interface ReadingProblem {
  readonly at: number;
  readonly reason: string;
}

/** One documented answer of an operation. */
export interface AnswerRow {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  /** `200`, `2XX` or `default`. */
  readonly status: string;
  /** Undefined for an answer without a body. */
  readonly contentType?: string;
  /** Whether traffic showed it. */
  readonly isSeen: boolean;
}

/** What checking a recording found; plain JSON, so that shards can be written, moved and merged. */
export interface DriftReport {
  readonly version: 1;
  readonly title: string;
  readonly specVersion: string;
  /** Exchanges read. */
  readonly exchanges: number;
  readonly drifts: readonly Drift[];
  readonly problems: readonly ReadingProblem[];
  readonly answers: readonly AnswerRow[];
  readonly coverage: Omit<CoverageReport, "missing"> & { readonly missing: readonly CoveragePoint[] };
}
