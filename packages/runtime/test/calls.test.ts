import { describe, expect, test } from "vitest";
import { isConfigurationError } from "../src/index.ts";
import { createExampleClient } from "./example/client.ts";
import { json, serve } from "./support/server.ts";
import { stubFetch } from "./support/stub-fetch.ts";

describe("a call", () => {
  test("sends method, path, query, headers and body as the spec says", async () => {
    const server = await serve((_, response) => json(response, 201, { uid: "c1", email: "a@b.c" }));
    const client = createExampleClient({ baseUrl: server.url, headers: { "X-Client": "shop" } });

    await client.createCustomer({ body: { email: "a@b.c" } }, { headers: { "X-Call": 7 } });

    expect(server.received).toMatchObject([
      {
        method: "POST",
        url: "/customers",
        body: '{"email":"a@b.c"}',
        headers: {
          accept: "application/json,application/problem+json",
          "content-type": "application/json",
          "x-client": "shop",
          "x-call": "7",
        },
      },
    ]);
  });

  test("encodes path parameters and every kind of query value", async () => {
    const server = await serve((_, response) => json(response, 200, { uid: "a/b", email: "" }));
    const client = createExampleClient({ baseUrl: `${server.url}/` });

    await client.getCustomer({
      path: { uid: "a/b ü?" },
      query: {
        since: new Date(0),
        fields: ["uid", "e&mail"],
        filter: { "city&admin": "Kyiv" } as { city?: string },
        compact: ["a", "b,c"],
      },
      headers: { "X-Trace": "t1" },
    });

    expect(server.received[0]?.url).toBe(
      "/customers/a%2Fb%20%C3%BC%3F?since=1970-01-01T00%3A00%3A00.000Z&fields=uid&fields=e%26mail" +
        "&filter[city%26admin]=Kyiv&compact=a,b%2Cc",
    );
    expect(server.received[0]?.headers).toMatchObject({ "x-trace": "t1", accept: "application/json" });
    expect(server.received[0]?.headers["content-type"]).toBeUndefined();
  });

  test("leaves out undefined parameters", async () => {
    const server = await serve((_, response) => json(response, 200, { data: [], totalPages: 0 }));
    const query = { page: undefined, perPage: 2, tags: [], filter: { a: undefined, b: "c" } } as unknown as {
      perPage: number;
    };

    await createExampleClient({ baseUrl: server.url }).listCustomers({ query });

    expect(server.received[0]?.url).toBe("/customers?perPage=2&b=c");
  });

  test("asks a headers function anew for each call", async () => {
    let traces = 0;
    const fetch = stubFetch(() => new Response("ok", { headers: { "content-type": "text/plain" } }));
    const client = createExampleClient({ baseUrl: "sandbox", fetch, headers: () => ({ traceparent: `t${++traces}` }) });

    await client.getHealth();
    await client.getHealth();

    expect(fetch.sent.map(({ init }) => new Headers(init.headers).get("traceparent"))).toEqual(["t1", "t2"]);
  });

  test("sends text bodies as text, with the media type of the spec", async () => {
    const server = await serve((_, response) => response.writeHead(200, { "content-type": "text/plain" }).end("noted"));

    const result = await createExampleClient({ baseUrl: server.url }).note({ body: "1 < 2" });

    expect(server.received[0]).toMatchObject({ body: "1 < 2", headers: { "content-type": "text/plain" } });
    expect(result).toMatchObject({ ok: true, status: 200, data: "noted" });
  });
});

describe("an answer", () => {
  const cases = [
    {
      title: "a documented success",
      status: 201,
      body: '{"uid":"c1"}',
      want: { ok: true, status: 201, data: { uid: "c1" } },
    },
    {
      title: "a documented failure",
      status: 403,
      body: '{"message":"no"}',
      want: { ok: false, status: 403, error: { message: "no" } },
    },
    {
      title: "another documented failure",
      status: 422,
      body: '{"message":"bad","fields":{}}',
      type: "application/problem+json",
      want: { ok: false, status: 422, error: { message: "bad", fields: {} } },
    },
    {
      title: "an undocumented status",
      status: 418,
      body: '{"tea":true}',
      want: { ok: false, status: "undocumented", body: { tea: true } },
    },
    {
      title: "an undocumented success",
      status: 200,
      body: '{"uid":"c1"}',
      want: { ok: false, status: "undocumented", body: { uid: "c1" } },
    },
  ];
  test.each(cases)("is $title", async ({ status, body, type = "application/json", want }) => {
    const server = await serve((_, response) =>
      response.writeHead(status, { "content-type": type, "x-request-id": "r-9" }).end(body),
    );

    const result = await createExampleClient({ baseUrl: server.url }).createCustomer({ body: { email: "a@b.c" } });

    expect(result).toMatchObject({ ...want, requestId: "r-9" });
    expect(result.response.status).toBe(status);
  });

  test("without a body is undefined where the spec has none", async () => {
    const server = await serve(({ method }, response) => response.writeHead(method === "PUT" ? 204 : 404).end());
    const client = createExampleClient({ baseUrl: server.url });

    const replaced = await client.replaceCustomer({ path: { uid: "1" }, body: { email: "a@b.c" } });
    const missing = await client.getCustomer({ path: { uid: "1" } });

    expect(replaced).toMatchObject({ ok: true, status: 204, data: undefined, requestId: undefined });
    expect(missing).toMatchObject({ ok: false, status: 404, error: undefined });
  });

  test("that is neither JSON nor text is a Blob", async () => {
    const server = await serve((_, response) =>
      response.writeHead(200, { "content-type": "application/pdf" }).end(Buffer.from([37, 80, 0, 255])),
    );

    const result = await createExampleClient({ baseUrl: server.url }).getReceipt();

    expect(result.ok && [...new Uint8Array(await result.data.arrayBuffer())]).toEqual([37, 80, 0, 255]);
  });

  test("is read across chunk borders and without its byte order mark", async () => {
    const bytes = new TextEncoder().encode('\uFEFF{"uid":"ü","email":"€"}');
    const chunked = new ReadableStream({
      start(controller) {
        for (const byte of bytes) {
          controller.enqueue(Uint8Array.of(byte));
        }
        controller.close();
      },
    });
    const fetch = stubFetch(() => new Response(chunked, { headers: { "content-type": "application/json" } }));

    const result = await createExampleClient({ baseUrl: "sandbox", fetch }).getCustomer({ path: { uid: "1" } });

    expect(result).toMatchObject({ ok: true, data: { uid: "ü", email: "€" } });
  });
});

describe("baseUrl", () => {
  const good = [
    { baseUrl: "sandbox", url: "http://127.0.0.1:4199/health" },
    { baseUrl: "production", url: "https://api.example.com/health" },
    { baseUrl: "https://gate.example.com/v2/", url: "https://gate.example.com/v2/health" },
  ];
  test.each(good)("$baseUrl leads to $url", async ({ baseUrl, url }) => {
    const fetch = stubFetch(() => new Response("ok"));

    await createExampleClient({ baseUrl, fetch }).getHealth();

    expect(fetch.sent[0]?.url).toBe(url);
  });

  const bad = [
    "",
    "api.example.com",
    "/v1",
    "ftp://api.example.com",
    "https://user:hunter2@api.example.com",
    "https://api.example.com?key=hunter2",
    "https://{host}",
    "https://",
    "constructor",
  ];
  test.each(bad)("%j is refused, and not repeated in the message", (baseUrl) => {
    const make = (): unknown => createExampleClient({ baseUrl });

    expect(make).toThrow(expect.toSatisfy(isConfigurationError));
    expect(make).not.toThrow(/hunter2/);
  });
});
