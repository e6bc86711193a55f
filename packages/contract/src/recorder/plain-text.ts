import { isContainer } from "./redact-json.ts";

/** Whether a text has no names in it that nobody reads; one in UTF-16 only looks like UTF-8. */
export function isPlainText(text: string): boolean {
  return !isContainer(text) && !text.includes("\0");
}
