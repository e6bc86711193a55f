import type { Schema } from "../../generate/openapi-document.ts";

/** Per keyword a schema, values that fit and values that do not. */
export const keywords: Readonly<Record<string, readonly [schema: Schema, ...values: unknown[]]>> = {
  type: [{ type: "integer" }, 1, 1.5, "1", null, true, [], {}, -0, 1e20],
  "list of types": [{ type: ["string", "null"] }, "a", null, 1],
  enum: [{ enum: ["a", 1, null] }, "a", 1, null, "b", 2, {}],
  "enum of objects": [{ enum: [{ a: [1, { b: 2, c: 3 }] }] }, { a: [1, { c: 3, b: 2 }] }, { a: [1, { b: 2 }] }],
  const: [{ const: "x" }, "x", "y", 1],
  minLength: [{ minLength: 2 }, "ab", "a", "💩", "💩💩", 1],
  maxLength: [{ maxLength: 2 }, "ab", "abc", "💩💩", "💩💩💩"],
  pattern: [{ pattern: "^a/\\p{L}$" }, "a/b", "a/ü", "a/1", 1],
  minimum: [{ minimum: 2 }, 2, 1.9, "1"],
  maximum: [{ maximum: 2 }, 2, 2.1],
  exclusiveMinimum: [{ exclusiveMinimum: 2 }, 2, 2.1],
  exclusiveMaximum: [{ exclusiveMaximum: 2 }, 2, 1.9],
  multipleOf: [{ multipleOf: 2 }, 4, 3, 0.5, "x"],
  items: [{ items: { type: "string" } }, [], ["a"], ["a", 1], "a"],
  prefixItems: [
    { prefixItems: [{ type: "string" }, true], items: { type: "null" } },
    [],
    ["a", 1, null],
    [1],
    ["a", 1, 1],
  ],
  "no more items": [{ prefixItems: [{ type: "string" }], items: false }, ["a"], ["a", "b"]],
  contains: [{ contains: { const: 1 }, maxContains: 2 }, [], [1], [2, 1, 1], [1, 1, 1]],
  minContains: [{ contains: { const: 1 }, minContains: 2 }, [1], [1, 1]],
  uniqueItems: [
    { uniqueItems: true },
    [1, "1", true],
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    [[1], [1]],
    [null, null],
  ],
  minItems: [{ minItems: 1 }, [], [1]],
  maxItems: [{ maxItems: 1 }, [1], [1, 2]],
  properties: [{ properties: { a: { type: "string" }, b: false } }, {}, { a: "x" }, { a: 1 }, { b: 1 }, []],
  required: [{ required: ["a", "toString"] }, {}, { a: 1 }, { a: 1, toString: 1 }, [], "a"],
  "names of every object": [
    { properties: { constructor: { type: "number" } } },
    {},
    { constructor: 1 },
    { constructor: "" },
  ],
  patternProperties: [{ patternProperties: { "^x-": { type: "string" } } }, { "x-a": "" }, { "x-a": 1 }, { a: 1 }],
  additionalProperties: [
    { properties: { a: {} }, patternProperties: { "^x-": {} }, additionalProperties: { type: "string" } },
    { a: 1, "x-b": 1, c: "" },
    { c: 1 },
  ],
  "closed object": [{ properties: { a: {} }, additionalProperties: false }, { a: 1 }, { a: 1, b: 2 }],
  propertyNames: [{ propertyNames: { maxLength: 1 } }, { a: 1 }, { ab: 1 }],
  minProperties: [{ minProperties: 1 }, {}, { a: 1 }],
  maxProperties: [{ maxProperties: 1 }, { a: 1 }, { a: 1, b: 2 }],
  dependentRequired: [{ dependentRequired: { a: ["b"] } }, {}, { a: 1 }, { a: 1, b: 1 }],
  dependentSchemas: [{ dependentSchemas: { a: { required: ["b"] } } }, {}, { a: 1 }, { a: 1, b: 1 }],
  allOf: [{ allOf: [{ required: ["a"] }, { properties: { a: { type: "string" } } }] }, {}, { a: "" }, { a: 1 }],
  anyOf: [{ anyOf: [{ type: "string" }, { type: "object", required: ["a"] }] }, "a", {}, { a: 1 }, 1],
  "open list of values": [
    {
      anyOf: [
        { type: "string", enum: ["a"] },
        { type: "string", title: "Other" },
      ],
    },
    "a",
    "b",
    1,
  ],
  oneOf: [{ oneOf: [{ type: "integer" }, { minimum: 2 }, { const: "x" }] }, 1, 2, 2.5, 1.5, "x"],
  not: [{ not: { type: "string" } }, "a", 1],
  "if, then, else": [
    {
      if: { properties: { a: { const: 1 } }, required: ["a"] },
      // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword
      then: { required: ["b"] },
      else: { required: ["c"] },
    },
    { a: 1, b: 1 },
    { a: 1 },
    { c: 1 },
    {},
  ],
  "reference with other keywords": [
    { $ref: "#/components/schemas/Tree", required: ["name"] },
    { name: "a", children: [{ children: [] }] },
    { children: [] },
    { name: "a", children: [{ children: [1] }] },
  ],
  "reference into a schema": [{ $ref: "#/components/schemas/Tree/properties/name" }, "a", 1],
};

/** Schemas that those refer to. */
export const shared: Readonly<Record<string, Schema>> = {
  Tree: {
    type: "object",
    properties: { name: { type: "string" }, children: { type: "array", items: { $ref: "#/components/schemas/Tree" } } },
  },
};
