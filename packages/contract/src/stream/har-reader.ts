import { readHar } from "../recorder/har.ts";
import type { Recording } from "../recorder/recorded-line.ts";
import { decodeStrict, type EntryReader, type RecordingEntry, reasonOf } from "./entry-reader.ts";
import { type HarGaps, harGaps } from "./har-gaps.ts";
import { createHarSplitter, type HarPiece } from "./har-splitter.ts";

const halves = ["request", "response"] as const;

function complete(exchange: Recording, { pointers, responseBody }: HarGaps): Recording {
  const redacted = [...(exchange.redacted ?? []), ...pointers];
  const { response } = exchange;
  return {
    ...exchange,
    ...(response === undefined || responseBody === undefined ? {} : { response: { ...response, body: responseBody } }),
    ...(redacted.length === 0 ? {} : { redacted }),
  };
}

function creatorOf(text: string): string {
  const value: unknown = JSON.parse(text);
  const isNamed = typeof value === "object" && value !== null && "name" in value;
  return isNamed ? String(value.name) : "";
}

/**
 * Reads a HAR file of any tool, entry by entry.
 *
 * @param limit the longest entry, in bytes
 */
export function createHarReader(file: string, limit: number): EntryReader {
  const splitter = createHarSplitter(limit);
  let creator = "";
  let count = 0;

  function read({ kind, line, offset, bytes, length }: HarPiece): RecordingEntry | undefined {
    const place = { file, line, offset };
    if (kind === "entry") {
      count += 1;
    }
    if (bytes === undefined) {
      return { problem: { ...place, reason: `is ${length} bytes long; entries of up to ${limit} bytes are read` } };
    }
    try {
      const text = decodeStrict(bytes);
      if (kind === "creator") {
        creator = creatorOf(text);
        return undefined;
      }
      const gaps = harGaps(JSON.parse(text), creator);
      const [entry] = readHar(`{"log":{"entries":[${text}]}}`);
      if (entry === undefined || "problem" in entry) {
        return { problem: { ...place, reason: entry?.problem ?? "is no entry" } };
      }
      const missing = halves.filter((half) => gaps.pointers.includes(`/${half}/body`));
      return {
        exchange: complete(entry.exchange, gaps),
        place,
        at: count,
        ...(missing.length === 0 ? {} : { missing }),
      };
    } catch (error) {
      return { problem: { ...place, reason: reasonOf(error) } };
    }
  }

  return {
    *push(chunk) {
      for (const piece of splitter.push(chunk)) {
        const entry = read(piece);
        if (entry !== undefined) {
          yield entry;
        }
      }
    },
    *end() {
      const { entries, line, offset } = splitter.end();
      if (entries === "none") {
        yield { problem: { file, line, offset, reason: "is no HAR file: it has no `log.entries`" } };
      } else if (entries === "cut") {
        yield { problem: { file, line, offset, reason: `is cut off: the file ends after ${count} entries` } };
      }
    },
  };
}
