import { expect, test } from "vitest";
import { description, lintFiles, OPERATION } from "./lint-files.ts";

const lintExample = (name: string, file: string | undefined): ReturnType<typeof lintFiles> => {
  const example = file === undefined ? { value: {} } : { $ref: `examples/${file}` };
  return lintFiles("example-file-name", {
    "openapi.yaml": description({
      responses: { "403": { description: "No", content: { "application/json": { examples: { [name]: example } } } } },
    }),
    ...(file !== undefined && { [`examples/${file}`]: { summary: "No", value: {} } }),
  });
};

test.each(["createThing.403.unknownKey.yaml", "any.403.unknownKey.yaml"])("accepts %s", async (file) => {
  expect(await lintExample("unknownKey", file)).toEqual([]);
});

test.each([
  ["another operation's example", "unknownKey", "listThings.403.unknownKey.yaml"],
  ["another status", "unknownKey", "createThing.404.unknownKey.yaml"],
  ["another name", "unknownKey", "createThing.403.expiredKey.yaml"],
  ["a name that is no identifier", "unknown-key", "createThing.403.unknown-key.yaml"],
  ["an example without a file", "unknownKey", undefined],
])("reports %s", async (_, name, file) => {
  expect(await lintExample(name, file)).toEqual([
    {
      at: `${OPERATION}/responses/403/content/application~1json/examples/${name}`,
      message: expect.stringContaining(`createThing.403.${name}.yaml`),
    },
  ]);
});

test("reports a request's example under the name of an answer", async () => {
  const examples = { round: { $ref: "examples/createThing.200.round.yaml" } };
  const found = await lintFiles("example-file-name", {
    "openapi.yaml": description({ operation: { requestBody: { content: { "application/json": { examples } } } } }),
    "examples/createThing.200.round.yaml": { value: {} },
  });
  expect(found).toEqual([
    {
      at: `${OPERATION}/requestBody/content/application~1json/examples/round`,
      message: expect.stringContaining("createThing.request.round.yaml"),
    },
  ]);
});
