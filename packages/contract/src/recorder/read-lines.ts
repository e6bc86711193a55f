import { type Recording, readRecording } from "./recorded-line.ts";

/** One line of a recording: an exchange, or why it is none. */
export type RecordedEntry =
  | { readonly line: number; readonly exchange: Recording }
  | { readonly line: number; readonly problem: string };

function readEntry(line: number, text: string): RecordedEntry {
  try {
    return { line, exchange: readRecording(text) };
  } catch (error) {
    return {
      line,
      problem:
        error instanceof Error
          ? error.message.replace(/"[\s\S]*" is not valid/, "the line is not valid")
          : "unreadable",
    };
  }
}

/**
 * Reads a recording (NDJSON) line by line, in constant memory. A line that is none is reported with its number and
 * does not stop the rest; the last line of a file that was cut off is such a line.
 *
 * @param source chunks of bytes, such as a file stream
 */
export async function* readRecordingLines(source: AsyncIterable<Uint8Array | string>): AsyncGenerator<RecordedEntry> {
  const decoder = new TextDecoder();
  let rest = "";
  let line = 0;
  for await (const chunk of source) {
    rest += typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    for (let end = rest.indexOf("\n"); end >= 0; end = rest.indexOf("\n")) {
      const text = rest.slice(0, end);
      rest = rest.slice(end + 1);
      line += 1;
      if (text.trim() !== "") {
        yield readEntry(line, text);
      }
    }
  }
  rest += decoder.decode();
  if (rest.trim() !== "") {
    yield readEntry(line + 1, rest);
  }
}
