import { readRecording } from "../recorder/recorded-line.ts";
import { decodeStrict, type EntryReader, type RecordingEntry, reasonOf } from "./entry-reader.ts";
import { createLineSplitter, type SplitLine } from "./line-splitter.ts";

/** Space, tab, line feed, carriage return. */
const blanks: ReadonlySet<number> = new Set([32, 9, 10, 13]);

/**
 * Reads NDJSON, one exchange a line.
 *
 * @param limit the longest line, in bytes
 */
export function createNdjsonReader(file: string, limit: number): EntryReader {
  function read({ line, offset, bytes, length, isComplete }: SplitLine): RecordingEntry | undefined {
    const place = { file, line, offset };
    if (bytes === undefined) {
      return { problem: { ...place, reason: `is ${length} bytes long; lines of up to ${limit} bytes are read` } };
    }
    if (bytes.every((byte) => blanks.has(byte))) {
      return undefined;
    }
    try {
      return { exchange: readRecording(decodeStrict(bytes)), place, at: line };
    } catch (error) {
      const reason = isComplete ? reasonOf(error) : `is cut off: the file ends after ${length} bytes of this line`;
      return { problem: { ...place, reason } };
    }
  }

  const splitter = createLineSplitter(limit);
  function* readAll(lines: Iterable<SplitLine>): Generator<RecordingEntry> {
    for (const line of lines) {
      const entry = read(line);
      if (entry !== undefined) {
        yield entry;
      }
    }
  }
  return { push: (chunk) => readAll(splitter.push(chunk)), end: () => readAll(splitter.end()) };
}
