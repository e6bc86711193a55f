import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Sandbox } from "../src/index.ts";
import { listRules } from "../src/index.ts";
import { call, lamp, startShop } from "./fixture.ts";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startShop({ rules: true });
});
afterAll(() => sandbox.close());
beforeEach(() => sandbox.reset());

const create = () => call(sandbox, "/v1/items", { json: lamp });

describe("faults", () => {
  it("answer once with a documented error", async () => {
    sandbox.fail({ kind: "answer", status: 409, example: "taken" });
    expect(await create()).toMatchObject({ status: 409, body: { error: "There is one" } });
    expect((await create()).status).toBe(201);
  });

  it("answer with an undocumented status and headers of their own", async () => {
    sandbox.fail({ kind: "answer", status: 503, headers: { "retry-after": "2" }, times: 2 });
    for (const status of [503, 503, 201]) {
      expect((await create()).status).toBe(status);
    }
  });

  it("wait for calls of their operation", async () => {
    sandbox.fail({ kind: "answer", status: 500, operation: "getItem" });
    expect((await create()).status).toBe(201);
    expect((await call(sandbox, "/v1/items/i1")).status).toBe(500);
  });

  it("drop the connection", async () => {
    sandbox.fail({ kind: "drop" });
    await expect(create()).rejects.toThrow();
    expect((await create()).status).toBe(201);
  });

  it("end the connection in the middle of the body", async () => {
    sandbox.fail({ kind: "truncate" });
    await expect(create()).rejects.toThrow();
  });

  it("let the answer come later", async () => {
    sandbox.fail({ kind: "delay", milliseconds: 40 });
    const started = performance.now();
    expect((await create()).status).toBe(201);
    expect(performance.now() - started).toBeGreaterThanOrEqual(39);
  });
});

describe("controls over HTTP", () => {
  const control = (name: string, body: unknown) => call(sandbox, `/.railspec/${name}`, { json: JSON.stringify(body) });

  it("let a call go wrong, and forget it", async () => {
    expect((await control("fail", { kind: "answer", status: 503 })).status).toBe(204);
    expect((await control("reset", {})).status).toBe(204);
    expect((await create()).status).toBe(201);
    await control("fail", { kind: "answer", status: 503 });
    expect((await create()).status).toBe(503);
  });

  it.each([
    ["advance", { milliseconds: 1000 }, 204],
    ["advance", { milliseconds: -1 }, 400],
    ["advance", {}, 400],
    ["fail", { kind: "explode" }, 400],
    ["unknown", {}, 400],
  ])("%s %j is %i", async (name, body, status) => {
    expect((await control(name, body)).status).toBe(status);
  });

  it("do not exist without rules", async () => {
    await using plain = await startShop();
    expect((await call(plain, "/.railspec/reset", { json: "{}" })).status).toBe(404);
  });
});

describe("listRules", () => {
  it.each(["bitpowr", "chainvet", "cryptocoin-pro", "cryptoexchange", "prozora"])(
    "names the facts of %s",
    (provider) => {
      const rules = listRules(provider);
      expect(rules.length).toBeGreaterThan(3);
      expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
      for (const { facts, operations } of rules) {
        expect([facts.length > 0, operations.length > 0]).toEqual([true, true]);
        expect(facts.join(" ")).toMatch(/^([BCVXZ]-[A-Z]\d+ ?)+$/);
      }
    },
  );

  it("has none for others", () => {
    expect(listRules("nobody")).toEqual([]);
  });
});
