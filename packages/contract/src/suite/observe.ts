import type { Exchange, RecordedHeaders } from "../exchange.ts";

/** A `fetch` that keeps every exchange, with its exact bytes, in the given list; a redirect is an answer like any other. */
export function observe(exchanges: Exchange[]): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const sent = new Uint8Array(await request.clone().arrayBuffer());
    const response = await fetch(request, { redirect: "manual" });
    const received = new Uint8Array(await response.clone().arrayBuffer());
    exchanges.push({
      request: { method: request.method, url: request.url, headers: record(request.headers), body: sent },
      response: { status: response.status, headers: record(response.headers), body: received },
    });
    return response;
  };
}

function record(headers: Headers): RecordedHeaders {
  const plain: Record<string, string | readonly string[]> = Object.fromEntries(headers.entries());
  const cookies = headers.getSetCookie();
  return cookies.length === 0 ? plain : { ...plain, "set-cookie": cookies };
}
