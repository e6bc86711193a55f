import { expect, test } from "vitest";
import { parse } from "yaml";
import { description, lintFiles, SCHEMA } from "./lint-files.ts";

const PROPERTIES = "properties: { kind: { type: string }, radius: { type: number } }";
const components = { schemas: { Base: { type: "object", properties: { id: { type: "string" } } } } };

const lintSchema = (keywords: string): ReturnType<typeof lintFiles> =>
  lintFiles("required-is-declared", {
    "openapi.yaml": description({ root: { components }, schema: parse(`{ type: object, ${keywords} }`) }),
  });

test.each([
  ["a name of its own", `${PROPERTIES}, required: [kind]`],
  ["a name of a schema it is composed of", "allOf: [{ $ref: '#/components/schemas/Base' }], required: [id]"],
  [
    "an enclosing schema's name, demanded by a branch",
    `${PROPERTIES}, allOf: [{ if: { required: [kind] }, then: { required: [radius] }, else: { not: { required: [radius] } } }]`,
  ],
  ["alternatives that demand different names", `${PROPERTIES}, anyOf: [{ required: [kind] }, { required: [radius] }]`],
])("accepts %s", async (_, keywords) => {
  expect(await lintSchema(keywords)).toEqual([]);
});

test.each([
  ["a slip, and names the nearest", `${PROPERTIES}, required: [kind, raduis]`, "required/1", 'Did you mean "radius"?'],
  [
    "a slip inside then",
    `${PROPERTIES}, if: { required: [kind] }, then: { required: [radious] }`,
    "then/required/0",
    'Did you mean "radius"?',
  ],
  ["a name without any properties", "required: [kind]", "required/0", "not declared"],
  [
    "a name that only an inner schema declares",
    `properties: { inner: { type: object, ${PROPERTIES} } }, required: [kind]`,
    "required/0",
    "not declared",
  ],
])("reports %s", async (_, keywords, place, message) => {
  expect(await lintSchema(keywords)).toEqual([{ at: `${SCHEMA}/${place}`, message: expect.stringContaining(message) }]);
});

test("looks into a schema of another file", async () => {
  const found = await lintFiles("required-is-declared", {
    "openapi.yaml": description({ schema: { $ref: "schemas/Thing.yaml" } }),
    "schemas/Thing.yaml": `{ type: object, ${PROPERTIES}, required: [colour] }`,
  });
  expect(found).toEqual([{ at: "schemas/Thing.yaml#/required/0", message: expect.stringContaining('"colour"') }]);
});
