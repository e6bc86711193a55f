import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { type Recording, writeHar, writeRecording } from "@railspec/contract/recorder";
import { messageOf, SetupError } from "../setup-error.ts";

/** Writes exchanges to a file as they come. */
export interface RecordingWriter {
  write(recording: Recording): void;
  close(): void;
}

/**
 * Opens a recording: HAR when the name ends in `.har`, else NDJSON.
 *
 * @throws {SetupError} when the file cannot be written
 */
export function createRecordingWriter(file: string): RecordingWriter {
  let descriptor: number;
  try {
    mkdirSync(dirname(file), { recursive: true });
    descriptor = openSync(file, "w");
  } catch (cause) {
    throw new SetupError(`${file} cannot be written: ${messageOf(cause)}`, { cause });
  }
  const put = (text: string): void => void writeSync(descriptor, text);
  if (!file.endsWith(".har")) {
    return { write: (recording) => put(`${writeRecording(recording)}\n`), close: () => closeSync(descriptor) };
  }
  const [head = "", tail = ""] = writeHar([]);
  put(head);
  let separator = "";
  return {
    write(recording) {
      const [, piece = ""] = writeHar([recording]);
      put(separator + piece);
      separator = ",";
    },
    close() {
      put(tail);
      closeSync(descriptor);
    },
  };
}
