import { isJsonType, parseContentType } from "../message/content-type.ts";

/** What a HAR entry does not hold although the message had it. */
export interface HarGaps {
  /** Pointers in the manner of `Exchange.redacted`. */
  readonly pointers: readonly string[];
  /** The body of the response, where the tool wrote its bytes as characters. */
  readonly responseBody?: Uint8Array;
}

type Fields = Readonly<Record<string, unknown>>;

function fields(value: unknown): Fields {
  // What is no object has no fields.
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}

function headerOf(message: Fields, name: string): string | undefined {
  const pairs = Array.isArray(message.headers) ? message.headers.map(fields) : [];
  const found = pairs.find((pair) => String(pair.name).toLowerCase() === name);
  return found === undefined ? undefined : String(found.value);
}

/** Sizes that tools do not know are -1 or missing. */
function isKnownEmpty(size: unknown, message: Fields): boolean {
  return size === 0 || headerOf(message, "content-length") === "0";
}

function lacksRequestBody(request: Fields): boolean {
  const post = fields(request.postData);
  const hasParams = Array.isArray(post.params) && post.params.length > 0;
  if (typeof post.text === "string" && post.text !== "") {
    return false;
  }
  if (hasParams) {
    // The parameters of a form give its body back; those of a multipart body lack boundaries and files.
    return String(post.mimeType).startsWith("multipart/");
  }
  const length = Number(headerOf(request, "content-length") ?? 0);
  return Number(request.bodySize) > 0 || length > 0;
}

function isWhole(text: string, mimeType: string | undefined): boolean {
  const type = mimeType === undefined ? undefined : parseContentType(mimeType);
  if (type === undefined || !isJsonType(type.essence)) {
    return false;
  }
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

type Body = "whole" | "lost" | Uint8Array;

/** What became of the body of a response. */
function responseBody(request: Fields, response: Fields): Body {
  const { text, encoding, size, mimeType } = fields(response.content);
  const status = Number(response.status);
  if (typeof text !== "string") {
    const cannotHaveOne = request.method === "HEAD" || status < 200 || [204, 205, 304].includes(status);
    return cannotHaveOne || isKnownEmpty(size, response) ? "whole" : "lost";
  }
  if (encoding === "base64") {
    return "whole";
  }
  if (text.startsWith("\u001f\u008b") && !/[^\0-\u00ff]/.test(text)) {
    // gzip, one character a byte.
    return Uint8Array.from(Buffer.from(text, "latin1"));
  }
  // Bytes that are no UTF-8 (compressed, images) written as text: what they were cannot be told.
  const isDamaged = text.includes("\ufffd") && !isWhole(text, headerOf(response, "content-type") ?? String(mimeType));
  return isDamaged ? "lost" : "whole";
}

/** What browsers leave out of the files that they call sanitized, when it is not there. */
function sanitized(request: Fields, response: Fields, creator: string): string[] {
  if (creator !== "WebInspector") {
    return [];
  }
  const left = ["authorization", "cookie"].filter((name) => headerOf(request, name) === undefined);
  const pointers = left.flatMap((name) => (name === "cookie" ? ["/request/cookies"] : [`/request/headers/${name}`]));
  return headerOf(response, "set-cookie") === undefined ? [...pointers, "/response/headers/set-cookie"] : pointers;
}

/**
 * What is missing in an entry because the tool that wrote it does not keep it, so that it is not judged: bodies that
 * were left out or damaged, and the credentials that Chrome takes out.
 *
 * @param creator name of the tool
 */
export function harGaps(entry: unknown, creator: string): HarGaps {
  const { request: sent, response: received } = fields(entry);
  const request = fields(sent);
  const response = fields(received);
  const body = responseBody(request, response);
  const pointers = [
    ...(lacksRequestBody(request) ? ["/request/body"] : []),
    ...(body === "lost" ? ["/response/body"] : []),
    ...sanitized(request, response, creator),
  ];
  return typeof body === "string" ? { pointers } : { pointers, responseBody: body };
}
