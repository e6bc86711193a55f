import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Sandbox } from "../src/index.ts";
import { call, lamp, startShop } from "./fixture.ts";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startShop();
});
afterAll(() => sandbox.close());

describe("credentials", () => {
  const none = { authorization: "" };

  it.each([
    ["Bearer any", 201],
    ["bearer any", 201],
    ["BEARER  any", 201],
    ["Bearer 164671|GbQm7ZZr", 201],
    ["Bearer", 401],
    ["Basic YTpi", 401],
    ["", 401],
  ])("Authorization: %s", async (authorization, status) => {
    expect((await call(sandbox, "/v1/items", { json: lamp, headers: { authorization } })).status).toBe(status);
  });

  it.each([
    ["nothing at all", "", "No token was sent"],
    ["something of the wrong form", "Basic YTpi", "The token is invalid"],
  ])("%s gets the example that says so", async (_, authorization, error) => {
    const { status, body, headers } = await call(sandbox, "/v1/items", { json: lamp, headers: { authorization } });
    expect([status, body]).toEqual([401, { error }]);
    expect(headers.get("railspec-refusal")).toContain("credential");
  });

  it.each([
    ["one of two schemes", "/v1/items/i1", { ...none, "x-api-key": "k" }, 200],
    ["none of two schemes", "/v1/items/i1", none, 401],
    ["both schemes of a pair", "/v1/bare", { authorization: "basic YTpi", cookie: "a=b; sid=s" }, 200],
    ["half of a pair", "/v1/bare", { authorization: "basic YTpi" }, 401],
  ])("%s", async (_, path, headers, status) => {
    const init = path === "/v1/bare" ? { json: '{"n":1}', headers } : { headers };
    expect((await call(sandbox, path, init)).status).toBe(status);
  });

  it("are answered with 403 when only that is documented and an example speaks of them", async () => {
    const { status, body } = await call(sandbox, "/v1/checks", { json: "[1]" });
    expect([status, body]).toEqual([403, { error: "Please log in" }]);
  });

  it("are answered with a problem when the documented 403 is about something else", async () => {
    const { status, body, headers } = await call(sandbox, "/v1/bare", { json: '{"n":1}' });
    expect(status).toBe(401);
    expect(body).toMatchObject({ type: "urn:railspec:sandbox:unauthenticated" });
    expect(headers.get("www-authenticate")).toBe("Basic");
  });
});

describe("a request that breaks the contract", () => {
  const key = { "x-api-key": "k" };

  it.each([
    ["the first finding's property", "/v1/items", { json: "{}" }, 400, { error: "name is missing" }],
    ["another property", "/v1/items", { json: '{"name":"a","price":"x"}' }, 400, { error: "price is not a number" }],
    ["no property: the first example", "/v1/items", { json: "[]" }, 400, { error: "name is missing" }],
    ["a query parameter", "/v1/items?limit=0", {}, 400, { error: "limit is wrong" }],
    ["422 before 400", "/v1/checks", { json: "[1,2]", headers: key }, 422, { error: "Cannot be processed" }],
    ["a condition", "/v1/items", { json: '{"name":"Shirt"}' }, 400, { error: "name is missing" }],
  ])("gets the documented example for %s", async (_, path, init, status, body) => {
    const answer = await call(sandbox, path, init);
    expect([answer.status, answer.body]).toEqual([status, body]);
    expect(answer.headers.get("railspec-refusal")).toMatch(/^The request has /);
  });

  it.each([
    ["a body of another type", { json: "[]" }, /body/],
    ["a missing body", { method: "POST" }, /body/],
    ["an unevaluated property", { json: '{"n":1,"m":2}' }, /m/],
    ["a bad cookie", { json: '{"n":1}', cookie: "mode=c" }, /mode/],
  ])("gets a problem with the findings where nothing is documented: %s", async (_, init, message) => {
    const { cookie = "", ...rest } = { cookie: undefined, ...init };
    const { status, body } = await call(sandbox, "/v1/bare", { ...rest, headers: { ...key, cookie } });
    expect(status).toBe(422);
    expect(body).toMatchObject({
      type: "urn:railspec:sandbox:request-invalid",
      detail: expect.stringMatching(message),
    });
    expect((body as { findings: object[] }).findings[0]).toEqual({
      rule: expect.any(String),
      message: expect.any(String),
      pointer: expect.any(String),
      specPointer: expect.any(String),
    });
  });

  it("never gets the success it prefers, but may choose its error", async () => {
    const broken = { json: "{}", headers: { prefer: "code=201" } };
    expect((await call(sandbox, "/v1/items", broken)).status).toBe(400);
    const chosen = { json: "{}", headers: { prefer: "example=badPrice" } };
    expect((await call(sandbox, "/v1/items", chosen)).body).toEqual({ error: "price is not a number" });
  });

  it("gets its error also when it accepts only something else", async () => {
    const { status, body } = await call(sandbox, "/v1/items", { json: "{}", headers: { accept: "text/html" } });
    expect([status, body]).toEqual([400, { error: "name is missing" }]);
  });

  it.each([
    ["an id of the wrong form", "/v1/items/x", {}],
    ["a text instead of an integer", "/v1/items?limit=many", {}],
  ])("is refused for %s", async (_, path, init) => {
    expect((await call(sandbox, path, init)).status).toBeGreaterThanOrEqual(400);
  });
});

describe("media types", () => {
  it.each([
    ["another one than documented", { "content-type": "text/plain" }],
    ["none", { "content-type": "" }],
    ["a compressed body", { "content-type": "application/json", "content-encoding": "gzip" }],
  ])("%s is 415 that names what is documented", async (_, headers) => {
    const answer = await call(sandbox, "/v1/items", { method: "POST", body: Buffer.from(lamp), headers });
    expect(answer.status).toBe(415);
    expect(answer.body).toMatchObject({ detail: expect.stringContaining("application/json") });
    expect(answer.headers.get("accept")).toBe("application/json");
  });

  it("application/json is not accepted where only a relative of it is documented", async () => {
    expect((await call(sandbox, "/v1/items/i1", { method: "PUT", json: '{"name":"a"}' })).status).toBe(415);
    const headers = { "content-type": "application/merge-patch+json; charset=utf-8" };
    expect((await call(sandbox, "/v1/items/i1", { method: "PUT", body: '{"name":"a"}', headers })).status).toBe(200);
  });
});
