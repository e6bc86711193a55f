import { statSync } from "node:fs";
import { type RecordingSource, recordingFile, unpackRecording } from "@railspec/contract/stream";

/** Recordings that are about to be read. */
export interface Recordings {
  readonly sources: readonly RecordingSource[];
  /** Undefined when it is not known beforehand. */
  readonly totalBytes: number | undefined;
}

async function* until(signal: AbortSignal, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    if (signal.aborted) {
      throw new Error("interrupted");
    }
    yield chunk;
  }
}

function sizeOf(file: string): number | undefined {
  return file === "-" || file.endsWith(".gz") ? undefined : statSync(file, { throwIfNoEntry: false })?.size;
}

/** Opens recordings, `-` for standard input. An interruption ends each with a problem, so that the rest is reported. */
export function openRecordings(files: readonly string[], signal: AbortSignal): Recordings {
  const sources = files.map((file): RecordingSource => {
    const { name, bytes } =
      file === "-" ? { name: "stdin", bytes: unpackRecording(process.stdin) } : recordingFile(file);
    return { name, bytes: until(signal, bytes) };
  });
  const sizes = files.map(sizeOf);
  const isKnown = sizes.every((size) => size !== undefined);
  return { sources, totalBytes: isKnown ? sizes.reduce((sum, size) => sum + size, 0) : undefined };
}
