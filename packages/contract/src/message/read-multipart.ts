import { type Headers, headerValue } from "./headers.ts";

/** One part of a multipart body. */
export interface Part {
  /** From `Content-Disposition`; undefined when it has none. */
  readonly name: string | undefined;
  readonly filename: string | undefined;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

const latin1 = new TextDecoder("latin1");
const utf8 = new TextDecoder();

function readPartHeaders(text: string): Headers {
  const headers = new Map<string, string[]>();
  for (const line of text.split("\r\n")) {
    const colon = line.indexOf(":");
    if (colon > 0) {
      const name = line.slice(0, colon).trim().toLowerCase();
      headers.set(name, [...(headers.get(name) ?? []), line.slice(colon + 1).trim()]);
    }
  }
  return headers;
}

/** A piece of a `Content-Disposition`: what it says first, or a parameter. */
export interface DispositionPiece {
  /** In lower case; empty for what is no parameter. */
  readonly name: string;
  readonly value: string;
  /** As it is written, without the semicolons around it. */
  readonly source: string;
}

/** Takes a `Content-Disposition` (RFC 6266) apart at the semicolons that stand in no quotes; joined by `;` it is whole. */
export function readDisposition(text: string): DispositionPiece[] {
  const sources = [""];
  for (const [token] of text.matchAll(/;|"(?:[^"\\]|\\.|\\$)*(?:"|$)|[^;"]+/gs)) {
    if (token === ";") {
      sources.push("");
    } else {
      sources.push(`${sources.pop() ?? ""}${token}`);
    }
  }
  return sources.map((source) => {
    const [, name = "", quoted, plain = ""] =
      /^\s*([^\s="]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s]*))/s.exec(source) ?? [];
    // Browsers escape the quote as %22, everything else in quotes with a backslash.
    const value = quoted?.replace(/\\(.)/gs, "$1").replaceAll("%22", '"') ?? plain;
    return { name: name.toLowerCase(), value, source };
  });
}

function readPart(bytes: Uint8Array, binary: string, start: number, end: number): Part | undefined {
  // A part without headers starts with the empty line itself.
  const headless = binary.startsWith("\r\n", start);
  const split = headless ? start - 2 : binary.indexOf("\r\n\r\n", start);
  if (split > end || (split < 0 && !headless)) {
    return undefined;
  }
  const headers = readPartHeaders(headless ? "" : utf8.decode(bytes.subarray(start, split)));
  const disposition = readDisposition(headerValue(headers, "content-disposition") ?? "").slice(1);
  return {
    name: disposition.find(({ name }) => name === "name")?.value,
    filename: disposition.find(({ name }) => name === "filename")?.value,
    headers,
    bytes: bytes.subarray(split + 4, end),
  };
}

/** Splits a multipart body (RFC 2046); undefined when it is not one with this boundary. */
export function readMultipart(bytes: Uint8Array, boundary: string): Part[] | undefined {
  const binary = latin1.decode(bytes);
  // latin1 keeps one character a byte, so offsets in the text are offsets in the bytes.
  const delimiter = `--${boundary}`;
  let at = binary.startsWith(delimiter) ? 0 : binary.indexOf(`\r\n${delimiter}`) + 2;
  if (at < 2 && !binary.startsWith(delimiter)) {
    return undefined;
  }
  const parts: Part[] = [];
  for (;;) {
    const after = at + delimiter.length;
    if (binary.startsWith("--", after)) {
      return parts;
    }
    const line = /^[\t ]*\r\n/.exec(binary.slice(after, after + 100));
    const end = binary.indexOf(`\r\n${delimiter}`, after);
    if (line === null || end < 0) {
      return undefined;
    }
    const part = readPart(bytes, binary, after + line[0].length, end);
    if (part === undefined) {
      return undefined;
    }
    parts.push(part);
    at = end + 2;
  }
}
