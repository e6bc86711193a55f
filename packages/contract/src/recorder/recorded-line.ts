import type { Exchange, RecordedHeaders, RecordedRequest, RecordedResponse } from "../exchange.ts";
import { fromBase64 } from "./from-base64.ts";

/** An exchange with when it happened. */
export interface Recording extends Exchange {
  /** ISO 8601, when the request was sent. */
  readonly startedAt?: string;
  /** Milliseconds until the response was read. */
  readonly duration?: number;
}

/** Bytes as JSON: text where they are UTF-8, base64 otherwise. */
type BodyLine = { readonly text: string } | { readonly base64: string };

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

function writeBody(bytes: Uint8Array): BodyLine {
  try {
    return { text: strict.decode(bytes) };
  } catch {
    return { base64: Buffer.from(bytes).toString("base64") };
  }
}

/** One line of NDJSON, without the line break. */
export function writeRecording({ request, response, redacted, startedAt, duration }: Recording): string {
  const half = <T extends RecordedRequest | RecordedResponse>({ body, ...rest }: T): object => ({
    ...rest,
    ...(body === undefined || body.length === 0 ? {} : { body: writeBody(body) }),
  });
  return JSON.stringify({
    version: 1,
    startedAt,
    duration,
    request: half(request),
    response: response === undefined ? undefined : half(response),
    redacted,
  });
}

function asRecord(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new TypeError(`${what} is no object`);
  }
  // An object that is no array can be read by name.
  return value as Readonly<Record<string, unknown>>;
}

function readHeaders(value: unknown, what: string): RecordedHeaders {
  const headers = asRecord(value ?? {}, what);
  for (const [name, one] of Object.entries(headers)) {
    const isList = Array.isArray(one) && one.every((item) => typeof item === "string");
    if (typeof one !== "string" && !isList) {
      throw new TypeError(`${what}: ${JSON.stringify(name)} is neither text nor a list of texts`);
    }
  }
  // Checked above, entry by entry.
  return headers as RecordedHeaders;
}

function readBody(value: unknown, what: string): { body?: Uint8Array } {
  if (value === undefined) {
    return {};
  }
  const { text, base64 } = asRecord(value, what);
  if (typeof text === "string") {
    return { body: encoder.encode(text) };
  }
  if (typeof base64 === "string") {
    const body = fromBase64(base64);
    if (body === undefined) {
      throw new TypeError(`${what} has base64 that is none`);
    }
    return { body };
  }
  throw new TypeError(`${what} has neither text nor base64`);
}

/**
 * Reads a line that {@link writeRecording} wrote.
 *
 * @throws {SyntaxError | TypeError} when it is none
 */
export function readRecording(line: string): Recording {
  const { version, request, response, redacted, startedAt, duration } = asRecord(JSON.parse(line), "the line");
  if (version !== 1) {
    throw new TypeError(`the line has the version ${JSON.stringify(version)}, not 1`);
  }
  const sent = asRecord(request, "`request`");
  if (typeof sent.method !== "string" || typeof sent.url !== "string") {
    throw new TypeError("`request` needs `method` and `url`");
  }
  const received = response === undefined ? undefined : asRecord(response, "`response`");
  if (received !== undefined && typeof received.status !== "number") {
    throw new TypeError("`response` needs `status`");
  }
  return {
    request: {
      method: sent.method,
      url: sent.url,
      headers: readHeaders(sent.headers, "`request.headers`"),
      ...readBody(sent.body, "`request.body`"),
    },
    ...(received === undefined
      ? {}
      : {
          response: {
            status: Number(received.status),
            headers: readHeaders(received.headers, "`response.headers`"),
            ...readBody(received.body, "`response.body`"),
          },
        }),
    ...(Array.isArray(redacted) ? { redacted: redacted.map(String) } : {}),
    ...(typeof startedAt === "string" ? { startedAt } : {}),
    ...(typeof duration === "number" ? { duration } : {}),
  };
}
