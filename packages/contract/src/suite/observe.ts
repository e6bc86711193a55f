import type { Exchange, RecordedHeaders } from "../exchange.ts";

/** A `fetch` that keeps every exchange, with its exact bytes, in the given list. */
export function observe(exchanges: Exchange[]): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const sent = new Uint8Array(await request.clone().arrayBuffer());
    const response = await fetch(request);
    const received = new Uint8Array(await response.clone().arrayBuffer());
    exchanges.push({
      request: { method: request.method, url: request.url, headers: record(request.headers), body: sent },
      response: { status: response.status, headers: record(response.headers), body: received },
    });
    return response;
  };
}

const record = (headers: Headers): RecordedHeaders => Object.fromEntries(headers.entries());
