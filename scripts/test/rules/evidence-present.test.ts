import { expect, test } from "vitest";
import { description, LEDGER, lintFiles, OPERATION, SCHEMA } from "./lint-files.ts";

const lintPresence = (document: unknown, files: Readonly<Record<string, unknown>> = {}): ReturnType<typeof lintFiles> =>
  lintFiles("evidence-present", { "openapi.yaml": document, "facts.yaml": LEDGER, ...files });

const schema = { type: "object", properties: { colour: { type: "object", properties: { red: { type: "integer" } } } } };

test("accepts evidence that everything below an operation inherits", async () => {
  expect(await lintPresence(description({ schema, operation: { "x-evidence": ["T-E1"] } }))).toEqual([]);
});

test("accepts a path item's evidence", async () => {
  const { paths, ...rest } = description({ schema });
  const item = (paths as Record<string, object>)["/things"];
  expect(await lintPresence({ ...rest, paths: { "/things": { ...item, "x-evidence": ["T-E1"] } } })).toEqual([]);
});

test("reports everything that neither has nor inherits evidence, at its definition", async () => {
  const found = await lintPresence(description({ schema }));
  expect(found).toEqual([
    { at: OPERATION, message: "createThing POST /things has no `x-evidence`, own or inherited." },
    { at: `${OPERATION}/requestBody`, message: "createThing request has no `x-evidence`, own or inherited." },
    {
      at: `${SCHEMA}/properties/colour`,
      message: "createThing request /colour has no `x-evidence`, own or inherited.",
    },
    {
      at: `${SCHEMA}/properties/colour/properties/red`,
      message: "createThing request /colour/red has no `x-evidence`, own or inherited.",
    },
    { at: `${OPERATION}/responses/204`, message: "createThing 204 has no `x-evidence`, own or inherited." },
  ]);
});

test("reports a shared schema and a security scheme once", async () => {
  const media = { content: { "application/json": { schema: { $ref: "schemas/A.yaml" } } } };
  const found = await lintPresence(
    {
      ...description({ operation: { requestBody: media, responses: { "200": { description: "Made", ...media } } } }),
      components: { securitySchemes: { key: { type: "http", scheme: "bearer" } } },
    },
    { "schemas/A.yaml": schema },
  );
  const places = found.map(({ at }) => at);
  expect(places.filter((at) => at.startsWith("schemas/A.yaml"))).toEqual([
    "schemas/A.yaml#/properties/colour",
    "schemas/A.yaml#/properties/colour/properties/red",
  ]);
  expect(places).toContain("openapi.yaml#/components/securitySchemes/key");
});
