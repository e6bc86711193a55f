import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Ledger } from "./ledger.ts";
import type { OpenApiDocument } from "./open-api.ts";
import { documented, type EditionName } from "./page-paths.ts";

/** What the pipeline has written for one provider. */
export interface SpecInput extends EditionName {
  /** The bundle to show: decorated with evidence where the pipeline has done that. */
  document: OpenApiDocument;
  /** The bundle to download, as it is on disk. */
  published: string;
  ledger?: Ledger;
}

/**
 * Reads the outputs of every spec package of a folder, ordered by id, the documented edition of each first.
 *
 * @throws Error naming the file that is missing or is no JSON, and what writes it
 */
export function readSpecs(specsFolder: string): SpecInput[] {
  const ids = readdirSync(specsFolder).filter((id) => existsSync(join(specsFolder, id, "package.json")));
  if (ids.length === 0) {
    throw new Error(`No spec package in ${specsFolder}`);
  }
  return ids.sort().flatMap((id) => {
    const folder = join(specsFolder, id, "dist");
    return [documented, ...furtherEditions(folder)].map((edition) => readSpec({ id, edition }, folder));
  });
}

function furtherEditions(folder: string): string[] {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files.flatMap((file) => /^openapi\.([\w-]+)\.json$/.exec(file)?.[1] ?? []).sort();
}

function readSpec(name: EditionName, folder: string): SpecInput {
  const ending = name.edition === documented ? "json" : `${name.edition}.json`;
  const bundle = join(folder, `openapi.${ending}`);
  const decorated = join(folder, `docs.${ending}`);
  const facts = join(folder, "facts.json");
  if (!existsSync(bundle)) {
    throw new Error(`${bundle} is missing: run "npm run build" at the root, its pipeline writes it`);
  }
  // The three files are written by the pipeline, which has validated them.
  const document = readJson(existsSync(decorated) ? decorated : bundle) as OpenApiDocument;
  const spec = { ...name, document, published: readFileSync(bundle, "utf8") };
  return existsSync(facts) ? { ...spec, ledger: readJson(facts) as Ledger } : spec;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Error(`${file} is no JSON: run "npm run build" at the root, its pipeline writes it`, { cause: error });
  }
}
