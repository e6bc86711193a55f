import { type ContentType, isJsonType, isReadableType } from "../message/content-type.ts";
import type { Decoded } from "../message/read-value.ts";
import type { MediaType } from "../model/operation.ts";
import { decodeText } from "./decode-text.ts";
import { readDocument } from "./read-document.ts";
import { readForm } from "./read-form.ts";
import { readMultipartForm } from "./read-multipart-form.ts";
import { readPlain } from "./read-plain.ts";
import type { Report } from "./report.ts";

/** A body as a value, or why there is none. */
export type BodyReading = Decoded | "unreadable type";

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
  return isJsonType(type.essence) ? readDocument(text) : readPlain(report, text, mediaType.schema);
}
