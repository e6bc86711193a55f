import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { exactJson } from "../src/exact.ts";
import { isConnectionError, isDecodeError, isParameterError } from "../src/index.ts";
import { watch } from "../src/watch.ts";
import { createExampleClient, type ExampleClient } from "./example/client.ts";
import { VirtualClock } from "./support/clock.ts";
import { json, serve } from "./support/server.ts";
import { type StubFetch, stubFetch } from "./support/stub-fetch.ts";

function against(answer: () => Response): { client: ExampleClient; fetch: StubFetch; clock: VirtualClock } {
  const fetch = stubFetch(answer);
  const clock = new VirtualClock();
  return { client: createExampleClient({ baseUrl: "sandbox", fetch, clock, auth: { bearerAuth: "t" } }), fetch, clock };
}

const ok = (): Response =>
  new Response('{"uid":"1","email":"a@b.c"}', { headers: { "content-type": "application/json" } });
const page = (): Response => new Response('{"data":[],"totalPages":0}');

describe("raw", () => {
  test("calls by path, with the base URL, headers and credentials of the client", async () => {
    const server = await serve((_, response) => json(response, 201, { uid: "c1" }));
    const client = createExampleClient({
      baseUrl: server.url,
      auth: { bearerAuth: "t" },
      headers: { "X-Client": "shop" },
    });

    const { data, response } = await client.raw.POST("/customers", {
      body: { email: "a@b.c" },
      headers: new Headers({ "X-Call": "1" }),
    });

    expect(data).toEqual({ uid: "c1" });
    expect(response.status).toBe(201);
    expect(server.received).toMatchObject([
      {
        method: "POST",
        url: "/customers",
        body: '{"email":"a@b.c"}',
        headers: {
          authorization: "Bearer t",
          accept: "application/json,application/problem+json",
          "content-type": "application/json",
          "x-client": "shop",
          "x-call": "1",
        },
      },
    ]);
  });

  test("reads numbers with the client's codec, and keeps nothing that reaches into a prototype", async () => {
    const body =
      '{"uid":9007199254740993,"d":0.10000000000000000001,"__proto__":{"x":1},"constructor":{"prototype":{"y":1}}}';
    for (const status of [200, 404]) {
      const fetch = stubFetch(() => new Response(body, { status, headers: { "content-length": String(body.length) } }));
      const client = createExampleClient({ baseUrl: "sandbox", fetch, json: exactJson });
      const { data, error } = await client.raw.GET("/customers/{uid}", { params: { path: { uid: "1" } } });
      const value = Object(data ?? error);
      expect(value).toEqual({ uid: 9007199254740993n, d: "0.10000000000000000001" });
      expect([Object.keys(value), value.x]).toEqual([["uid", "d"], undefined]);
    }
  });

  test.each([{}, { "content-length": "0" }])("has an error for a failure without a body, %j", async (headers) => {
    const { client } = against(() => new Response(null, { status: 404, headers: headers as HeadersInit }));

    const { data, error } = await client.raw.GET("/customers/{uid}", { params: { path: { uid: "1" } } });

    expect([data, error]).toEqual([undefined, "HTTP 404"]);
  });

  test("works with a base URL that is not in its normal form", async () => {
    const server = await serve((_, response) => json(response, 200, { uid: "c1" }));
    const client = createExampleClient({ baseUrl: `http://LocalHost:${new URL(server.url).port}/a/../b/`, fetch });

    expect(await client.raw.GET("/customers/{uid}", { params: { path: { uid: "1" } } })).toMatchObject({
      data: { uid: "c1" },
    });
    expect(server.received).toMatchObject([{ url: "/b/customers/1" }]);
  });

  test("answers failures as openapi-fetch does", async () => {
    const { client } = against(() => new Response('{"message":"no"}', { status: 403 }));

    const { data, error, response } = await client.raw.POST("/customers", { body: { email: "a@b.c" } });

    expect(data).toBeUndefined();
    expect(error).toEqual({ message: "no" });
    expect(response.status).toBe(403);
  });

  test("takes path and query parameters, and any method through request", async () => {
    const { client, fetch } = against(page);

    await client.raw.GET("/customers/{uid}", { params: { path: { uid: "a/b" } } });
    await client.raw.request("get", "/customers", { params: { query: { page: 2, perPage: 5 } } });

    expect(fetch.sent.map(({ url }) => url)).toEqual([
      "http://127.0.0.1:4199/customers/a%2Fb",
      "http://127.0.0.1:4199/customers?page=2&perPage=5",
    ]);
  });

  test("lets middleware see the template, change the request and the answer", async () => {
    const { client, fetch } = against(ok);
    const seen: unknown[] = [];
    client.raw.use({
      onRequest({ request, schemaPath, params }) {
        seen.push(schemaPath, params.path);
        request.headers.set("x-mark", "1");
      },
      onResponse: ({ response }) => new Response('{"uid":"2"}', response),
    });

    const { data } = await client.raw.GET("/customers/{uid}", { params: { path: { uid: "1" } } });

    expect(seen).toEqual(["/customers/{uid}", { uid: "1" }]);
    expect(new Headers(fetch.sent[0]?.init.headers).get("x-mark")).toBe("1");
    expect(data).toEqual({ uid: "2" });
  });

  test("retries what its operation allows, and no creation", async () => {
    const { client, fetch, clock } = against(() => new Response(null, { status: 503 }));

    await clock.run(client.raw.GET("/customers", {}));
    expect(fetch.sent).toHaveLength(3);

    await clock.run(client.raw.POST("/customers", { body: { email: "a@b.c" } }));
    expect(fetch.sent).toHaveLength(4);
  });

  test("ends with the caller's signal", async () => {
    const { client } = against(ok);
    const signal = AbortSignal.abort();

    await expect(client.raw.GET("/customers", { signal })).rejects.toMatchObject({ code: "RAILSPEC_ABORTED" });
  });

  test("sends no credentials on a path that the spec does not know", async () => {
    const { client, fetch } = against(ok);

    await client.raw.GET("/unknown" as "/customers");

    expect(new Headers(fetch.sent[0]?.init.headers).get("authorization")).toBeNull();
  });

  test.each([
    { title: "another base URL", init: { baseUrl: "https://evil.example.com" } },
    { title: "a base URL that begins alike", init: { baseUrl: "http://127.0.0.1:41990" } },
  ])("refuses $title before anything is sent", async ({ init }) => {
    const { client, fetch } = against(page);
    client.raw.use({ onRequest: ({ request }) => new Request(init.baseUrl + new URL(request.url).pathname, request) });

    await expect(client.raw.GET("/customers", {})).rejects.toSatisfy(isParameterError);
    expect(fetch.sent).toEqual([]);
  });

  test.each([
    { title: "a missing path parameter", params: {} },
    { title: "dots as a path parameter", params: { path: { uid: ".." } } },
    { title: "null in the query", params: { path: { uid: "1" }, query: { since: null } } },
    { title: "a line break in a header", params: { path: { uid: "1" }, header: { "x-a": "secret-42\r\nX-Evil: 1" } } },
  ])("refuses $title before anything is sent", async ({ params }) => {
    const { client, fetch } = against(ok);
    const init = { params } as unknown as { params: { path: { uid: string } } };

    const error = await client.raw.GET("/customers/{uid}", init).catch((e: unknown) => e);

    expect(error).toSatisfy(isParameterError);
    expect(inspect(error, { depth: 9 })).not.toMatch(/secret-42|Evil/);
    expect(fetch.sent).toEqual([]);
  });

  test("says that an HTML page on 200 is no JSON, without repeating it", async () => {
    const { client } = against(() => new Response("<h1>secret-42</h1>", { headers: { "content-type": "text/html" } }));

    const error = await client.raw.GET("/customers", {}).catch((e: unknown) => e);

    expect(error).toSatisfy(isDecodeError);
    expect(error).toMatchObject({ status: 200, operationId: "listCustomers" });
    expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toContain("secret-42");
  });

  const middleware = [
    {
      title: "middleware that fails",
      onResponse: () => {
        throw new Error("secret-42");
      },
    },
    { title: "middleware that reads the body", onResponse: ({ response }: { response: Response }) => response.json() },
  ];
  test.each(middleware)("tells of an answer that came, and once, after $title", async ({ onResponse }) => {
    const events: string[] = [];
    const fetch = stubFetch(() => new Response('{"uid":"1"}', { status: 201 }));
    const hooks = watch({ onResult: () => events.push("result"), onError: () => events.push("error") });
    const client = createExampleClient({ baseUrl: "sandbox", fetch, hooks });
    client.raw.use({ onResponse } as never);

    const error = await client.raw.POST("/customers", { body: { email: "a@b.c" } }).catch((e: unknown) => e);

    expect(error).toSatisfy(isDecodeError);
    expect(error).toMatchObject({ status: 201, operationId: "createCustomer", outcomeUnknown: true });
    expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toContain("secret-42");
    expect(events).toEqual(["error"]);
    expect(fetch.sent).toHaveLength(1);
  });

  test("hands over a status that no Response can have", async () => {
    const server = await serve((_, response) => response.writeHead(999).end('{"a":1}'));
    const client = createExampleClient({ baseUrl: server.url });

    const { response, error } = await client.raw.POST("/customers", { body: { email: "a@b.c" } });

    expect([response.status, response.ok, error]).toEqual([999, false, { a: 1 }]);
  });

  test("refuses middleware that changes the method, before anything is sent", async () => {
    const { client, fetch } = against(ok);
    client.raw.use({ onRequest: ({ request }) => new Request(request, { method: "PUT" }) });

    await expect(client.raw.POST("/customers", { body: { email: "a@b.c" } })).rejects.toSatisfy(isParameterError);
    expect(fetch.sent).toEqual([]);
  });

  test("names a broken connection as operations do", async () => {
    const { client } = against(() => {
      throw new TypeError("fetch failed");
    });

    const error = await client.raw.POST("/customers", { body: { email: "a@b.c" } }).catch((e: unknown) => e);

    expect(error).toSatisfy(isConnectionError);
    expect(error).toMatchObject({ operationId: "createCustomer", outcomeUnknown: true });
  });
});
