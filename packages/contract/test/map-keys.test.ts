import { describe, expect, it } from "vitest";
import { checkExchange, checkRequest, createDriftRun, type Finding, loadSpec, type Spec } from "../src/index.ts";
import { exchange, request, response } from "./fixture/messages.ts";

const info = { title: "T", version: "1" };
const item = { type: "object", properties: { n: { type: "integer" } } };

function answering(schema: object): Spec {
  const content = { "application/json": { schema } };
  const get = { operationId: "get", responses: { 200: { description: "", content } } };
  return loadSpec({ openapi: "3.1.1", info, paths: { "/a": { get } } });
}

function judge(spec: Spec, body: unknown): Finding[] {
  const draft = typeof body === "string" ? { body, headers: { "content-type": "application/json" } } : { json: body };
  return checkExchange(spec, exchange(request("GET /a"), response(200, draft)));
}

function places(found: readonly Finding[]): string[] {
  return found.map(({ pointer, place = pointer }) => place);
}

const map = { type: "object", additionalProperties: item };
const closedPatterns = { type: "object", patternProperties: { "^m": item }, additionalProperties: false };

/** A schema, two answers that differ in the keys of maps only, and the place of every finding about either. */
const alike: readonly (readonly [name: string, schema: object, one: unknown, other: unknown, ...places: string[]])[] = [
  ["additionalProperties", map, { m1: { n: "x" } }, { jane: { n: "y" } }, "/body/*/n"],
  ["a map of maps", { additionalProperties: map }, { a: { b: { n: "x" } } }, { c: { d: { n: "x" } } }, "/body/*/*/n"],
  ["a field under a map", map, { m1: { z: 1 } }, { jane: { z: 1 } }, "/body/*/z"],
  [
    "patternProperties",
    { patternProperties: { "^m": item } },
    { ma: { n: "x", z: 1 } },
    { mb: { n: "x", z: 1 } },
    "/body/*/n",
    "/body/*/z",
  ],
  [
    "unevaluatedProperties",
    { allOf: [{ properties: { a: {} } }], unevaluatedProperties: item },
    { a: 1, x: { n: "x" } },
    { a: 1, y: { n: "x" } },
    "/body/*/n",
  ],
  [
    "a map behind a reference, in a list",
    {
      type: "array",
      items: { $ref: "#/paths/~1a/get/responses/200/content/application~1json/schema/$defs/map" },
      $defs: { map },
    },
    [{ "jane@example.com": { n: "x" } }],
    [{ "joan@example.com": { n: "x" } }],
    "/body/0/*/n",
  ],
  ["a map in a branch", { anyOf: [{ type: "null" }, map] }, { "a/b": { n: "x" } }, { "~c": { n: "x" } }, "/body/*/n"],
  ["keys that no pattern fits", { patternProperties: { "^m": item } }, { jane: 1 }, { joan: 1 }, "/body/*"],
  ["keys that are ruled out", closedPatterns, { jane: 1 }, { joan: 1 }, "/body/*"],
  ["names of properties that are ruled out", { propertyNames: { pattern: "^m" } }, { jane: 1 }, { joan: 1 }, "/body/*"],
  [
    "numbers with too many digits",
    { additionalProperties: { type: "integer" } },
    '{"jane":12345678901234567890}',
    '{"joan":12345678901234567890}',
    "/body/*",
  ],
  ["members that stand twice", map, '{"jane":{},"jane":{}}', '{"joan":{},"joan":{}}', "/body/*"],
  ["members of what is not described", {}, '{"jane":1,"jane":2}', '{"joan":1,"joan":2}', "/body/*"],
  [
    "fields for the client only",
    { additionalProperties: { properties: { pw: { writeOnly: true } } } },
    { jane: { pw: "x" } },
    { joan: { pw: "x" } },
    "/body/*/pw",
  ],
  ["what is missing", { additionalProperties: { required: ["n"] } }, { jane: {} }, { joan: {} }, "/body/*/n"],
];

describe("keys of maps are data: findings that differ in nothing else are one", () => {
  it.each(alike.map(([name, schema, one, other, ...want]) => ({ name, schema, one, other, want })))(
    "$name",
    ({ schema, one, other, want }) => {
      const spec = answering(schema);
      const [first, second] = [judge(spec, one), judge(spec, other)];
      expect(places(first)).toEqual(want);
      expect(second.map(({ hash }) => hash)).toEqual(first.map(({ hash }) => hash));
    },
  );

  it.each(alike.map(([name, schema, one]) => ({ name, schema, one })))(
    "and no report of many exchanges shows them: $name",
    ({ schema, one }) => {
      const run = createDriftRun(answering(schema));
      const draft =
        typeof one === "string" ? { body: one, headers: { "content-type": "application/json" } } : { json: one };
      run.add(exchange(request("GET /a"), response(200, draft)));
      expect(run.report().drifts.length).toBeGreaterThan(0);
      expect(JSON.stringify(run.report().drifts)).not.toMatch(/jane|"place"/);
    },
  );

  it("in parameters, too", () => {
    const schema = { type: "object", additionalProperties: { type: "integer" } };
    const get = { parameters: [{ name: "f", in: "query", style: "deepObject", schema }], responses: {} };
    const spec = loadSpec({ openapi: "3.1.1", info, paths: { "/a": { get } } });
    const [one, other] = ["jane", "joan"].map((key) => checkRequest(spec, request(`GET /a?f[${key}]=x`)));
    expect(one?.map(({ pointer, place, hash }) => ({ pointer, place, hash }))).toEqual([
      { pointer: "/query/f/jane", place: "/query/f/*", hash: other?.[0]?.hash },
    ]);
  });

  it("but the pointer of a single finding leads to the value, and the nearest branch of a union has its own", () => {
    const deep = { oneOf: [{ required: ["a"], properties: { a: map } }, { required: ["a", "b"] }] };
    const [found] = judge(answering(deep), { a: { jane: { n: "x" } } });
    expect(found).toMatchObject({ pointer: "/body/a/jane/n", place: "/body/a/*/n" });
    const tags = { anyOf: [{ properties: { a: map } }, { properties: { a: map, b: {} } }] };
    const [union] = judge(answering(tags), { a: { jane: { n: "x" } } });
    expect(union?.nearest).toMatchObject([{ pointer: "/a/jane/n", place: "/a/*/n" }]);
    const run = createDriftRun(answering(tags));
    run.add(exchange(request("GET /a"), response(200, { json: { a: { jane: { n: "x" } } } })));
    expect(run.report().drifts[0]?.finding.nearest).toMatchObject([{ pointer: "/a/*/n" }]);
    expect(JSON.stringify(run.report().drifts)).not.toMatch(/jane|"place"/);
  });

  it("is one finding on the answer when the server takes any of them", () => {
    const requestBody = { content: { "application/json": { schema: map } } };
    const post = { requestBody, responses: { 204: { description: "" } } };
    const spec = loadSpec({ openapi: "3.1.1", info, paths: { "/a": { post } } });
    const taken = (json: object): Finding | undefined =>
      checkExchange(spec, exchange(request("POST /a", { json }), response(204))).at(-1);
    const one = taken({ jane: { n: "x" } });
    expect(one?.message).toContain("/body/*/n");
    expect(taken({ a: { n: 1 }, b: { n: "x" }, c: { n: "y" } })?.hash).toBe(one?.hash);
  });
});

describe("names are no keys: findings about different ones stay apart", () => {
  it.each([
    ["fields that the spec does not name", item, { x: 1 }, { y: 1 }, "/body/x"],
    ["fields of a schema that is closed", { ...item, additionalProperties: false }, { x: 1 }, { y: 1 }, "/body/x"],
    [
      "named ones beside a map",
      { properties: { a: item, b: item }, additionalProperties: item },
      { a: { n: "x" } },
      { b: { n: "x" } },
      "/body/a/n",
    ],
    ["missing ones of a map", { ...map, required: ["a", "b"] }, { b: {} }, { a: {} }, "/body/a"],
    [
      "fields beside patterns",
      { properties: { a: {} }, patternProperties: { "^m": item } },
      { x: 1 },
      { y: 1 },
      "/body/x",
    ],
    [
      "fields of the branch that fits, whatever another one says",
      {
        anyOf: [
          { properties: { kind: { const: 1 } }, required: ["kind"] },
          { additionalProperties: { type: "string" } },
        ],
      },
      { kind: 1, x: 1 },
      { kind: 1, y: 1 },
      "/body/x",
    ],
  ] as const)("%s", (_name, schema, one, other, place) => {
    const spec = answering(schema);
    const [first, second] = [judge(spec, one), judge(spec, other)];
    expect(places(first)).toEqual([place]);
    expect(first[0]).not.toHaveProperty("place");
    expect(second[0]?.hash).not.toBe(first[0]?.hash);
  });
});
