import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { createConfig, lint } from "@redocly/openapi-core";
import { stringify } from "yaml";
import railspec from "../../plugin/index.ts";

/** What a rule found: where (file and JSON pointer) and what it says. */
export interface Found {
  readonly at: string;
  readonly message: string;
}

/** Writes these files to a folder of their own, lints `openapi.yaml` with one rule of the plugin, and removes them. */
export async function lintFiles(rule: string, files: Readonly<Record<string, unknown>>): Promise<Found[]> {
  const folder = mkdtempSync(join(tmpdir(), "railspec-rule-"));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), typeof content === "string" ? content : stringify(content));
    }
    const config = await createConfig({ plugins: [railspec()], rules: { [`railspec/${rule}`]: "error" } });
    const problems = await lint({ ref: join(folder, "openapi.yaml"), config });
    return problems.map(({ location: [place], message }) => ({
      at: place ? `${relative(folder, place.source.absoluteRef)}${place.pointer ?? ""}` : "",
      message,
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A small description with one operation, `POST /things`, and these parts put into it. */
export function description(parts: {
  root?: object;
  operation?: object;
  schema?: object;
  responses?: object;
  parameters?: readonly object[];
}): Record<string, unknown> {
  return {
    openapi: "3.1.1",
    info: { title: "Things", version: "1.0.0" },
    ...parts.root,
    paths: {
      "/things": {
        post: {
          operationId: "createThing",
          ...(parts.parameters && { parameters: parts.parameters }),
          ...(parts.schema && { requestBody: { content: { "application/json": { schema: parts.schema } } } }),
          responses: parts.responses ?? { "204": { description: "Made" } },
          ...parts.operation,
        },
      },
    },
  };
}

/** Where `description` puts its schema. */
export const SCHEMA = "openapi.yaml#/paths/~1things/post/requestBody/content/application~1json/schema";
/** Where `description` puts its operation. */
export const OPERATION = "openapi.yaml#/paths/~1things/post";

/** A ledger with two facts, `T-E1` and `T-F1`. */
export const LEDGER = {
  provider: "things",
  letter: "T",
  sources: { seed: { title: "Guide", kind: "seed", address: "https://things.test/guide", date: "unknown" } },
  facts: {
    "T-E1": {
      kind: "endpoint",
      name: "POST /things",
      statement: "Makes a thing.",
      basis: "documented",
      source: "seed",
      where: "1",
    },
    "T-F1": {
      kind: "field",
      name: "colour",
      statement: "The thing's colour.",
      basis: "example",
      source: "seed",
      where: "2",
    },
  },
};
