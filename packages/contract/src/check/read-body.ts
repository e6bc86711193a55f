import type { JsonValue } from "../json.ts";
import { type ContentType, isJsonType, isReadableType } from "../message/content-type.ts";
import { NestingError } from "../message/nesting.ts";
import { type InexactNumber, readJson } from "../message/read-json.ts";
import type { MediaType } from "../model/operation.ts";
import { typedText } from "../parameter/typed-text.ts";
import { readForm } from "./read-form.ts";
import { readMultipartForm } from "./read-multipart-form.ts";
import type { Report } from "./report.ts";

/** A body as a value, or why there is none. */
export type BodyReading =
  | {
      readonly value: JsonValue;
      readonly inexact?: readonly InexactNumber[];
      /** Pointers of members that stand in their object more than once. */
      readonly repeated?: readonly string[];
    }
  | { readonly problem: string }
  | "unreadable type";

/** Text of a body; undefined when the bytes are not in the character set, or it is unknown. */
export function decodeText(bytes: Uint8Array, type: ContentType): string | undefined {
  try {
    return new TextDecoder(type.parameters.get("charset") ?? "utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function decode(bytes: Uint8Array, type: ContentType): string | undefined {
  if (type.parameters.size > 0) {
    return decodeText(bytes, type);
  }
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Reads a body by its content type and the media type of the spec that fits it. Part problems go to `report`. */
export function readBody(report: Report, mediaType: MediaType, type: ContentType, bytes: Uint8Array): BodyReading {
  if (type.essence.startsWith("multipart/")) {
    return readMultipartForm(report, mediaType, type, bytes);
  }
  if (!isReadableType(type.essence)) {
    return "unreadable type";
  }
  const text = decode(bytes, type);
  if (text === undefined) {
    return { problem: `is not ${type.parameters.get("charset") ?? "UTF-8"} text` };
  }
  if (type.essence === "application/x-www-form-urlencoded") {
    return readForm(report, mediaType, text);
  }
  if (!isJsonType(type.essence)) {
    const { validators } = report.spec;
    return {
      value: typedText(
        text,
        mediaType.schema,
        (node, value) => validators.errors(node, report.direction, value).length === 0,
      ),
    };
  }
  try {
    return readJson(text);
  } catch (error) {
    return {
      problem:
        error instanceof NestingError ? `cannot be judged: ${error.message}` : `is no JSON: ${jsonProblem(error)}`,
    };
  }
}

/** What the parser says, without the excerpt of the text that it quotes: that could be a secret. */
function jsonProblem(error: unknown): string {
  const message = error instanceof Error ? error.message : "unreadable";
  const position = /at position \d+(?: \(line \d+ column \d+\))?/.exec(message)?.[0];
  return position ?? (message.includes("end of JSON input") ? "it ends too early" : "unexpected character");
}
