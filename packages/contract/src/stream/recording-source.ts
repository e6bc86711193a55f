import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";

/** How a recording is written. */
export type RecordingFormat = "ndjson" | "har";

/** A recording to be read. */
export interface RecordingSource {
  /** Stands in places and reports; the path of a file. */
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** @default what the first bytes and the name say */
  readonly format?: RecordingFormat;
}

/** Larger chunks are no faster, but a check of 1 GB takes 100 MiB more with chunks of 256 KiB. */
const chunkSize = 64 * 1024;

/** A file as a source; `.gz` is unpacked on the way. Nothing is opened before it is read. */
export function recordingFile(path: string): RecordingSource {
  const isPacked = path.endsWith(".gz");
  async function* read(): AsyncGenerator<Uint8Array> {
    const file = createReadStream(path, { highWaterMark: chunkSize });
    // Errors of the file reach the reader through the last stream of the pipeline.
    yield* isPacked ? pipeline(file, createGunzip(), () => undefined) : file;
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
