import { writeHar } from "../recorder/har.ts";
import { type ReadingOptions, readEntries } from "./read-entries.ts";
import type { RecordedProblem } from "./recorded-place.ts";
import type { RecordingSource } from "./recording-source.ts";

/** How a recording is rewritten. */
export interface HarOptions extends ReadingOptions {
  /** Is told what could not be read, and so is missing. */
  readonly problem?: (problem: RecordedProblem) => void;
}

/** Rewrites a recording of any size as HAR 1.2, piece by piece: for tools that read HAR only. */
export async function* recordingToHar(source: RecordingSource, options: HarOptions = {}): AsyncGenerator<string> {
  const [head = "", tail = ""] = writeHar([]);
  yield head;
  let separator = "";
  for await (const entry of readEntries(source, options)) {
    if ("problem" in entry) {
      options.problem?.(entry.problem);
      continue;
    }
    const [, piece = ""] = writeHar([entry.exchange]);
    yield separator + piece;
    separator = ",";
  }
  yield tail;
}
