import { appendPointer } from "../json-pointer.ts";
import { type ContentType, isJsonType } from "../message/content-type.ts";
import { percentDecode } from "../message/percent.ts";
import { readMultipart } from "../message/read-multipart.ts";
import { type JsonSpan, jsonSpans } from "./json-spans.ts";
import type { Secrets } from "./secrets.ts";

type Mode = "note" | "clean";

const encoder = new TextEncoder();
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const latin1 = new TextDecoder("latin1");

function asText(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

function redactJson(text: string, pointer: string, secrets: Secrets, mode: Mode): string | undefined {
  const spans = jsonSpans(text.replace(/^\uFEFF/, " "));
  if (spans === undefined) {
    return undefined;
  }
  let clean = "";
  let at = 0;
  for (const span of spans) {
    if (mode === "note") {
      noteSpan(span, pointer, secrets);
      continue;
    }
    const source = text.slice(span.start, span.end);
    const next = cleanSpan(span, source, secrets);
    if (next !== source) {
      secrets.mark(pointer + span.pointer);
    }
    clean += text.slice(at, span.start) + next;
    at = span.end;
  }
  return clean + text.slice(at);
}

/** What stands inside a sensitive object is sensitive, whatever its own name. */
function noteSpan(span: JsonSpan, pointer: string, secrets: Secrets): void {
  const name = span.names.find((candidate) => secrets.has(candidate));
  if (!span.isKey && span.value !== null) {
    secrets.note(name, String(span.value), pointer + span.pointer);
  }
}

function cleanSpan(span: JsonSpan, source: string, secrets: Secrets): string {
  if (!span.isKey && span.value !== null && span.names.some((name) => secrets.has(name))) {
    return JSON.stringify(secrets.marker);
  }
  return typeof span.value === "string" ? cleanString(source, span.value, secrets) : cleanScalar(source, secrets);
}

/** A string keeps its own spelling unless something in it has to go. */
function cleanString(source: string, value: string, secrets: Secrets): string {
  const clean = secrets.clean(value);
  return clean === value ? source : JSON.stringify(clean);
}

function cleanScalar(source: string, secrets: Secrets): string {
  return secrets.clean(source) === source ? source : JSON.stringify(secrets.marker);
}

function redactForm(text: string, pointer: string, secrets: Secrets, mode: Mode): string {
  const pairs = text.split("&").map((pair) => {
    const equals = pair.indexOf("=");
    const raw = pair.slice(equals + 1);
    const name = percentDecode(equals < 0 ? pair : pair.slice(0, equals), true) ?? pair;
    // `user[email]` is sensitive when `email` is.
    const last = /\[([^[\]]+)\](?:\[\d*\])?$/.exec(name)?.[1] ?? name;
    const place = appendPointer(pointer, name);
    if (mode === "note") {
      secrets.note(last, percentDecode(raw, true) ?? raw, place);
      return pair;
    }
    const clean = equals >= 0 && secrets.has(last) ? `${pair.slice(0, equals)}=${secrets.marker}` : secrets.clean(pair);
    if (clean !== pair) {
      secrets.mark(place);
    }
    return clean;
  });
  return pairs.join("&");
}

function redactMultipart(
  bytes: Uint8Array,
  boundary: string,
  pointer: string,
  secrets: Secrets,
  mode: Mode,
): Uint8Array | undefined {
  const parts = readMultipart(bytes, boundary);
  if (parts === undefined) {
    return undefined;
  }
  const chunks: Uint8Array[] = [];
  let at = 0;
  for (const part of parts) {
    const place = appendPointer(pointer, part.name ?? "");
    const text = asText(part.bytes) ?? latin1.decode(part.bytes);
    const start = part.bytes.byteOffset - bytes.byteOffset;
    const json = redactJson(text, place, secrets, mode);
    if (mode === "note") {
      secrets.note(part.name, text, place);
      continue;
    }
    const clean = secrets.has(part.name) ? secrets.marker : (json ?? secrets.clean(text));
    chunks.push(bytes.subarray(at, start));
    if (clean === text) {
      chunks.push(part.bytes);
    } else {
      secrets.mark(place);
      chunks.push(encoder.encode(clean));
    }
    at = start + part.bytes.length;
  }
  chunks.push(bytes.subarray(at));
  return mode === "note" ? bytes : Buffer.concat(chunks);
}

/**
 * Notes the sensitive values of a body, or replaces them. Bytes around them stay as they are. A body that should be
 * readable but is not is taken out whole.
 */
export function redactBody(
  bytes: Uint8Array,
  type: ContentType | undefined,
  pointer: string,
  secrets: Secrets,
  mode: Mode,
): Uint8Array {
  if (bytes.length === 0) {
    return bytes;
  }
  const clean = readable(bytes, type, pointer, secrets, mode);
  if (clean !== undefined) {
    return clean;
  }
  secrets.mark(pointer);
  return mode === "note" ? bytes : encoder.encode(secrets.marker);
}

function readable(
  bytes: Uint8Array,
  type: ContentType | undefined,
  pointer: string,
  secrets: Secrets,
  mode: Mode,
): Uint8Array | undefined {
  const essence = type?.essence ?? "";
  if (essence.startsWith("multipart/")) {
    return redactMultipart(bytes, type?.parameters.get("boundary") ?? "", pointer, secrets, mode);
  }
  const text = asText(bytes);
  if (text === undefined) {
    return undefined;
  }
  if (essence === "application/x-www-form-urlencoded") {
    return encoder.encode(redactForm(text, pointer, secrets, mode));
  }
  const json = redactJson(text, pointer, secrets, mode);
  if (json !== undefined) {
    return json === text ? bytes : encoder.encode(json);
  }
  return isJsonType(essence) || type === undefined ? undefined : encoder.encode(secrets.clean(text));
}
