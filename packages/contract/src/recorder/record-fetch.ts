import type { RecordedHeaders } from "../exchange.ts";
import type { Recording } from "./recorded-line.ts";
import type { Redactor } from "./redact-exchange.ts";

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

/**
 * A `fetch` that records what it sends and receives, byte by byte, and follows no redirect: a redirect is an answer
 * like any other. What `redact` takes out is in no recording; the caller gets the response as it came.
 *
 * @throws what the underlying `fetch` throws, after recording a request without a response
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
    const note = async (rest: Omit<Recording, "request">): Promise<void> => {
      const redacted = options.redact({ request: recordedRequest, ...rest });
      await options.write({
        ...redacted,
        startedAt: new Date(started).toISOString(),
        duration: Date.now() - started,
      });
    };
    let response: Response;
    try {
      response = await (options.fetch ?? fetch)(request.url, {
        method: request.method,
        headers: request.headers,
        redirect: "manual",
        signal: request.signal,
        ...(sent.length === 0 ? {} : { body: sent }),
      });
    } catch (error) {
      await note({});
      throw error;
    }
    const received = new Uint8Array(await response.clone().arrayBuffer());
    const headers = readHeaders(response.headers);
    await note({
      response: { status: response.status, headers, ...(received.length === 0 ? {} : { body: received }) },
    });
    return response;
  };
}
