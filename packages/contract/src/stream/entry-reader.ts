import type { Recording } from "../recorder/recorded-line.ts";
import type { RecordedPlace, RecordedProblem } from "./recorded-place.ts";

/** An exchange of a recording with its place. */
export interface PlacedExchange {
  readonly exchange: Recording;
  readonly place: RecordedPlace;
  /** Its line (NDJSON) or its number from 1 (HAR). */
  readonly at: number;
  /** Bodies that the message had, but the recording does not hold. */
  readonly missing?: readonly ("request" | "response")[];
}

/** What a recording holds, piece by piece. */
export type RecordingEntry = PlacedExchange | { readonly problem: RecordedProblem };

/** Reads a recording from chunks of bytes, in constant memory. What cannot be read is a problem and ends nothing. */
export interface EntryReader {
  push(chunk: Uint8Array): Generator<RecordingEntry>;
  end(): Generator<RecordingEntry>;
}

const strict = new TextDecoder("utf-8", { fatal: true });

/** The text of bytes. @throws {TypeError} when they are not UTF-8 */
export function decodeStrict(bytes: Uint8Array): string {
  return strict.decode(bytes);
}

/** Why something is no exchange, without a word of what it says: that could be a secret. */
export function reasonOf(error: unknown): string {
  if (error instanceof SyntaxError) {
    const position = /at position \d+/.exec(error.message)?.[0];
    return position === undefined ? "is no JSON" : `is no JSON: it breaks ${position}`;
  }
  if (error instanceof TypeError && "code" in error && error.code === "ERR_ENCODING_INVALID_ENCODED_DATA") {
    return "is not UTF-8 text";
  }
  return error instanceof Error ? error.message.slice(0, 200) : "cannot be read";
}
