import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { writeHar } from "@railspec/contract/recorder";
import { type RecordingSource, readEntries } from "@railspec/contract/stream";

/** Writes recordings as one HAR file, exchange by exchange. @returns the places whose values were taken out */
export async function writeHarFile(sources: readonly RecordingSource[], file: string): Promise<ReadonlySet<string>> {
  const redacted = new Set<string>();
  async function* text(): AsyncGenerator<string> {
    const [head = "", tail = ""] = writeHar([]);
    yield head;
    let separator = "";
    for (const source of sources) {
      for await (const entry of readEntries(source)) {
        if ("problem" in entry) {
          continue;
        }
        for (const pointer of entry.exchange.redacted ?? []) {
          redacted.add(pointer.replace(/\/\d+(?=\/|$)/g, "/*"));
        }
        const [, piece = ""] = writeHar([entry.exchange]);
        yield separator + piece;
        separator = ",";
      }
    }
    yield tail;
  }
  await pipeline(Readable.from(text()), createWriteStream(file));
  return redacted;
}
