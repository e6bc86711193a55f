import { expect, test } from "vitest";
import { description, lintFiles, OPERATION } from "./lint-files.ts";

const response = (type: string, media: object): object => ({
  "200": { description: "Made", content: { [type]: media } },
});

test.each([
  ["a named example", response("application/json", { examples: { made: { value: {} } } })],
  ["no example where there is no JSON", response("text/plain", {})],
  ["no example where there is no body", { "204": { description: "Made" } }],
])("accepts %s", async (_, responses) => {
  expect(await lintFiles("response-has-example", { "openapi.yaml": description({ responses }) })).toEqual([]);
});

test.each([
  ["no example", "application/json", {}],
  ["an example without a name", "application/json", { example: {} }],
  ["an empty list", "application/json", { examples: {} }],
  ["no example of another JSON type", "application/problem+json", {}],
])("reports %s", async (_, type, media) => {
  const found = await lintFiles("response-has-example", {
    "openapi.yaml": description({ responses: response(type, media) }),
  });
  expect(found).toEqual([
    { at: `${OPERATION}/responses/200/content/${type.replace("/", "~1")}`, message: expect.stringContaining(type) },
  ]);
});
