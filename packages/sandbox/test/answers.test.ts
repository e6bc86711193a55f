import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Sandbox } from "../src/index.ts";
import { call, lamp, startShop } from "./fixture.ts";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startShop();
});
afterAll(() => sandbox.close());

describe("the usual answer", () => {
  it("is the first example of the lowest success", async () => {
    const { status, body, headers } = await call(sandbox, "/v1/items", { json: lamp });
    expect(status).toBe(201);
    expect(body).toEqual({ id: "i1", name: "Lamp", price: "19.99" });
    expect(headers.get("content-type")).toBe("application/json");
    expect(headers.get("cache-control")).toBe("no-store");
  });

  it("carries the documented headers", async () => {
    expect((await call(sandbox, "/v1/items")).headers.get("x-total")).toBe("2");
  });

  it("has no body where the spec documents none", async () => {
    const { status, text, headers } = await call(sandbox, "/v1/items/i1", { method: "DELETE" });
    expect([status, text, headers.get("content-type"), headers.get("content-length")]).toEqual([204, "", null, null]);
  });

  it("is generated, and true to its schema, where the spec has no example", async () => {
    const { status, body } = await call(sandbox, "/v1/generated");
    expect(status).toBe(200);
    expect(body).toMatchObject({ id: expect.any(String), price: expect.stringMatching(/^\d+\.\d\d$/) });
  });

  it.each([
    ["text/html", 200, "text/html", "<p>hi</p>"],
    ["application/json", 200, "application/json", '{"hi":true}'],
    ["text/html;q=0.1, application/json", 200, "application/json", '{"hi":true}'],
    ["*/*", 200, "text/html", "<p>hi</p>"],
    ["nonsense", 200, "application/json", '{"hi":true}'],
  ])("follows Accept: %s", async (accept, status, type, text) => {
    const answer = await call(sandbox, "/v1/page", { headers: { accept } });
    expect([answer.status, answer.headers.get("content-type"), answer.text]).toEqual([status, type, text]);
  });

  it("is 406 when nothing acceptable is documented", async () => {
    const { status, body } = await call(sandbox, "/v1/page", { headers: { accept: "image/png" } });
    expect(status).toBe(406);
    expect(body).toMatchObject({ type: "urn:railspec:sandbox:not-acceptable" });
  });

  it("is a loud 500 that names the example when the example breaks the spec", async () => {
    const { status, body, headers } = await call(sandbox, "/v1/broken");
    expect(status).toBe(500);
    expect(headers.get("content-type")).toBe("application/problem+json");
    expect(body).toMatchObject({
      type: "urn:railspec:sandbox:broken-example",
      detail: expect.stringContaining('example "wrong" of broken 200'),
      findings: [expect.objectContaining({ pointer: expect.stringContaining("/id") })],
    });
  });

  it("is fine again with another example of the same operation", async () => {
    expect((await call(sandbox, "/v1/broken", { headers: { prefer: "example=right" } })).status).toBe(200);
  });
});

describe("Prefer", () => {
  it.each([
    ["code=409", 409, { error: "There is one" }],
    ["example=free", 201, { id: "i1", name: "Lamp", price: "0.00" }],
    ["code=201, example=free", 201, { id: "i1", name: "Lamp", price: "0.00" }],
    ['code=401; example="invalidToken"', 401, { error: "The token is invalid" }],
    ["example=badPrice", 400, { error: "price is not a number" }],
    ["code=418", 418, { error: "Something else" }],
    ["respond-async, code=409", 409, { error: "There is one" }],
  ])("%s is followed", async (prefer, status, body) => {
    const answer = await call(sandbox, "/v1/items", { json: lamp, headers: { prefer } });
    expect([answer.status, answer.body]).toEqual([status, body]);
  });

  it.each([
    ["code=503", /no status 503 for createItem.*201, 400, 401, 409, 4XX/],
    ["example=nope", /no example "nope" for createItem.*201 created, free.*400 missingName, badPrice/],
    ["code=201, example=taken", /no example "taken" for createItem with status 201.*created, free/],
    ["code=abc", /code=abc is not a status code/],
    ["dynamic=maybe", /dynamic=maybe is neither true nor false/],
  ])("%s is a clear 400", async (prefer, detail) => {
    const { status, body } = await call(sandbox, "/v1/items", { json: lamp, headers: { prefer } });
    expect(status).toBe(400);
    expect(body).toMatchObject({
      type: "urn:railspec:sandbox:unknown-preference",
      detail: expect.stringMatching(detail),
    });
  });

  it("dynamic=true generates bodies that are true to the schema", async () => {
    for (let count = 0; count < 20; count += 1) {
      const { status, body } = await call(sandbox, "/v1/items/latest", { headers: { prefer: "dynamic=true" } });
      expect(status).toBe(200);
      expect(body).not.toMatchObject({ name: "Latest" });
    }
  });

  it("seed gives the same body again and does not leak into other calls", async () => {
    const seeded = { headers: { prefer: "dynamic=true, seed=a" } };
    const first = await call(sandbox, "/v1/items/latest", seeded);
    const between = await call(sandbox, "/v1/items/latest", { headers: { prefer: "dynamic=true" } });
    const second = await call(sandbox, "/v1/items/latest", seeded);
    expect(second.text).toBe(first.text);
    expect(between.text).not.toBe(first.text);
  });
});
