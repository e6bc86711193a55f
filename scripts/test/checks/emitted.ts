import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { emitChecks } from "../../generate/emit-checks.ts";
import type { OpenApiDocument, Schema } from "../../generate/openapi-document.ts";

/** A document of schemas, and of paths where a test needs some. */
export function documentOf(
  schemas: Readonly<Record<string, Schema>>,
  paths: OpenApiDocument["paths"] = {},
): OpenApiDocument {
  return { openapi: "3.1.1", info: { title: "Acme", version: "1" }, paths, components: { schemas } };
}

/** What a check finds. */
export interface Found {
  readonly keyword: string;
  readonly message: string;
  readonly path: readonly unknown[];
  readonly schema: string;
}

/** What a Standard Schema says of a value. */
export interface Judged {
  readonly issues?: ReadonlyArray<{ readonly message: string; readonly path: readonly unknown[] }>;
}

/** The emitted files of a document, running. */
export interface Emitted {
  /** By name of the schema. */
  readonly judge: (schema: string, value: unknown) => Judged;
  /** By name of the check. */
  readonly find: (check: string, value: unknown) => Found[];
}

/** Emits the checks of a document and loads them. */
export async function runEmitted(document: OpenApiDocument): Promise<Emitted> {
  const folder = mkdtempSync(join(tmpdir(), "railspec-checks-"));
  const { checks, schemas } = emitChecks("acme", document);
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "checks.gen.ts"), checks);
  writeFileSync(join(folder, "schemas.gen.ts"), schemas);
  const load = (file: string): Promise<Readonly<Record<string, never>>> =>
    import(pathToFileURL(join(folder, file)).href);
  const standard: Readonly<Record<string, { "~standard": { validate(value: unknown): Judged } }>> =
    await load("schemas.gen.ts");
  const functions: Readonly<Record<string, (value: unknown, issues: Found[]) => void>> = await load("checks.gen.ts");
  return {
    judge: (name, value) => standard[`${name}Schema`]?.["~standard"].validate(value) ?? missing(name),
    find: (name, value) => {
      const issues: Found[] = [];
      (functions[name] ?? missing(name))(value, issues);
      return issues;
    },
  };
}

function missing(name: string): never {
  throw new Error(`${name} was not emitted`);
}
