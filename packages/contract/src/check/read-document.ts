import { NestingError } from "../message/nesting.ts";
import { readJson } from "../message/read-json.ts";
import type { Decoded } from "../message/read-value.ts";

/** What the parser says, without the excerpt of the text that it quotes: that could be a secret. */
function jsonProblem(error: unknown): string {
  const message = error instanceof Error ? error.message : "unreadable";
  const position = /at position \d+(?: \(line \d+ column \d+\))?/.exec(message)?.[0];
  return position ?? (message.includes("end of JSON input") ? "it ends too early" : "unexpected character");
}

/**
 * Reads a JSON text.
 *
 * @param instead what to take when it is none; without it, that is the problem
 */
export function readDocument(text: string, instead?: () => Decoded): Decoded {
  try {
    return readJson(text);
  } catch (error) {
    if (error instanceof NestingError) {
      return { problem: `cannot be judged: ${error.message}` };
    }
    return instead?.() ?? { problem: `is no JSON: ${jsonProblem(error)}` };
  }
}
