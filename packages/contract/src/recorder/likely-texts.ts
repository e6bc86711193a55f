import zlib from "node:zlib";
import { decodeText } from "../check/decode-text.ts";
import { type ContentType, isReadableType } from "../message/content-type.ts";
import { decompress, largestBody } from "../message/decompress.ts";
import { readText } from "./read-text.ts";

/** How a body was sent. */
export interface BodyForm {
  readonly type: ContentType | undefined;
  /** `Content-Encoding`. */
  readonly coding: string | undefined;
}

/** What many clients send as `deflate`: it lacks the frame that HTTP asks for. */
function inflated(bytes: Uint8Array, coding: string | undefined): Uint8Array {
  if (coding?.trim().toLowerCase() !== "deflate") {
    return bytes;
  }
  try {
    return zlib.inflateRawSync(bytes, { maxOutputLength: largestBody });
  } catch {
    return bytes;
  }
}

/** Every text that a body can be meant as when it cannot be read as it stands; none when it is no text. */
export function likelyBodies(bytes: Uint8Array, { type, coding }: BodyForm): readonly string[] {
  const plain = decompress(bytes, coding);
  return likelyTexts(plain === bytes ? inflated(bytes, coding) : plain, type);
}

function charsetType(charset: string): ContentType {
  return { essence: "", parameters: new Map([["charset", charset]]) };
}

/** UTF-16 shows by a byte order mark, or by a NUL beside the first character. */
function utf16Of([first, second]: Uint8Array): string | undefined {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) {
    return "utf-16le";
  }
  return (first === 0xfe && second === 0xff) || (first === 0 && second !== 0) ? "utf-16be" : undefined;
}

/** The text of bytes in the charset that their type names, where that is one and not UTF-8. */
export function declaredText(bytes: Uint8Array, type: ContentType | undefined): string | undefined {
  const charset = type?.parameters.get("charset");
  return type === undefined || charset === undefined || /^utf-?8$/i.test(charset) ? undefined : decodeText(bytes, type);
}

/** Every text that bytes can be meant as; none when they are no text. */
export function likelyTexts(bytes: Uint8Array, type: ContentType | undefined): readonly string[] {
  const utf16 = utf16Of(bytes);
  const found = new Set<string | undefined>([
    declaredText(bytes, type),
    utf16 === undefined ? readText(bytes) : decodeText(bytes, charsetType(utf16)),
  ]);
  found.delete(undefined);
  if (found.size === 0 && (type === undefined || isReadableType(type.essence))) {
    // Broken UTF-8, or a charset of one byte a character that nobody named.
    found.add(new TextDecoder().decode(bytes));
    found.add(decodeText(bytes, charsetType("windows-1252")));
  }
  return [...found].filter((text) => text !== undefined);
}
