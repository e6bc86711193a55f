import type { Server } from "node:net";
import { connect, createServer } from "node:net";
import { ReadableStream } from "node:stream/web";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Sandbox } from "../src/index.ts";
import { isPortError, startSandbox } from "../src/index.ts";
import { call, lamp, shop, startShop } from "./fixture.ts";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startShop();
});
afterAll(() => sandbox.close());

/** Sends bytes as they are and resolves to all that comes back. */
function raw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    let received = "";
    socket.on("data", (chunk) => {
      received += chunk.toString();
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(received));
  });
}

describe("routing", () => {
  it.each([
    ["GET", "/v1/items/latest", 200],
    ["GET", "/v1/items/i1", 200],
    ["GET", "/v1/items/i%31", 200],
    ["GET", "/v1/items/", 404],
    ["GET", "/v1/items/i1/", 404],
    ["GET", "/items/i1", 404],
    ["GET", "/v2/items/i1", 404],
    ["GET", "/v1//items", 404],
    ["GET", "/v1/ITEMS", 404],
    ["GET", "/v1/items/%zz", 422],
    ["PATCH", "/v1/items/i1", 405],
  ])("%s %s is %i", async (method, path, status) => {
    expect((await call(sandbox, path, { method })).status).toBe(status);
  });

  it("names the methods of a path in a 405", async () => {
    const { headers, body } = await call(sandbox, "/v1/items/i1", { method: "PATCH" });
    expect(headers.get("allow")).toBe("DELETE, GET, HEAD, OPTIONS, PUT");
    expect(body).toMatchObject({ type: "urn:railspec:sandbox:unknown-method" });
  });

  it("answers HEAD like GET, without the body", async () => {
    const get = await call(sandbox, "/v1/items/i1");
    const head = await call(sandbox, "/v1/items/i1", { method: "HEAD" });
    expect([head.status, head.text]).toEqual([200, ""]);
    expect(head.headers.get("content-length")).toBe(String(Buffer.byteLength(get.text)));
  });

  it("answers a plain OPTIONS with the methods of the path", async () => {
    const { status, headers } = await call(sandbox, "/v1/items", { method: "OPTIONS" });
    expect([status, headers.get("allow")]).toEqual([204, "GET, HEAD, OPTIONS, POST"]);
  });
});

describe("CORS", () => {
  it("answers a preflight for any page, with the headers it asks for", async () => {
    const { status, headers } = await call(sandbox, "/v1/items", {
      method: "OPTIONS",
      headers: {
        origin: "http://127.0.0.1:4100",
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization, content-type, prefer",
      },
    });
    expect(status).toBe(204);
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("access-control-allow-methods")).toBe("POST");
    expect(headers.get("access-control-allow-headers")).toBe("authorization, content-type, prefer");
    expect(headers.get("access-control-allow-credentials")).toBeNull();
  });

  it.each([
    ["a success", "/v1/items"],
    ["a problem", "/nowhere"],
  ])("lets a page read %s", async (_, path) => {
    expect((await call(sandbox, path)).headers.get("access-control-allow-origin")).toBe("*");
  });
});

describe("bodies", () => {
  it.each([
    ["cut short", '{"name":', "it is no"],
    ["with a syntax error", '{"name":"a",,}', "it is no"],
    ["empty but for a space", " ", "it is no"],
    ["not UTF-8", Buffer.from([0x22, 0xff, 0x22]), "it is no"],
    ["nested without end", "[".repeat(20_000), "it cannot be judged: it is nested more than 320 levels deep"],
  ])("malformed JSON (%s) is answered at once", async (_, body, why) => {
    const init = { method: "POST", body, headers: { "content-type": "application/json" } };
    let answer = await call(sandbox, "/v1/items", init);
    const times: number[] = [];
    // The fastest of three counts, because a busy machine may make one of them slow.
    for (let count = 0; count < 3; count += 1) {
      const started = performance.now();
      answer = await call(sandbox, "/v1/items", init);
      times.push(performance.now() - started);
    }
    expect(Math.min(...times)).toBeLessThan(100);
    expect([answer.status, answer.body]).toEqual([400, { error: "name is missing" }]);
    expect(answer.headers.get("railspec-refusal")).toContain(`The body cannot be read: ${why}`);
  });

  it("JSON that is nested deeply is refused like any other", async () => {
    const deep = `{"name":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
    expect((await call(sandbox, "/v1/items", { json: deep })).status).toBe(400);
  });

  it("malformed JSON is a problem where the spec documents no 400, and shows none of the text", async () => {
    const headers = { "x-api-key": "k" };
    const { status, body, text } = await call(sandbox, "/v1/bare", { json: '{"password":"hunter2",', headers });
    expect(status).toBe(400);
    expect(body).toMatchObject({ type: "urn:railspec:sandbox:malformed-body" });
    expect(text).not.toContain("hunter2");
  });

  it("does not wait for the next request on a connection that sent malformed JSON", async () => {
    const one = `POST /v1/items HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer a\r\nContent-Type: application/json\r\nContent-Length: 1\r\n`;
    const received = await raw(sandbox.port, `${one}\r\n{${one}Connection: close\r\n\r\n{`);
    expect(received.match(/HTTP\/1\.1 400/g)).toHaveLength(2);
  });

  it.each([
    ["announced", { "content-length": "5000000" }],
    ["in chunks", {}],
  ])("one that is too large (%s) is 413, also while it is still being sent", async (_, announced) => {
    await using small = await startShop({ bodyLimit: 1000 });
    const body = ReadableStream.from(Array.from({ length: 50 }, () => new Uint8Array(100_000)));
    const headers = { "content-type": "application/json", ...announced };
    const init: RequestInit = { method: "POST", body, duplex: "half", headers };
    const answer = await call(small, "/v1/items", init);
    expect(answer.status).toBe(413);
    expect(answer.body).toMatchObject({ type: "urn:railspec:sandbox:body-too-large" });
    expect(answer.headers.get("connection")).toBe("close");
  });

  it("one at the limit is taken", async () => {
    await using small = await startShop({ bodyLimit: Buffer.byteLength(lamp) });
    expect((await call(small, "/v1/items", { json: lamp })).status).toBe(201);
  });

  it("one that does not arrive is 408", async () => {
    await using hasty = await startShop({ bodyTimeout: 50 });
    const received = await raw(hasty.port, "POST /v1/items HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\n{");
    expect(received).toMatch(/^HTTP\/1\.1 408/);
    expect(received).toContain("body-too-slow");
  });
});

describe("starting and ending", () => {
  let other: Server;
  let port: number;
  beforeAll(async () => {
    other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    port = (other.address() as { port: number }).port;
  });
  afterAll(() => {
    other.close();
  });

  it("says which port is taken, for which provider, and what to change", async () => {
    const error = await startSandbox({ spec: shop, provider: "shop", port }).catch((thrown: unknown) => thrown);
    expect(isPortError(error)).toBe(true);
    expect(error).toMatchObject({ code: "RAILSPEC_PORT_TAKEN", port, provider: "shop" });
    expect((error as Error).message).toMatch(new RegExp(`shop cannot start: port ${port} is taken.*--port shop=`));
  });

  it("says what is wrong with a host that is none of this machine", async () => {
    await expect(startShop({ host: "192.0.2.1" })).rejects.toMatchObject({ code: "RAILSPEC_PORT_REFUSED" });
  });

  it.each([
    ["no document", 5],
    ["no OpenAPI document", { openapi: "3.1.1" }],
    [
      "a schema that does not compile",
      {
        ...shop,
        components: {
          ...shop.components,
          schemas: { ...shop.components.schemas, Price: { type: "string", pattern: "([a-z" } },
        },
      },
    ],
    [
      "a reference into another file",
      {
        ...shop,
        components: {
          ...shop.components,
          schemas: { ...shop.components.schemas, Price: { $ref: "http://127.0.0.1:9/price.json" } },
        },
      },
    ],
  ])("does not start with %s", async (_, spec) => {
    await expect(startSandbox({ spec })).rejects.toThrow();
  });

  it("leaves the document as it is", async () => {
    const before = JSON.stringify(shop);
    await (await startShop()).close();
    expect(JSON.stringify(shop)).toBe(before);
  });

  it("serves several specs in one process, also when they have a schema $id in common", async () => {
    const withId = (type: string) => {
      const error = {
        $id: "https://example.com/error",
        type: "object",
        required: ["error"],
        properties: { error: { type } },
      };
      return { ...shop, components: { ...shop.components, schemas: { ...shop.components.schemas, Error: error } } };
    };
    await using texts = await startSandbox({ spec: withId("string") });
    await using numbers = await startSandbox({ spec: withId("integer") });
    const refused = { json: "{}" };
    expect((await call(texts, "/v1/items", refused)).status).toBe(400);
    expect((await call(numbers, "/v1/items", refused)).status).toBe(500);
    expect(texts.port).not.toBe(numbers.port);
  });

  it("ends open connections when it is closed, and may be closed twice", async () => {
    const closing = await startShop();
    const idle = raw(closing.port, "POST /v1/items HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\n{");
    await call(closing, "/v1/items");
    const started = performance.now();
    await Promise.all([closing.close(), closing.close()]);
    await idle.catch(() => "reset");
    expect(performance.now() - started).toBeLessThan(500);
    await expect(fetch(closing.url)).rejects.toThrow();
  });
});
