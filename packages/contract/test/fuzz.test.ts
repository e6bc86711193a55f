import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { invalidRequest, validRequest, validValue } from "../src/fuzz.ts";
import { checkRequest, loadSpec, type Operation } from "../src/index.ts";
import { fixtureSpec } from "./fixture/spec.ts";

const spec = fixtureSpec();
const settings = { numRuns: 60, seed: 20261120 };

function operation(id: string): Operation {
  const found = spec.operations.get(id);
  if (found === undefined) {
    throw new Error(`the fixture has no operation ${id}`);
  }
  return found;
}

const ids = [
  "createUser",
  "listUsers",
  "createAccount",
  "submitKyc",
  "pay",
  "plantTree",
  "packBag",
  "noteMoment",
  "getUser",
];

describe("arbitraries", () => {
  it.each(ids)("make allowed requests of %s", (id) => {
    fc.assert(
      fc.property(validRequest(spec, operation(id)), (request) => {
        expect(checkRequest(spec, request).filter(({ severity }) => severity === "error")).toEqual([]);
      }),
      settings,
    );
  });

  it.each(["createUser", "pay", "submitKyc", "packBag"])("make forbidden requests of %s", (id) => {
    fc.assert(
      fc.property(invalidRequest(spec, operation(id)), (request) => {
        expect(checkRequest(spec, request).some(({ severity }) => severity === "error")).toBe(true);
      }),
      settings,
    );
  });

  it.each([
    [{ type: "object", minProperties: 3 }],
    [{ minProperties: 3, properties: { a: { type: "integer" } }, additionalProperties: { type: "string" } }],
    [
      {
        minProperties: 8,
        properties: Object.fromEntries([..."abcdefghij"].map((name) => [name, { type: "integer" }])),
      },
    ],
    [{ type: "object", minProperties: 1, propertyNames: { enum: ["x", "y"] } }],
    [{ minProperties: 2, patternProperties: { "^x-": { type: "integer" } }, additionalProperties: false }],
    [{ properties: { a: { type: "string" } }, required: ["a", "b"] }],
  ])("make values of objects whose properties are required or counted, but not named: %j", (schema) => {
    const made = loadSpec({
      openapi: "3.1.1",
      info: { title: "A", version: "1" },
      paths: {},
      components: { schemas: { A: schema } },
    });
    const node = made.schemas.find(({ pointer }) => pointer === "/components/schemas/A");
    // It stands above.
    const values = fc.sample(validValue(made, node as NonNullable<typeof node>), { numRuns: 20, seed: 1 });
    expect(values).toHaveLength(20);
  });

  it("make the same requests from the same seed, and others from another", () => {
    const sample = (seed: number): unknown => fc.sample(validRequest(spec, operation("pay")), { numRuns: 5, seed });
    expect(sample(1)).toEqual(sample(1));
    expect(sample(1)).not.toEqual(sample(2));
  });

  it("shrink to a small counterexample", () => {
    const schema = spec.schemas.find(({ pointer }) => pointer === "/components/schemas/Tree");
    expect(schema).toBeDefined();
    const trees = validValue(spec, schema as NonNullable<typeof schema>); // The line above proves it is there.
    const failure = fc.check(
      fc.property(trees, (tree) => !JSON.stringify(tree).includes("children")),
      settings,
    );
    expect(failure.counterexample?.[0]).toEqual({ name: "", children: [] });
  });
});
