import type { EntryReader, RecordingEntry } from "./entry-reader.ts";
import { createHarReader } from "./har-reader.ts";
import { createNdjsonReader } from "./ndjson-reader.ts";
import { detectFormat, type RecordingSource } from "./recording-source.ts";

/** How a recording is read. */
export interface ReadingOptions {
  /** The longest line of NDJSON or entry of HAR, in bytes; longer ones are problems. @default 16 MiB */
  readonly longestEntry?: number;
  /** Is told the bytes of every chunk, after its entries were taken. */
  readonly note?: (bytes: number) => void;
}

/**
 * Reads a recording of any size in constant memory: its exchanges, and what could not be read with its place. A source
 * that breaks off is such a problem, too; nothing that was read before is lost.
 */
export async function* readEntries(
  source: RecordingSource,
  { longestEntry = 16 * 1024 * 1024, note }: ReadingOptions = {},
): AsyncGenerator<RecordingEntry> {
  let reader: EntryReader | undefined;
  let offset = 0;
  const start = (chunk: Uint8Array): EntryReader => {
    const create = detectFormat(source, chunk) === "har" ? createHarReader : createNdjsonReader;
    return create(source.name, longestEntry);
  };
  try {
    for await (const chunk of source.bytes) {
      reader ??= start(chunk);
      yield* reader.push(chunk);
      offset += chunk.length;
      note?.(chunk.length);
    }
    reader ??= start(new Uint8Array());
  } catch (error) {
    const reason = `cannot be read on: ${error instanceof Error ? error.message : String(error)}`;
    yield { problem: { file: source.name, line: 1, offset, reason } };
  }
  if (reader !== undefined) {
    yield* reader.end();
  }
}
