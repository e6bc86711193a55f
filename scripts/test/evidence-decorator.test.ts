import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle, createConfig } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import railspec from "../plugin/index.ts";
import { BUNDLE, LEDGER_TEXT } from "./evidence-things.ts";

const info = { title: "Things", version: "1.0.0" };

async function decorated() {
  const folder = mkdtempSync(join(tmpdir(), "railspec-decorator-"));
  try {
    const colour = { type: "string", description: "Any word.", "x-evidence": ["T-P1"] };
    const document = JSON.parse(
      JSON.stringify({ ...BUNDLE, info }).replace('"#/components/schemas/Colour"', '"Colour.yaml"'),
    );
    delete document.components.schemas.Colour;
    writeFileSync(join(folder, "openapi.yaml"), stringify(document));
    writeFileSync(join(folder, "Colour.yaml"), stringify(colour));
    writeFileSync(join(folder, "facts.yaml"), LEDGER_TEXT);
    const config = await createConfig({ plugins: [railspec()], decorators: { "railspec/show-evidence": "on" } });
    const result = await bundle({ ref: join(folder, "openapi.yaml"), config });
    expect(result.problems).toEqual([]);
    return JSON.parse(JSON.stringify(result.bundle.parsed));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("tells what is not plainly documented, at the place that knows it", async () => {
  const { paths, components } = await decorated();
  const { post } = paths["/things/{id}"];
  expect(components.schemas.Thing.properties.colour).toMatchObject({
    description: "Any word.\n\nEvidence: inferred (T-F1, T-I1). A colour is a word.",
  });
  expect(components.schemas.Colour).toMatchObject({ description: "Any word." });
  expect(post.responses["200"].description).toBe("Made\n\nEvidence: assumed. no source names the status");
});

test("leaves alone what is plainly documented", async () => {
  const { paths, components } = await decorated();
  expect(components.responses.Refused.description).toBe("Refused");
  expect(paths["/things/{id}"].post).not.toHaveProperty("description");
});
