/** What a stubbed fetch was asked for last. */
export interface Seen {
  url: string;
  method: string;
  body: string | undefined;
}

/** A fetch that answers at once, and what it saw. */
export interface Stub {
  readonly fetch: typeof globalThis.fetch;
  /** Reads what came first, and looks no more from then on; asynchronous, because a `Request` gives its body so. */
  readonly seen: () => Promise<Seen>;
}

const headers = { "content-type": "application/json" };

/**
 * Makes a stubbed fetch that always gives this answer. With `request`, it makes a `Request` of what it gets first, as every
 * real fetch does: what a client saves by not making one itself, it pays there.
 */
export function makeStub(status: number, body: string, request = false): Stub {
  let first: Request | undefined;
  let looking = true;
  return {
    fetch: (input, init) => {
      if (looking) {
        // A copy: some clients empty theirs after the call.
        first ??= new Request(input instanceof Request ? input.clone() : input, init);
      } else if (request) {
        new Request(input, init);
      }
      return Promise.resolve(new Response(body, { status, headers }));
    },
    async seen() {
      looking = false;
      const { url = "about:blank", method = "" } = first ?? {};
      const text = await first?.text();
      return { url, method, body: text === "" ? undefined : text };
    },
  };
}
