import { expect, test } from "vitest";
import { description, lintFiles } from "./lint-files.ts";

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

test("accepts the 2020-12 dialect", async () => {
  expect(await lintFiles("dialect", { "openapi.yaml": description({ root: { jsonSchemaDialect: DIALECT } }) })).toEqual(
    [],
  );
});

test.each([
  ["a missing dialect", undefined, "openapi.yaml#/"],
  ["OpenAPI's own dialect", "https://spec.openapis.org/oas/3.1/dialect/base", "openapi.yaml#/jsonSchemaDialect"],
  ["the right dialect with a fragment", `${DIALECT}#`, "openapi.yaml#/jsonSchemaDialect"],
])("reports %s", async (_, dialect, at) => {
  const root = dialect === undefined ? {} : { jsonSchemaDialect: dialect };
  const found = await lintFiles("dialect", { "openapi.yaml": description({ root }) });
  expect(found).toEqual([{ at, message: expect.stringContaining(DIALECT) }]);
});
