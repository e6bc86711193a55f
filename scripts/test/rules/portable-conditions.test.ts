import { expect, test } from "vitest";
import { parse } from "yaml";
import { description, lintFiles, SCHEMA } from "./lint-files.ts";

const lintCondition = (keywords: string): ReturnType<typeof lintFiles> => {
  const schema = parse(
    `{ type: object, properties: { kind: { type: string }, radius: { type: number } }, ${keywords} }`,
  );
  return lintFiles("portable-conditions", { "openapi.yaml": description({ schema }) });
};

test("accepts a tested and demanded property and branches that only demand", async () => {
  const found = await lintCondition(`
    if: { properties: { kind: { const: round } }, required: [kind] },
    then: { required: [radius] },
    else: { not: { required: [radius] } }`);
  expect(found).toEqual([]);
});

test.each([
  ["then", "then: { properties: { radius: { type: number } } }", "then/properties"],
  ["else", "else: { properties: { radius: { type: number } } }", "else/properties"],
  ["a composition inside then", "then: { allOf: [{ properties: { radius: {} } }] }", "then/allOf/0/properties"],
])("reports properties inside %s", async (_, branch, place) => {
  const found = await lintCondition(`if: { required: [kind] }, ${branch}`);
  expect(found).toEqual([{ at: `${SCHEMA}/${place}`, message: expect.stringContaining("properties") }]);
});

test("reports a condition that holds when its property is absent", async () => {
  const found = await lintCondition("if: { properties: { kind: { const: round } } }, then: { required: [radius] }");
  expect(found).toEqual([{ at: `${SCHEMA}/if/properties/kind`, message: expect.stringContaining("required: [kind]") }]);
});
