import { describe, expect, it } from "vitest";
import { generateTypes } from "../generate/generate-types.ts";
import type { Schema } from "../generate/openapi-document.ts";

/**
 * What the generator makes of the constructs that generators get wrong. A golden file that changes with a new generator
 * version is read by a person before it is accepted.
 */
const constructs: Readonly<Record<string, Readonly<Record<string, Schema>>>> = {
  "all-of-with-more-members": {
    Base: { type: "object", required: ["id"], properties: { id: { type: "string" } } },
    Extended: {
      allOf: [{ $ref: "#/components/schemas/Base" }, { type: "object", properties: { note: { type: "string" } } }],
    },
  },
  "all-of-around-a-discriminated-union": {
    Person: { type: "object", required: ["kind"], properties: { kind: { const: "person" }, name: { type: "string" } } },
    Company: {
      type: "object",
      required: ["kind"],
      properties: { kind: { const: "company" }, vat: { type: "string" } },
    },
    Party: {
      oneOf: [{ $ref: "#/components/schemas/Person" }, { $ref: "#/components/schemas/Company" }],
      discriminator: {
        propertyName: "kind",
        mapping: { person: "#/components/schemas/Person", company: "#/components/schemas/Company" },
      },
    },
    PartyWithNote: {
      allOf: [{ $ref: "#/components/schemas/Party" }, { type: "object", properties: { note: { type: "string" } } }],
    },
  },
  "conditional-requirement": {
    Order: {
      type: "object",
      properties: { forSelf: { type: "boolean" }, code: { type: "string" } },
      if: { properties: { forSelf: { const: false } }, required: ["forSelf"] },
      // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword
      then: { required: ["code"] },
    },
  },
  "default-does-not-require": { Page: { type: "object", properties: { size: { type: "integer", default: 10 } } } },
  "nullable-member": {
    Customer: { type: "object", properties: { middleName: { type: ["string", "null"] }, gone: { type: "null" } } },
  },
  "open-enum": {
    Status: {
      anyOf: [
        { title: "Known", type: "string", enum: ["active", "blocked"] },
        { title: "Other", type: "string" },
      ],
    },
  },
  "open-object": {
    Anything: { type: "object" },
    More: { type: "object", required: ["id"], properties: { id: { type: "string" } }, additionalProperties: true },
  },
  "pattern-properties": { Map: { type: "object", patternProperties: { "^x-": { type: "string" } } } },
  "read-only-and-write-only": {
    User: {
      type: "object",
      properties: { id: { type: "string", readOnly: true }, password: { type: "string", writeOnly: true } },
    },
  },
  tuple: {
    Candle: { type: "array", prefixItems: [{ type: "integer" }, { type: "string" }], items: false, minItems: 2 },
  },
};

describe("generateTypes", () => {
  it.each(Object.entries(constructs))("gives for %s what the golden file holds", async (name, schemas) => {
    const text = await generateTypes({
      openapi: "3.1.1",
      info: { title: name, version: "1" },
      paths: {},
      components: { schemas },
    });
    const only = text.slice(text.indexOf("    schemas: {"), text.indexOf("    responses: never;"));
    await expect(only).toMatchFileSnapshot(`golden/${name}.txt`);
  });
});
