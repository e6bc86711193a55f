import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { isConnectionError, isDecodeError, isParameterError, isRailspecError, isRedirectError } from "../src/index.ts";
import { createExampleClient, type ExampleClient } from "./example/client.ts";
import { deadUrl, type Handler, json, serve } from "./support/server.ts";
import { stubFetch } from "./support/stub-fetch.ts";

const uid = { path: { uid: "1" } };

async function against(handler: Handler): Promise<ExampleClient> {
  return createExampleClient({ baseUrl: (await serve(handler)).url, retry: false });
}

function answering(status: number, body: string | null, headers: Record<string, string> = {}): ExampleClient {
  return createExampleClient({
    baseUrl: "sandbox",
    retry: false,
    fetch: stubFetch(() => new Response(body, { status, headers })),
  });
}

describe("answers that are not what the spec says", () => {
  const handlers: { title: string; handler: Handler }[] = [
    {
      title: "with Content-Length 0",
      handler: (_, response) => response.writeHead(500, { "content-length": "0" }).end(),
    },
    {
      title: "chunked and empty",
      handler: (_, response) => response.writeHead(500, { "transfer-encoding": "chunked" }).end(),
    },
  ];
  test.each(handlers)("a documented 500 $title is told apart as undocumented", async ({ handler }) => {
    const result = await (await against(handler)).getCustomer(uid);

    expect(result).toMatchObject({ ok: false, status: "undocumented", body: undefined });
    expect(result.response.status).toBe(500);
  });

  test("a 304 is a result", async () => {
    const client = await against((_, response) => response.writeHead(304).end());

    expect(await client.getCustomer(uid)).toMatchObject({ ok: false, status: "undocumented", body: undefined });
  });

  test("an HTML page on a documented 500 keeps its text", async () => {
    const client = answering(500, "<h1>Oops</h1>", { "content-type": "text/html" });

    expect(await client.getCustomer(uid)).toMatchObject({ ok: false, status: "undocumented", body: "<h1>Oops</h1>" });
  });

  test.each([
    { title: "an HTML page", body: "<h1>secret-42</h1>", type: "text/html" },
    { title: "half a JSON text", body: '{"uid": "secret-42', type: "application/json" },
    { title: "nothing", body: "", type: "application/json" },
  ])("$title on a documented 200 is a DecodeError without its text in print", async ({ body, type }) => {
    const client = answering(200, body, { "content-type": type, "x-request-id": "r-7" });

    const error = await client.getCustomer(uid).catch((e: unknown) => e);

    expect(error).toSatisfy(isDecodeError);
    expect(error).toMatchObject({ status: 200, requestId: "r-7", operationId: "getCustomer", original: body });
    expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toContain("secret-42");
  });

  test.each(["getHealth", "getReceipt"] as const)(
    "an HTML page in place of what %s has is a DecodeError",
    async (id) => {
      const error = await answering(200, "<h1>Log in</h1>", { "content-type": "text/html" })
        [id]()
        .catch((e: unknown) => e);

      expect(error).toSatisfy(isDecodeError);
      expect(error).toMatchObject({ original: "<h1>Log in</h1>" });
    },
  );

  test("JSON under a wrong or missing Content-Type is read all the same", async () => {
    const client = answering(200, '{"uid":"1"}', { "content-type": "text/html" });

    expect(await client.getCustomer(uid)).toMatchObject({ ok: true, data: { uid: "1" } });
  });

  test.each(["__proto__", "\\u005f_proto__", "constructor"])("a member %s cannot reach a prototype", async (name) => {
    const body = `{"uid":"1","deep":[{"${name}":{"prototype":{"admin":true},"admin":true}}]}`;
    const result = await answering(200, body, { "content-type": "application/json" }).getCustomer(uid);

    expect(result).toMatchObject({ ok: true, data: { uid: "1", deep: [{}] } });
    expect(JSON.stringify(result)).not.toContain("admin");
  });

  test("a member that is merely called constructor stays", async () => {
    const result = await answering(200, '{"constructor":"ACME"}').getCustomer(uid);

    expect(result).toMatchObject({ data: { constructor: "ACME" } });
  });

  test("a huge body is left unread", async () => {
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent++;
        controller.enqueue(new Uint8Array(1024));
      },
    });
    const fetch = stubFetch(() => new Response(body, { headers: { "content-type": "application/json" } }));
    const client = createExampleClient({ baseUrl: "sandbox", fetch, maxBodyBytes: 4096 });

    const error = await client.getCustomer(uid).catch((e: unknown) => e);

    expect(error).toSatisfy(isDecodeError);
    expect(error).toMatchObject({ message: expect.stringContaining("answered 200 with more than 4096 bytes") });
    expect(sent).toBeLessThan(8);
  });

  test("a compressed bomb counts with its real size", async () => {
    const { gzipSync } = await import("node:zlib");
    const client = await against((_, response) =>
      response
        .writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" })
        .end(gzipSync(Buffer.alloc(5_000_000, 32))),
    );

    const error = await client.getCustomer(uid, { maxBodyBytes: 1_000_000 }).catch((e: unknown) => e);

    expect(error).toSatisfy(isDecodeError);
  });

  test("a connection that breaks inside the body is a ConnectionError", async () => {
    const client = await against((_, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
      response.write("{", () => response.destroy());
    });

    const error = await client.getCustomer(uid).catch((e: unknown) => e);

    expect(error).toSatisfy(isConnectionError);
    expect(error).toMatchObject({ outcomeUnknown: false });
  });
});

describe("parameters that cannot be sent", () => {
  const fetch = stubFetch(() => new Response("{}"));
  const client = createExampleClient({ baseUrl: "sandbox", fetch });
  const get = (path: unknown, query: unknown = {}, headers: unknown = {}) =>
    client.getCustomer({ path: { uid: path as string }, query: query as object, headers: headers as object });
  const create = (body: unknown) => client.createCustomer({ body: body as { email: string } });
  const cyclic: Record<string, unknown> = {};
  cyclic.self = cyclic;

  const cases: { title: string; call: () => Promise<unknown>; says: string }[] = [
    { title: "a missing path parameter", call: () => get(undefined), says: "parameter uid has no text form" },
    { title: "an empty path parameter", call: () => get(""), says: "parameter uid is no path segment" },
    { title: "dots as a path parameter", call: () => get(".."), says: "parameter uid is no path segment" },
    { title: "a dot as a path parameter", call: () => get("."), says: "parameter uid is no path segment" },
    { title: "dots inside a path parameter", call: () => get("a/../../admin"), says: "is no path segment" },
    { title: "dots after backslashes", call: () => get("..\\admin"), says: "is no path segment" },
    { title: "an object as a path parameter", call: () => get({ toString: "x" }), says: "was not sent" },
    { title: "half a surrogate pair", call: () => get("\uD800"), says: "was not sent" },
    { title: "null in a query", call: () => get("1", { since: null }), says: "parameter since has no text form" },
    { title: "NaN in a query", call: () => get("1", { since: Number.NaN }), says: "parameter since has no text form" },
    { title: "an invalid Date", call: () => get("1", { since: new Date("x") }), says: "was not sent" },
    {
      title: "a nested object in a query",
      call: () => get("1", { filter: { a: { b: 1 } } }),
      says: "parameter filter has no text form",
    },
    {
      title: "a line break in a header",
      call: () => get("1", {}, { "X-Trace": "a\r\nX-Evil: 1" }),
      says: "was not sent",
    },
    { title: "a header beyond Latin-1", call: () => get("1", {}, { "X-Trace": "Київ" }), says: "was not sent" },
    { title: "a line break in a header name", call: () => get("1", {}, { "X\r\nEvil": "1" }), says: "was not sent" },
    { title: "NaN in a body", call: () => create({ amount: Number.NaN }), says: "a number is not finite" },
    { title: "a cyclic body", call: () => create(cyclic), says: "was not sent" },
    {
      title: "an object as a text body",
      call: () => client.note({ body: { a: 1 } as unknown as string }),
      says: "no form as text/plain",
    },
  ];
  test.each(cases)("$title is refused before anything is sent", async ({ call, says }) => {
    const error = await call().catch((e: unknown) => e);

    expect(error).toSatisfy(isParameterError);
    expect(String(error)).toContain(says);
    expect(inspect(error, { depth: 9 })).not.toMatch(/Evil|Київ|admin/);
    expect(fetch.sent).toEqual([]);
  });
});

describe("what is sent", () => {
  test("keeps every digit of a bigint in a body", async () => {
    const server = await serve((_, response) => json(response, 403, {}));

    await createExampleClient({ baseUrl: server.url }).createCustomer({
      body: { email: "a@b.c", amount: 12345678901234567890n, nested: [2n ** 64n] } as { email: string },
    });

    expect(server.received[0]?.body).toBe(
      '{"email":"a@b.c","amount":12345678901234567890,"nested":[18446744073709551616]}',
    );
  });
});

describe("redirects", () => {
  test.each([301, 302, 303, 307, 308])(
    "a %i is refused: neither body nor secret goes to the other origin",
    async (status) => {
      const other = await serve((_, response) => json(response, 200, {}));
      const server = await serve((_, response) =>
        response.writeHead(status, { location: `${other.url}/customers` }).end(),
      );
      const client = createExampleClient({
        baseUrl: server.url,
        auth: { bearerAuth: "s3cret", apiKey: "k3y", partner: "p" },
      });

      const created = await client.createCustomer({ body: { email: "jane@example.com" } }).catch((e: unknown) => e);
      const read = await client.getCustomer(uid).catch((e: unknown) => e);

      expect([created, read]).toSatisfy((errors: unknown[]) => errors.every(isRedirectError));
      expect(created).toMatchObject({ status, operationId: "createCustomer", outcomeUnknown: true });
      expect(read).toMatchObject({ status, outcomeUnknown: false });
      expect(other.received).toEqual([]);
    },
  );

  test("that the spec describes are answers", async () => {
    const client = await against((_, response) =>
      response.writeHead(302, { location: "https://elsewhere.example.com/" }).end(),
    );

    const result = await client.getReceipt();

    expect(result).toMatchObject({ ok: false, status: 302, error: undefined });
    expect(result.response.headers.get("location")).toBe("https://elsewhere.example.com/");
  });

  test("as a browser shows them are refused too", async () => {
    // Fetch, section 3.3.5: an opaque-redirect filtered response.
    const opaque = Object.defineProperties(new Response(null), {
      type: { value: "opaqueredirect" },
      status: { value: 0 },
      ok: { value: false },
    });
    const client = createExampleClient({ baseUrl: "sandbox", fetch: stubFetch(() => opaque) });

    await expect(client.getHealth()).rejects.toSatisfy(isRedirectError);
  });
});

describe("errors of fetch", () => {
  test("keep their identifiers and lose their words", async () => {
    const cause = Object.assign(new Error("reset by http://x/?email=jane@example.com"), { code: "ECONNRESET" });
    const fetch = stubFetch(() => Promise.reject(new TypeError("http://x/?email=jane@example.com failed", { cause })));
    const client = createExampleClient({ baseUrl: "sandbox", fetch });

    const error = await client.createCustomer({ body: { email: "jane@example.com" } }).catch((e: unknown) => e);

    expect(error).toSatisfy(isConnectionError);
    expect(error).toMatchObject({
      message: "createCustomer: POST http://127.0.0.1:4199/customers got no answer; outcome unknown",
      cause: { name: "TypeError", code: "ECONNRESET" },
      outcomeUnknown: true,
    });
    expect(isRailspecError(error) && error.original).toMatchObject({
      message: expect.stringContaining("jane@example.com"),
    });
    expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toContain("jane");
  });

  test("without a code get none", async () => {
    const fetch = stubFetch(() => Promise.reject(new TypeError("bad port")));
    const error = await createExampleClient({ baseUrl: "sandbox", fetch })
      .getHealth()
      .catch((e: unknown) => e);

    expect(error).toMatchObject({ cause: { name: "TypeError", code: undefined } });
  });

  test("of a connection that never came about leave no doubt about the outcome", async () => {
    const client = createExampleClient({ baseUrl: await deadUrl() });

    const error = await client.createCustomer({ body: { email: "a@b.c" } }).catch((e: unknown) => e);

    expect(error).toSatisfy(isConnectionError);
    expect(error).toMatchObject({ outcomeUnknown: false, cause: { code: "ECONNREFUSED" } });
  });
});
