import { expect, test } from "vitest";
import { description, lintFiles, SCHEMA } from "./lint-files.ts";

const components = { schemas: { Red: { type: "string" } } };

test("accepts titles, references and null", async () => {
  const schema = { anyOf: [{ type: "string", title: "Word" }, { $ref: "#/components/schemas/Red" }, { type: "null" }] };
  expect(
    await lintFiles("one-of-has-title", { "openapi.yaml": description({ root: { components }, schema }) }),
  ).toEqual([]);
});

test.each(["oneOf", "anyOf"])("reports a member of %s without a title, or with an empty one", async (keyword) => {
  const schema = { [keyword]: [{ type: "string" }, { type: "number", title: " " }] };
  const found = await lintFiles("one-of-has-title", { "openapi.yaml": description({ schema }) });
  expect(found.map(({ at }) => at)).toEqual([`${SCHEMA}/${keyword}/0`, `${SCHEMA}/${keyword}/1`]);
});

test("does not ask members of allOf for titles", async () => {
  const schema = { allOf: [{ type: "object" }] };
  expect(await lintFiles("one-of-has-title", { "openapi.yaml": description({ schema }) })).toEqual([]);
});
