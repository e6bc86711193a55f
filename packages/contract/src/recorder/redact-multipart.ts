import { appendPointer } from "../json-pointer.ts";
import { isJsonType, parseContentType } from "../message/content-type.ts";
import { headerValue } from "../message/headers.ts";
import { type Part, readMultipart } from "../message/read-multipart.ts";
import { readText } from "./read-text.ts";
import { cleanHeaderValue } from "./redact-headers.ts";
import { isContainer, redactableJson } from "./redact-json.ts";
import type { Redactable, Redaction } from "./redaction.ts";
import { marker } from "./secrets.ts";

const encoder = new TextEncoder();

/** Between two parts: boundaries, headers of the next part, and what belongs to no part. */
function cleanBetween(text: string, boundary: string, redaction: Redaction): string {
  const lines = text.split("\r\n").map((line) => {
    if (line.startsWith(`--${boundary}`)) {
      return line;
    }
    const [, name, value] = /^([^\s:]+):(.*)$/s.exec(line) ?? [];
    if (name === undefined || value === undefined) {
      return redaction.secrets.clean(line) ?? line;
    }
    return `${name}:${name.toLowerCase() === "content-disposition" ? cleanDisposition(value, redaction) : (cleanHeaderValue(name, value, redaction) ?? value)}`;
  });
  return lines.join("\r\n");
}

/** What the header is made of stays, and names of parts that are documented. */
function cleanDisposition(header: string, { cleanName, secrets }: Redaction): string {
  const pieces = header.split(/(^\s*form-data|;\s*(?:file)?name\*?=)/i);
  const clean = pieces.map((piece, index) => {
    const text = piece.replace(/^"(.*)"$/s, "$1");
    const isKept = index % 2 === 1 || (/\sname=$/i.test(pieces[index - 1] ?? "") && cleanName(text) === text);
    return isKept ? piece : (secrets.clean(piece) ?? piece);
  });
  return clean.join("");
}

function redactablePart(part: Part, place: () => string, redaction: Redaction): Redactable<Uint8Array> {
  const { secrets, isSensitive, mark, noteText } = redaction;
  const type = parseContentType(headerValue(part.headers, "content-type") ?? "");
  const isNamed = part.name !== undefined && isSensitive(part.name);
  const isUnknown = redaction.isUnknown(part.name ?? "");
  const text = readText(part.bytes);
  const isJson = text !== undefined && (isContainer(text) || (type !== undefined && isJsonType(type.essence)));
  const json = isJson ? redactableJson(text, place, { isSensitive: isNamed, isUnknown }, redaction) : undefined;
  return {
    note() {
      if (json !== undefined) {
        json.note();
      } else if (isNamed && text !== undefined) {
        noteText(text);
      }
    },
    clean() {
      if (json !== undefined) {
        const clean = json.clean();
        return clean === text ? part.bytes : encoder.encode(clean);
      }
      const clean = isNamed || text === undefined || (isUnknown && text !== "") ? marker : secrets.clean(text);
      if (clean === undefined) {
        return part.bytes;
      }
      mark(place());
      return encoder.encode(clean);
    },
  };
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
  const parts = readMultipart(bytes, boundary)?.map((part, index) => ({
    start: part.bytes.byteOffset - bytes.byteOffset,
    end: part.bytes.byteOffset - bytes.byteOffset + part.bytes.length,
    body: redactablePart(
      part,
      () => appendPointer(pointer, part.name === undefined ? index : redaction.cleanName(part.name)),
      redaction,
    ),
  }));
  if (parts === undefined) {
    return undefined;
  }
  const between = (start: number, end?: number): Uint8Array => {
    const raw = bytes.subarray(start, end);
    const text = readText(raw);
    return encoder.encode(text === undefined ? "" : cleanBetween(text, boundary, redaction));
  };
  return {
    note: () => parts.forEach(({ body }) => void body.note()),
    clean() {
      const chunks = parts.flatMap(({ body, start }, index) => [
        between(parts[index - 1]?.end ?? 0, start),
        body.clean(),
      ]);
      return Uint8Array.from(Buffer.concat([...chunks, between(parts.at(-1)?.end ?? 0)]));
    },
  };
}
