import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import {
  checkRequest,
  findOperation,
  loadSpec,
  negatives,
  type Operation,
  positives,
  type Spec,
} from "../src/index.ts";
import { fixtureDocument, fixtureSpec } from "./fixture/spec.ts";

const spec = fixtureSpec();
const operations = [...spec.operations.values()];

function operation(id: string): Operation {
  const found = spec.operations.get(id);
  if (found === undefined) {
    throw new Error(`the fixture has no operation ${id}`);
  }
  return found;
}

function names(requests: readonly { readonly name: string }[]): string[] {
  return requests.map(({ name }) => name);
}

describe("negatives", () => {
  it.each(operations.map(({ id }) => id))("of %s are all forbidden, and all of that operation", (id) => {
    for (const { request } of negatives(spec, operation(id))) {
      expect(checkRequest(spec, request).some(({ severity }) => severity === "error")).toBe(true);
      expect(findOperation(spec, request).operation?.id).toBe(id);
    }
  });

  it("exist for every operation that takes input or credentials", () => {
    const free = operations.filter((found) => negatives(spec, found).length === 0).map(({ id }) => id);
    expect(free).toEqual(["health", "needNothing"]);
  });

  it("are at least 50 for a body with some fields", () => {
    const counts = ["createUser", "pay", "packBag", "noteMoment", "submitKyc"].map(
      (id) => negatives(spec, operation(id)).length,
    );
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(50);
  });

  it("are the same in every run", () => {
    const again = fixtureSpec().operations.get("pay");
    expect(again && negatives(fixtureSpec(), again)).toEqual(negatives(spec, operation("pay")));
  });

  it("have different names and different requests", () => {
    for (const found of operations) {
      const list = negatives(spec, found);
      expect(new Set(names(list)).size).toBe(list.length);
    }
  });

  it("break what they say they break", () => {
    const list = negatives(spec, operation("pay"));
    const wanted = [
      "body /amount exclusiveMinimum: at the bound",
      "body /amount maximum: above",
      "body /amount multipleOf: half a step off",
      "body /amount type: number as text",
      "body /note maxLength: one too long",
      "body /source/method const: card in another case",
      "body /source/number required: no number",
      "body /source/iban required: no iban",
      "no body",
      "JSON that is cut short",
      "no credentials",
    ];
    expect(names(list)).toEqual(expect.arrayContaining(wanted));
    const above = list.find(({ name }) => name === "body /amount maximum: above");
    expect(above).toMatchObject({
      pointer: "/body/amount",
      specPointer: "/components/schemas/Payment/properties/amount/maximum",
    });
  });

  it("cover parameters of every place", () => {
    const list = names(negatives(spec, operation("listUsers")));
    expect(list).toEqual(
      expect.arrayContaining([
        "query page minimum: below",
        "query page twice",
        "query filter /role enum: admin in another case",
        "header X-Mode missing",
        "header X-Mode enum: fast cut short",
        "cookie sid missing",
        "cookie sid minLength: one too short",
      ]),
    );
    expect(names(negatives(spec, operation("getUser")))).toContain('path id format: "3fa85f64-5717-4562-b3fc"');
  });

  it.each(["pay", "plantTree", "submitKyc", "packBag"])("of %s are refused by a validator of its own, too", (id) => {
    const schema = { pay: "Payment", plantTree: "Tree", submitKyc: "Kyc", packBag: "Bag" }[id] ?? "";
    const ajv = new Ajv2020({ strict: false });
    // The default export of a CommonJS module is typed as the module itself.
    (addFormats as unknown as (instance: Ajv2020) => void)(ajv);
    const { components } = fixtureDocument();
    ajv.addSchema({ $id: "https://fixture.example/", components });
    const validate = ajv.getSchema(`https://fixture.example/#/components/schemas/${schema}`);
    // ajv-formats knows the name int64, but not its range.
    const isJudged = (name: string): boolean => name.startsWith("body ") && !name.startsWith("body /reference format");
    const bodies = negatives(spec, operation(id)).filter(({ name }) => isJudged(name));
    const accepted = bodies.filter(({ request }) => validate?.(JSON.parse(new TextDecoder().decode(request.body))));
    expect(names(accepted)).toEqual([]);
    expect(bodies.length).toBeGreaterThan(20);
  });
});

/** The operation `a` of a spec that takes a body of the schema. */
function taking(schema: object | boolean): { spec: Spec; operation: Operation } {
  const made = loadSpec({
    openapi: "3.1.1",
    info: { title: "A", version: "1" },
    paths: {
      "/a": {
        post: {
          operationId: "a",
          requestBody: { required: true, content: { "application/json": { schema } } },
          responses: { 200: { description: "Fine." } },
        },
      },
    },
  });
  const [found] = made.operations.values();
  return { spec: made, operation: found as Operation }; // It stands above.
}

const differing = { type: "array", uniqueItems: true, minItems: 3 };
const wholeBodies = ["no body", "a body of an unknown type", "JSON with something behind it"];

describe("schemas that few values fit", () => {
  it.each([
    [{ ...differing, minItems: 2, items: { type: "boolean" } }, "body / minItems: one too few"],
    [{ ...differing, items: { enum: ["a", "b", "c", "d"] } }, "body / uniqueItems: an item twice"],
    [{ ...differing, items: { properties: { id: { type: "integer" } } } }, "body / uniqueItems: an item twice"],
    [{ ...differing, items: { format: "uuid", type: "string" } }, "body / uniqueItems: an item twice"],
    [{ ...differing, items: { pattern: "^[A-Z]{3}$", type: "string" } }, "body / uniqueItems: an item twice"],
    [{ ...differing, items: { anyOf: [{ const: 1 }, { const: 2 }, { const: "x" }] } }, "body / minItems: one too few"],
    [{ type: "object", minProperties: 3 }, "body / minProperties: none"],
    [{ minProperties: 2, properties: { a: {}, b: {}, c: {} } }, "body / minProperties: none"],
    [{ minProperties: 3, properties: { a: { type: "integer" } } }, "body /a type: string"],
    [
      { type: "object", minProperties: 1, propertyNames: { enum: ["x", "y"] } },
      "body / Railspec 1 propertyNames: an odd name",
    ],
    [{ minProperties: 2, patternProperties: { "^x-": { type: "integer" } } }, "body /x- type: string"],
    [
      { minProperties: 2, patternProperties: { "^x-": { type: "integer" } }, additionalProperties: false },
      "body /railspecExtra additionalProperties: an extra property",
    ],
    [{ type: "integer", minimum: 1, not: { const: 1 } }, "body / not: what is ruled out"],
    [{ not: { type: "string" } }, "body / not: what is ruled out"],
    [{ oneOf: [{ type: "number" }, { type: "integer" }] }, "body / type: string"],
    [{ type: "number", exclusiveMinimum: 0, maximum: 0.25 }, "body / exclusiveMinimum: at the bound"],
    [{ type: "string", format: "email", maxLength: 6 }, "body / maxLength: one too long"],
    [{ type: "string", format: "byte", minLength: 30 }, "body / minLength: one too short"],
    [{ properties: { a: { type: "string" } }, required: ["a", "b"] }, "body /b required: no b"],
    [
      { properties: { a: { type: "integer", minimum: 1, not: { enum: [1, 2] } } }, required: ["a"] },
      "body /a minimum: below",
    ],
  ])("have requests of both kinds: %j", (schema, broken) => {
    const { spec: made, operation: found } = taking(schema);
    const allowed = positives(made, found);
    expect(allowed.length).toBeGreaterThan(0);
    for (const { request } of allowed) {
      expect(checkRequest(made, request).filter(({ severity }) => severity === "error")).toEqual([]);
    }
    expect(names(negatives(made, found))).toEqual(expect.arrayContaining([broken, ...wholeBodies]));
  });

  it.each([
    [{ type: "string", pattern: "^(?=[a-z]{3}$)(?=.*x)" }],
    [{ type: "string", pattern: "^(a|b)\\1x$" }],
    [false],
  ])("have what is broken as a whole where no value was found: %j", (schema) => {
    const { spec: made, operation: found } = taking(schema);
    expect(positives(made, found)).toEqual([]);
    const types = schema === false ? [] : ["body / type: null", "body / type: integer"];
    expect(names(negatives(made, found))).toEqual(expect.arrayContaining([...types, ...wholeBodies]));
  });
});

describe("positives", () => {
  it.each(operations.map(({ id }) => id))("of %s exist and are all allowed", (id) => {
    const list = positives(spec, operation(id));
    expect(list.length).toBeGreaterThan(0);
    for (const { request } of list) {
      expect(checkRequest(spec, request).filter(({ severity }) => severity !== "info")).toEqual([]);
      expect(findOperation(spec, request).operation?.id).toBe(id);
    }
  });

  it("take each optional property in and out, each enum value, each branch, each bound", () => {
    expect(names(positives(spec, operation("createUser")))).toEqual(
      expect.arrayContaining([
        "body: required properties only",
        "body: every property",
        "body: only nickname besides what is required",
        "body without /age",
        'body: /role = "guest"',
        "body /age maximum: 120",
        "body /nickname type: null",
        "body: branch 1 of /components/schemas/User/properties/state",
      ]),
    );
  });

  it("write values in every style, also those that are seldom used", () => {
    expect(names(positives(spec, operation("listCarriers")))).toEqual(
      expect.arrayContaining([
        "query bars = [1]",
        "query crate without /x",
        'header X-When = "Sun, 06 Nov 1994 08:49:37 GMT"',
        'header X-Motto = "first,  then"',
        'header X-Doc = {"x":"sample"}',
      ]),
    );
    const urls = positives(spec, operation("getCarrier")).map(({ request }) => request.url);
    expect(urls).toEqual(["/v1/carriers/1/;mark=a", "/v1/carriers/1/;mark"]);
    expect(names(positives(spec, operation("sendSheet")))).toEqual(
      expect.arrayContaining([
        "body: only rows besides what is required",
        "body: only crate besides what is required",
        "body: only box besides what is required",
        "body without /rows/0/a",
        "body without /box/left",
      ]),
    );
  });

  it("leave out what only the server sets", () => {
    const bodies = positives(spec, operation("createUser")).map(({ request }) =>
      new TextDecoder().decode(request.body),
    );
    expect(bodies.filter((body) => body.includes("createdAt") || body.includes('"id"'))).toEqual([]);
  });

  it("carry the credentials and the address they are given", () => {
    const [first] = positives(spec, operation("needBoth"), {
      baseUrl: "http://127.0.0.1:4999/v1",
      credential: ({ name }) => (name === "basic" ? "me:secret" : "key-1"),
    });
    expect(first?.request).toMatchObject({
      url: "http://127.0.0.1:4999/v1/both",
      headers: { authorization: "Basic bWU6c2VjcmV0", "x-api-key": "key-1" },
    });
  });
});
