import { appendPointer } from "../json-pointer.ts";
import { isJsonType, parseContentType } from "../message/content-type.ts";
import { headerValue } from "../message/headers.ts";
import { type Part, readDisposition, readMultipart } from "../message/read-multipart.ts";
import { declaredText, likelyTexts } from "./likely-texts.ts";
import { noteScanned } from "./note-scanned.ts";
import { isContainer, isPlainText } from "./plain-text.ts";
import { readText } from "./read-text.ts";
import { redactableHeaderValue } from "./redact-headers.ts";
import { redactableJson } from "./redact-json.ts";
import { formPlaces, type PairPlaces, redactablePairs } from "./redact-pairs.ts";
import type { Redactable, Redaction } from "./redaction.ts";
import { marker } from "./secrets.ts";
import { lenientDecode } from "./text-views.ts";

const encoder = new TextEncoder();

/** Headers of parts that no spec needs to name. */
const partHeaders: ReadonlySet<string> = new Set([
  "content-disposition",
  "content-length",
  "content-transfer-encoding",
  "content-type",
]);

/** One line of the headers of a part. */
function cleanHeaderLine(line: string, part: Part, place: () => string, redaction: Redaction): string {
  const { documented, isSensitive, hidesUnknown, secrets } = redaction;
  const [, name, value] = /^([^\s:]+):([^\r\n]*)$/s.exec(line) ?? [];
  if (name === undefined || value === undefined) {
    return hidesUnknown && line !== "" ? marker : (secrets.clean(line) ?? line);
  }
  const lower = name.toLowerCase();
  if (lower === "content-disposition") {
    return `${name}:${cleanDisposition(value, part, redaction)}`;
  }
  if (partHeaders.has(lower) || documented.headers.has(lower) || isSensitive(lower)) {
    const header = redactableHeaderValue(name, value, () => appendPointer(place(), lower), redaction);
    return `${name}:${header.clean() ?? value}`;
  }
  const shown = secrets.clean(name) ?? name;
  return `${shown}:${hidesUnknown ? ` ${marker}` : (secrets.clean(value) ?? value)}`;
}

/** What the header is made of stays, and names of parts that are documented; the file name is data of the part. */
function cleanDisposition(header: string, part: Part, redaction: Redaction): string {
  const { cleanName, secrets, hidesUnknown, isSensitive } = redaction;
  const isHidden = hidesUnknown || (part.name !== undefined && isSensitive(part.name));
  const clean = readDisposition(header).map(({ name, source }, index) => {
    if (isHidden && index > 0 && name !== "name") {
      return name === "" ? marker : source.replace(/=.*$/s, `="${marker}"`);
    }
    if (index === 0) {
      return /^\s*form-data\s*$/i.test(source) ? source : (secrets.clean(source) ?? source);
    }
    const [, start = "", rest = source] = /^(\s*(?:file)?name\*?\s*=)(.*)$/is.exec(source) ?? [];
    const shown = hidesUnknown ? (/^\s*(?:"(?:[^"\\]|\\.)*"|[^\s"]*)/s.exec(rest)?.[0] ?? "") : rest;
    // As it is written, so that nothing hides behind a quote that ends too early.
    const written = shown.replace(/^"(.*)"$/s, "$1");
    const isKept = name === "name" && cleanName(written) === written;
    return start + (isKept ? shown : (secrets.clean(shown) ?? shown));
  });
  return clean.join(";");
}

/** What a part is read as. */
function readable(
  part: Part,
  text: string,
  place: () => string,
  redaction: Redaction,
): Redactable<string> | "text" | undefined {
  const written = headerValue(part.headers, "content-type");
  const type = parseContentType(written ?? "");
  const isUnknown = redaction.isUnknown(part.name ?? "");
  const isNamed = part.name !== undefined && redaction.isSensitive(part.name);
  if (type?.essence === "application/x-www-form-urlencoded" && !isNamed && !isUnknown) {
    const places: PairPlaces = (name, tokens) => formPlaces(place())(name, tokens);
    return redactablePairs(text, places, redaction);
  }
  const isJson = isContainer(text) || (type !== undefined && isJsonType(type.essence));
  const json = isJson ? redactableJson(text, place, { isSensitive: isNamed, isUnknown }, redaction) : undefined;
  return json ?? ((written === undefined || type?.essence === "text/plain") && isPlainText(text) ? "text" : undefined);
}

/** What the bytes of a part can be meant as, but for the text that they are in UTF-8. */
function otherTexts(part: Part, text: string | undefined): readonly string[] {
  const type = parseContentType(headerValue(part.headers, "content-type") ?? "");
  const coding = headerValue(part.headers, "content-transfer-encoding")?.trim().toLowerCase();
  if (coding === "base64") {
    return likelyTexts(Buffer.from(text ?? "", "base64"), type);
  }
  const declared = declaredText(part.bytes, type);
  return text === undefined ? likelyTexts(part.bytes, type) : declared === undefined ? [] : [declared];
}

/** Notes what a part holds that stands there as no UTF-8, or is no text that is kept. */
function notePart(part: Part, text: string, place: () => string, redaction: Redaction): void {
  const { name = "" } = part;
  if (part.name !== undefined && redaction.isSensitive(name)) {
    redaction.noteNamed(name, text);
    redaction.noteNamed(name, text, (raw) => lenientDecode(raw, false));
    return;
  }
  const found = readable(part, text, place, { ...redaction, isUnknown: () => false });
  if (found === undefined) {
    const type = parseContentType(headerValue(part.headers, "content-type") ?? "");
    noteScanned(text, { isJson: type !== undefined && isJsonType(type.essence) }, redaction);
  } else if (found !== "text") {
    found.note();
  }
}

function noteFileNames({ headers, filename = "" }: Part, { noteText }: Redaction): void {
  noteText(filename);
  for (const { name, value } of readDisposition(headerValue(headers, "content-disposition") ?? "")) {
    const [, encoded = ""] = name === "filename*" ? (/^[^']*'[^']*'(.*)$/s.exec(value) ?? []) : [];
    noteText(lenientDecode(encoded, false));
  }
}

function redactablePart(part: Part, place: () => string, redaction: Redaction): Redactable<Uint8Array> {
  const { secrets, isSensitive, mark } = redaction;
  const isNamed = part.name !== undefined && isSensitive(part.name);
  const isUnknown = redaction.isUnknown(part.name ?? "");
  const utf8 = readText(part.bytes);
  const text = utf8?.includes("\0") === true ? undefined : utf8;
  const found = text === undefined ? undefined : readable(part, text, place, redaction);
  const inner = typeof found === "string" ? undefined : found;
  return {
    note() {
      for (const [name, values] of part.headers) {
        values.forEach((value) => void redactableHeaderValue(name, value, place, redaction).note());
      }
      if (isNamed) {
        noteFileNames(part, redaction);
      }
      inner?.note();
      const others = otherTexts(part, text);
      for (const one of inner === undefined && text !== undefined ? [text, ...others] : others) {
        notePart(part, one, place, redaction);
      }
    },
    clean() {
      if (inner !== undefined) {
        const clean = inner.clean();
        return clean === text ? part.bytes : encoder.encode(clean);
      }
      if (text === "") {
        return part.bytes;
      }
      const isHidden = isNamed || text === undefined || isUnknown || found === undefined;
      const clean = isHidden ? marker : secrets.clean(text);
      if (clean === undefined) {
        return part.bytes;
      }
      mark(place());
      return encoder.encode(clean);
    },
  };
}

/** What belongs to no part: before the first boundary and after the last one. */
function cleanOutside(text: string, { secrets, hidesUnknown }: Redaction): string {
  const isLineBreak = /^(?:\r\n)*$/.test(text);
  return isLineBreak ? text : hidesUnknown ? (/\r\n$/.exec(text)?.[0] ?? "") : (secrets.clean(text) ?? text);
}

/**
 * A multipart body: its parts, their headers and what stands between them. A part that is no text is taken out whole.
 *
 * @returns undefined when it is no multipart body with this boundary
 */
export function redactableMultipart(
  bytes: Uint8Array,
  boundary: string,
  pointer: string,
  redaction: Redaction,
): Redactable<Uint8Array> | undefined {
  const found = readMultipart(bytes, boundary);
  if (found === undefined) {
    return undefined;
  }
  const delimiter = `--${boundary}`;
  const parts = found.map((part, index) => {
    const place = (): string =>
      appendPointer(pointer, part.name === undefined ? index : redaction.cleanName(part.name));
    const start = part.bytes.byteOffset - bytes.byteOffset;
    return { part, place, start, end: start + part.bytes.length, body: redactablePart(part, place, redaction) };
  });
  const changed = (before: string, after: string, place: () => string): Uint8Array => {
    if (after !== before) {
      redaction.mark(place());
    }
    return encoder.encode(after);
  };
  const textBetween = (start: number, end?: number): string => readText(bytes.subarray(start, end)) ?? "";
  /** What stands before a part: what belongs to none, a boundary, and the headers of the part. */
  const lead = ({ part, place, start }: (typeof parts)[number], index: number): Uint8Array[] => {
    const text = textBetween(parts[index - 1]?.end ?? 0, start);
    const at = text.startsWith(delimiter) ? 0 : text.indexOf(`\r\n${delimiter}`) + 2;
    const headers = text.indexOf("\r\n", at) + 2;
    const before = text.slice(0, at);
    const lines = text.slice(headers);
    const cleanLines = lines.split("\r\n").map((line) => cleanHeaderLine(line, part, place, redaction));
    return [
      changed(before, cleanOutside(before, redaction), () => pointer),
      encoder.encode(text.slice(at, headers)),
      changed(lines, cleanLines.join("\r\n"), () => appendPointer(pointer, index, "headers")),
    ];
  };
  const trail = (): Uint8Array[] => {
    const text = textBetween(parts.at(-1)?.end ?? 0);
    const close = `${delimiter}--`;
    const at = text.startsWith(close) ? 0 : text.indexOf(`\r\n${close}`) + 2;
    const [before, after] = [text.slice(0, at), text.slice(at + close.length)];
    return [
      changed(before, cleanOutside(before, redaction), () => pointer),
      encoder.encode(close),
      changed(after, cleanOutside(after, redaction), () => pointer),
    ];
  };
  return {
    note: () => parts.forEach(({ body }) => void body.note()),
    clean() {
      const chunks = parts.flatMap((one, index) => [...lead(one, index), one.body.clean()]);
      return Uint8Array.from(Buffer.concat([...chunks, ...trail()]));
    },
  };
}
