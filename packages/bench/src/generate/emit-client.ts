/**
 * `node emit-client.ts <document.json> <folder> <id>`: writes the sources of a client into a folder, as the pipeline does
 * for the real ones. A program of its own, because the type generator brings a compiler that the rest must not load.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { emitOperations } from "@railspec/scripts/generate/emit-operations.ts";
import { generateTypes } from "@railspec/scripts/generate/generate-types.ts";
import type { OpenApiDocument } from "@railspec/scripts/generate/openapi-document.ts";
import { clientIndex } from "@railspec/scripts/templates/client-index.ts";
import { pascalCase } from "@railspec/scripts/workspace.ts";

const [file = "", folder = "", id = ""] = process.argv.slice(2);
const document = JSON.parse(readFileSync(file, "utf8")) as OpenApiDocument; // written by `makeSpec`
const generated = join(folder, "generated");
mkdirSync(generated, { recursive: true });
writeFileSync(join(generated, "types.gen.ts"), await generateTypes(document));
writeFileSync(join(generated, "operations.gen.ts"), emitOperations(id, document));
writeFileSync(
  join(folder, "index.ts"),
  clientIndex({ id, title: document.info.title, editions: ["documented"] }, pascalCase(id)),
);
