import type { Exchange, RecordedHeaders, RecordedRequest, RecordedResponse } from "../exchange.ts";
import type { Recording } from "./recorded-line.ts";
import type { Redactor } from "./redact-exchange.ts";
import { marker } from "./secrets.ts";

/** How a recording is made. */
export interface RecordOptions {
  /** Takes out what must not be written; `createRedactor` makes one from a spec. It sees every exchange first. */
  readonly redact: Redactor;
  /** Is given each exchange, redacted. A call is answered after it has finished. */
  readonly write: (recording: Recording) => void | Promise<void>;
  /** Sends the request. @default the global `fetch` */
  readonly fetch?: typeof globalThis.fetch;
}

function readHeaders(headers: Headers): RecordedHeaders {
  const plain: Record<string, string | readonly string[]> = Object.fromEntries(headers.entries());
  const cookies = headers.getSetCookie();
  return cookies.length === 0 ? plain : { ...plain, "set-cookie": cookies };
}

type Answered = Omit<Recording, "request">;

const unreadable = new TextEncoder().encode(marker);
const bodyPlaces = ["/request/body", "/response/body"] as const;

/** A body that nothing can be found in, for one that the redactor cannot take. */
function withoutBody<T extends RecordedRequest | RecordedResponse>(message: T): T {
  return message.body === undefined ? message : { ...message, body: unreadable };
}

/** Redacts; an exchange that the redactor cannot take is written without its bodies, at worst as its address alone. */
function redactSafely(redact: Redactor, { request, response }: Exchange): Exchange {
  try {
    return redact({ request, ...(response && { response }) });
  } catch {
    const taken = [request.body && bodyPlaces[0], response?.body && bodyPlaces[1]].filter(
      (place) => typeof place === "string",
    );
    try {
      const clean = redact({ request: withoutBody(request), ...(response && { response: withoutBody(response) }) });
      return { ...clean, redacted: [...new Set([...(clean.redacted ?? []), ...taken])] };
    } catch {
      return {
        request: { method: request.method, url: `${new URL(request.url).origin}/${marker}`, headers: {} },
        ...(response && { response: { status: response.status, headers: {} } }),
        redacted: ["/request", ...(response ? ["/response/headers", bodyPlaces[1]] : [])],
      };
    }
  }
}

/** What of a request is no part of the message: a `Request` has it itself. */
function optionsOf(input: Parameters<typeof globalThis.fetch>[0], request: Request): RequestInit {
  if (!(input instanceof Request)) {
    return {};
  }
  const { cache, credentials, integrity, keepalive, referrerPolicy } = request;
  return { cache, credentials, integrity, keepalive, referrerPolicy };
}

/**
 * A `fetch` that records what it sends and receives, byte by byte, and follows no redirect: a redirect is an answer
 * like any other. What `redact` takes out is in no recording; the caller gets the response as it came. Where `redact`
 * throws, the exchange is recorded without its bodies.
 *
 * @throws what the underlying `fetch` throws, after recording a request without a response; and what reading the
 * response throws, after recording it without a body
 */
export function recordFetch(options: RecordOptions): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const sent = new Uint8Array(await request.arrayBuffer());
    const started = Date.now();
    const recordedRequest = {
      method: request.method,
      url: request.url,
      headers: readHeaders(request.headers),
      ...(sent.length === 0 ? {} : { body: sent }),
    };
    const note = async (rest: Answered): Promise<void> => {
      await options.write({
        ...redactSafely(options.redact, { request: recordedRequest, ...rest }),
        startedAt: new Date(started).toISOString(),
        duration: Date.now() - started,
      });
    };
    let answered: Answered = {};
    let response: Response;
    try {
      response = await (options.fetch ?? fetch)(request.url, {
        ...optionsOf(input, request),
        ...init,
        method: request.method,
        headers: request.headers,
        redirect: "manual",
        signal: request.signal,
        body: sent.length === 0 ? null : sent,
      });
      const head = { status: response.status, headers: readHeaders(response.headers) };
      answered = { response: head };
      const received = new Uint8Array(await response.clone().arrayBuffer());
      if (received.length > 0) {
        answered = { response: { ...head, body: received } };
      }
    } catch (error) {
      await note(answered);
      throw error;
    }
    await note(answered);
    return response;
  };
}
