import { describe, expect, test } from "vitest";
import { isAbortError, isHttpError } from "../src/index.ts";
import { isPagingError } from "../src/paginate.ts";
import { createExampleClient, type ExampleClient } from "./example/client.ts";
import { type StubFetch, stubFetch } from "./support/stub-fetch.ts";

const headers = { "content-type": "application/json" };

/** A provider whose list has `count` items. */
function listing(answer: (query: URLSearchParams, count: number) => unknown): {
  client: ExampleClient;
  fetch: StubFetch;
} {
  const fetch = stubFetch(({ url }, count) => {
    const value = answer(new URL(url).searchParams, count);
    return value instanceof Response ? value : new Response(JSON.stringify(value), { headers });
  });
  return { client: createExampleClient({ baseUrl: "sandbox", fetch }), fetch };
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) {
    all.push(item);
  }
  return all;
}

const queries = (fetch: StubFetch): string[] => fetch.sent.map(({ url }) => new URL(url).search);

describe("pages by number", () => {
  const numbered = (totalPages: number | undefined) =>
    listing((query) => {
      const page = Number(query.get("page"));
      return { data: page > 3 ? [] : [{ uid: `${page}a` }, { uid: `${page}b` }], totalPages };
    });

  test("are read up to the last one, and their items in order", async () => {
    const { client, fetch } = numbered(3);

    const items = await collect(client.listCustomers.items({ query: { perPage: 2 } }));

    expect(items.map(({ uid }) => uid)).toEqual(["1a", "1b", "2a", "2b", "3a", "3b"]);
    expect(queries(fetch)).toEqual(["?perPage=2&page=1", "?perPage=2&page=2", "?perPage=2&page=3"]);
  });

  test("begin where the caller says", async () => {
    const { client } = numbered(3);

    const pages = await collect(client.listCustomers.pages({ query: { page: 3 } }));

    expect(pages).toEqual([{ data: [{ uid: "3a" }, { uid: "3b" }], totalPages: 3 }]);
  });

  test("end with an empty page when the provider names no last one", async () => {
    const { client, fetch } = numbered(undefined);

    expect(await collect(client.listCustomers.items())).toHaveLength(6);
    expect(fetch.sent).toHaveLength(4);
  });

  test("do not end with a short page, for a provider may give fewer than were asked for", async () => {
    const pages: Record<string, object[]> = { 1: [{ uid: "1" }, { uid: "2" }], 2: [{ uid: "3" }] };
    const { client, fetch } = listing((query) => ({ data: pages[query.get("page") ?? ""] ?? [] }));

    expect(await collect(client.listCustomers.items({ query: { perPage: 100 } }))).toHaveLength(3);
    expect(fetch.sent).toHaveLength(3);
  });

  test("end at a total that is given as text", async () => {
    const { client, fetch } = listing((query) => ({ data: [{ uid: query.get("page") }], totalPages: "3" }));

    expect(await collect(client.listCustomers.items({ query: { perPage: 100 } }))).toHaveLength(3);
    expect(fetch.sent).toHaveLength(3);
  });

  test("give no item after the caller's signal has fired", async () => {
    const { client } = listing(() => ({ data: [{ uid: "1" }, { uid: "2" }], totalPages: 1 }));
    const stop = new AbortController();
    const seen: unknown[] = [];

    const reading = (async () => {
      for await (const { uid } of client.listCustomers.items({}, { signal: stop.signal })) {
        seen.push(uid);
        stop.abort();
      }
    })();

    await expect(reading).rejects.toSatisfy(isAbortError);
    expect(seen).toEqual(["1"]);
  });

  test("go on after an empty page before the last one", async () => {
    const { client, fetch } = listing((query) => ({
      data: query.get("page") === "2" ? [] : [{ uid: query.get("page") }],
      totalPages: 4,
    }));

    expect((await collect(client.listCustomers.items())).map(({ uid }) => uid)).toEqual(["1", "3", "4"]);
    expect(fetch.sent).toHaveLength(4);
  });

  test("do not end at a total that their own items contradict", async () => {
    const { client } = listing((query) => ({
      data: Number(query.get("page")) > 2 ? [] : [{ uid: query.get("page") }],
      totalPages: 0,
    }));

    expect(await collect(client.listCustomers.items())).toHaveLength(2);
  });

  test("may hold items that are nested without end", async () => {
    const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
    const { client } = listing(() => new Response(`{"data":[${deep}],"totalPages":1}`, { headers }));

    expect(await collect(client.listCustomers.items())).toHaveLength(1);
  });

  test("of an empty list are one", async () => {
    const { client } = listing(() => ({ data: [], totalPages: 0 }));

    expect(await collect(client.listCustomers.pages())).toHaveLength(1);
  });

  test("are not read on when the caller stops", async () => {
    const { client, fetch } = numbered(3);

    for await (const { uid } of client.listCustomers.items()) {
      if (uid === "2a") {
        break;
      }
    }

    expect(fetch.sent).toHaveLength(2);
  });
});

describe("pages by offset", () => {
  test("move by what came, since a provider may cap the limit", async () => {
    const all = Array.from({ length: 5 }, (_, id) => ({ id }));
    const { client, fetch } = listing((query) => {
      const offset = Number(query.get("offset"));
      return { accounts: all.slice(offset, offset + 2), total: all.length };
    });

    const items = await collect(client.listAccounts.items({ query: { limit: 100 } }));

    expect(items).toEqual(all);
    expect(queries(fetch)).toEqual(["?limit=100&offset=0", "?limit=100&offset=2", "?limit=100&offset=4"]);
  });

  test("end with an empty page when the provider names no total", async () => {
    const { client } = listing((query) => ({ accounts: query.get("offset") === "0" ? [{ id: 1 }] : [] }));

    expect(await collect(client.listAccounts.items())).toEqual([{ id: 1 }]);
  });
});

describe("reading pages fails", () => {
  test("with PagingError when a page repeats the one before", async () => {
    const { client, fetch } = listing(() => ({ data: [{ uid: "1" }], totalPages: 99 }));

    const error = await collect(client.listCustomers.items()).catch((e: unknown) => e);

    expect(error).toSatisfy(isPagingError);
    expect(error).toMatchObject({
      operationId: "listCustomers",
      message: "listCustomers: page 2 repeats the one before",
    });
    expect(fetch.sent).toHaveLength(2);
  });

  test.each([2, 3, 5])("with PagingError when %i pages follow each other again and again", async (length) => {
    const { client, fetch } = listing((_, count) => ({ data: [{ uid: `${count % length}` }], totalPages: 999 }));

    const error = await collect(client.listCustomers.items()).catch((e: unknown) => e);

    expect(error).toSatisfy(isPagingError);
    expect(error).toMatchObject({ message: expect.stringMatching(/page \d+ repeats page \d+$/) });
    expect(fetch.sent.length).toBeLessThan(4 * length);
  });

  test("with PagingError when there are more pages than allowed", async () => {
    const { client, fetch } = listing((_, count) => ({ data: [{ uid: `${count}` }], totalPages: 99 }));

    await expect(collect(client.listCustomers.pages({}, { maxPages: 4 }))).rejects.toSatisfy(isPagingError);
    expect(fetch.sent).toHaveLength(4);
  });

  test.each([{ customers: [] }, { data: {} }, [], null])(
    "with PagingError when the body %j holds no list",
    async (body) => {
      const { client } = listing(() => body);

      await expect(collect(client.listCustomers.items())).rejects.toSatisfy(isPagingError);
    },
  );

  test("with HttpError when a page is refused", async () => {
    const { client } = listing((_, count) =>
      count === 2
        ? new Response('{"message":"no"}', { status: 403, headers })
        : { data: [{ uid: "1" }], totalPages: 2 },
    );

    await expect(collect(client.listCustomers.items())).rejects.toSatisfy(isHttpError);
  });

  test("with AbortError when the caller's signal fires between pages", async () => {
    const { client, fetch } = listing((_, count) => ({ data: [{ uid: `${count}` }], totalPages: 9 }));
    const stop = new AbortController();

    const reading = (async () => {
      for await (const _ of client.listCustomers.items({}, { signal: stop.signal })) {
        stop.abort();
      }
    })();

    await expect(reading).rejects.toMatchObject({ code: "RAILSPEC_ABORTED" });
    expect(fetch.sent).toHaveLength(1);
  });
});
