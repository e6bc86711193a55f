import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { mergeSummaries, type RecordingSummary, readSummary } from "@railspec/contract/stream";
import { messageOf, SetupError } from "../setup-error.ts";

/**
 * Reads the summaries of shards and adds them up.
 *
 * @throws {SetupError} when one cannot be read, or they do not belong together
 */
export function mergeFiles(files: readonly string[]): RecordingSummary {
  const paths = files.map((file) => resolve(file));
  const again = files.find((_, index) => paths.indexOf(paths[index] ?? "") !== index);
  if (again !== undefined) {
    throw new SetupError(`${again} is named twice; what it found would count twice.`);
  }
  const summaries = files.map((file) => {
    try {
      return readSummary(readFileSync(file, "utf8"), file);
    } catch (cause) {
      throw new SetupError(`The summary cannot be read: ${messageOf(cause)}`, { cause });
    }
  });
  try {
    return mergeSummaries(summaries);
  } catch (cause) {
    throw new SetupError(messageOf(cause), { cause });
  }
}
