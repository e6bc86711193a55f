import { expect, test } from "vitest";
import { description, lintFiles, SCHEMA } from "./lint-files.ts";

test("accepts null as a type, and a property that is called nullable", async () => {
  const schema = { type: "object", properties: { nullable: { type: ["string", "null"] } } };
  expect(await lintFiles("no-nullable", { "openapi.yaml": description({ schema }) })).toEqual([]);
});

test("reports the keyword of OpenAPI 3.0 at every depth", async () => {
  const schema = { type: "object", properties: { colour: { type: "string", nullable: true } } };
  const found = await lintFiles("no-nullable", { "openapi.yaml": description({ schema }) });
  expect(found).toEqual([{ at: `${SCHEMA}/properties/colour/nullable`, message: expect.stringContaining('"null"') }]);
});
