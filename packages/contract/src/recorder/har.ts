import type { RecordedHeaders } from "../exchange.ts";
import { splitCookies, splitPairs } from "../message/pairs.ts";
import { percentDecode } from "../message/percent.ts";
import { splitUrl } from "../message/split-url.ts";
import { fromBase64 } from "./from-base64.ts";
import type { Recording } from "./recorded-line.ts";

interface Pair {
  readonly name: string;
  readonly value: string;
}

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

function headerPairs(headers: RecordedHeaders): Pair[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    (typeof value === "string" ? [value] : value).map((one) => ({ name, value: one })),
  );
}

function headerOf(headers: RecordedHeaders, name: string): string {
  return headerPairs(headers).find((pair) => pair.name.toLowerCase() === name)?.value ?? "";
}

function textOf(body: Uint8Array): { text: string; encoding?: "base64" } {
  try {
    return { text: strict.decode(body) };
  } catch {
    return { text: Buffer.from(body).toString("base64"), encoding: "base64" };
  }
}

function entryOf({ request, response, redacted, startedAt, duration }: Recording): object {
  const time = duration ?? 0;
  const body = request.body ?? new Uint8Array();
  const received = response?.body ?? new Uint8Array();
  const pairs = splitPairs(splitUrl(request.url).query);
  const cookies = splitCookies(headerOf(request.headers, "cookie"));
  const sent = textOf(body);
  return {
    startedDateTime: startedAt ?? new Date(0).toISOString(),
    time,
    request: {
      method: request.method,
      url: request.url,
      httpVersion: "HTTP/1.1",
      cookies: cookies.map(({ name, raw }) => ({ name, value: raw })),
      headers: headerPairs(request.headers),
      queryString: pairs.map(({ name, raw }) => ({ name, value: percentDecode(raw, true) ?? raw })),
      ...(body.length === 0
        ? {}
        : {
            postData: {
              mimeType: headerOf(request.headers, "content-type"),
              text: sent.text,
              _encoding: sent.encoding,
            },
          }),
      headersSize: -1,
      bodySize: body.length,
    },
    response: {
      // HAR has no entry without a response; status 0 is what browsers write.
      status: response?.status ?? 0,
      statusText: "",
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: response === undefined ? [] : headerPairs(response.headers),
      content: {
        size: received.length,
        mimeType: response === undefined ? "" : headerOf(response.headers, "content-type"),
        ...(received.length === 0 ? {} : textOf(received)),
      },
      redirectURL: response === undefined ? "" : headerOf(response.headers, "location"),
      headersSize: -1,
      bodySize: received.length,
    },
    cache: {},
    timings: { send: 0, wait: time, receive: 0 },
    _redacted: redacted,
  };
}

/** Writes recordings as HAR 1.2, piece by piece, so that a long one need not be held in memory. */
export function* writeHar(recordings: Iterable<Recording>): Generator<string> {
  yield '{"log":{"version":"1.2","creator":{"name":"@railspec/contract","version":"1"},"entries":[';
  let separator = "\n";
  for (const recording of recordings) {
    yield separator + JSON.stringify(entryOf(recording));
    separator = ",\n";
  }
  yield "\n]}}\n";
}

/** An entry of a HAR file: an exchange, or why it is none. */
export type HarEntry =
  | { readonly index: number; readonly exchange: Recording }
  | { readonly index: number; readonly problem: string };

type Fields = Readonly<Record<string, unknown>>;

function fields(value: unknown): Fields {
  // What is no object has no fields.
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Headers; where the tool kept none, the type that it notes beside the body. */
function readHeaders(value: unknown, mimeType: unknown): RecordedHeaders {
  // A name can be anything, `constructor` too.
  const headers = new Map<string, string[]>();
  for (const pair of list(value).map(fields)) {
    const name = String(pair.name);
    // Browsers write the pseudo-headers of HTTP/2, too.
    if (!name.startsWith(":")) {
      headers.set(name, [...(headers.get(name) ?? []), String(pair.value)]);
    }
  }
  // Browsers write `x-unknown` where they know no type.
  if (headers.size === 0 && typeof mimeType === "string" && mimeType.includes("/")) {
    return { "content-type": mimeType };
  }
  return Object.fromEntries(
    [...headers].map(([name, values]) => [name, values.length === 1 ? (values[0] ?? "") : values]),
  );
}

/** Undefined when it is no base64 although it should be. */
function bytesOf(text: unknown, encoding: unknown): { body?: Uint8Array } | undefined {
  if (typeof text !== "string" || text === "") {
    return {};
  }
  // Some tools break base64 into lines.
  const body = encoding === "base64" ? fromBase64(text.replaceAll(/\s/g, "")) : encoder.encode(text);
  return body && { body };
}

function postBody(value: unknown): { body?: Uint8Array } | undefined {
  const post = fields(value);
  const params = list(post.params).map(fields);
  if (typeof post.text === "string" || params.length === 0) {
    return bytesOf(post.text, post._encoding ?? post.encoding);
  }
  const pairs = params.map(
    ({ name, value: text }) => `${encodeURIComponent(String(name))}=${encodeURIComponent(String(text ?? ""))}`,
  );
  return { body: encoder.encode(pairs.join("&")) };
}

function readEntry(value: unknown, index: number): HarEntry {
  const entry = fields(value);
  const request = fields(entry.request);
  const response = fields(entry.response);
  const { method, url } = request;
  if (typeof method !== "string" || typeof url !== "string") {
    return { index, problem: "the entry has no request with method and URL" };
  }
  const status = Number(response.status ?? 0);
  const content = fields(response.content);
  const sentBody = postBody(request.postData);
  const receivedBody = bytesOf(content.text, content.encoding);
  if (sentBody === undefined || receivedBody === undefined) {
    return { index, problem: "the entry has a body in base64 that is none" };
  }
  const received = { status, headers: readHeaders(response.headers, content.mimeType), ...receivedBody };
  const startedAt = entry.startedDateTime;
  const redacted = entry._redacted;
  return {
    index,
    exchange: {
      request: {
        method,
        url,
        headers: readHeaders(request.headers, fields(request.postData).mimeType),
        ...sentBody,
      },
      ...(status > 0 ? { response: received } : {}),
      ...(typeof startedAt === "string" ? { startedAt } : {}),
      ...(typeof entry.time === "number" ? { duration: entry.time } : {}),
      ...(Array.isArray(redacted) ? { redacted: redacted.map(String) } : {}),
    },
  };
}

/**
 * Reads a HAR file of any tool.
 *
 * @throws {SyntaxError | TypeError} when it is no HAR
 */
export function readHar(text: string): HarEntry[] {
  const { log } = fields(JSON.parse(text));
  const { entries } = fields(log);
  if (!Array.isArray(entries)) {
    throw new TypeError("not a HAR file: it has no `log.entries`");
  }
  return entries.map(readEntry);
}
