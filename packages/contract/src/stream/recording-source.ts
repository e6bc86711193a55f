import { createReadStream } from "node:fs";
import { unpackRecording } from "./unpack.ts";

/**
 * How a recording is written. `ndjson` has one exchange a line, each an object with
 * - `version`: 1
 * - `request`: `{ method, url, headers, body? }`, `response`: `{ status, headers, body? }`, absent when none arrived.
 *   A header is a text or a list of texts; a body is `{ text }` where its bytes are UTF-8, `{ base64 }` otherwise
 * - `redacted`: pointers of what was replaced before it was written, as in `Exchange`
 * - `startedAt` (ISO 8601) and `duration` (milliseconds), where they are known.
 *
 * `har` is HAR 1.2.
 */
export type RecordingFormat = "ndjson" | "har";

/** A recording to be read. */
export interface RecordingSource {
  /** Stands in places and reports; the path of a file. */
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** @default what the first bytes and the name say */
  readonly format?: RecordingFormat;
}

/** Measured on 1 GB: 240 MiB of memory with chunks of 256 KiB, 164 with 64 KiB, 151 with these, and none was faster. */
const chunkSize = 32 * 1024;

/** A file as a source; what is packed with gzip is unpacked on the way. Nothing is opened before it is read. */
export function recordingFile(path: string): RecordingSource {
  async function* read(): AsyncGenerator<Uint8Array> {
    const isPacked = path.endsWith(".gz") ? true : "unknown";
    yield* unpackRecording(createReadStream(path, { highWaterMark: chunkSize }), isPacked);
  }
  return { name: path, bytes: read() };
}

/** What a recording is, from its name and its beginning. */
export function detectFormat({ name, format }: RecordingSource, start: Uint8Array): RecordingFormat {
  if (format !== undefined) {
    return format;
  }
  if (/\.har(?:\.gz)?$/i.test(name)) {
    return "har";
  }
  const text = new TextDecoder().decode(start.subarray(0, 512));
  return /^\s*\{\s*"log"\s*:/.test(text) ? "har" : "ndjson";
}
