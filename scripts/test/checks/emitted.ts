import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
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
  /** The messages about a request body, by name of its check. */
  readonly refuse: (check: string, body: unknown) => string[];
}

/** Emits the checks of a document and loads them. */
export async function runEmitted(document: OpenApiDocument): Promise<Emitted> {
  const folder = mkdtempSync(join(tmpdir(), "railspec-checks-"));
  const { checks, schemas } = emitChecks("acme", document);
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "checks.gen.ts"), checks);
  writeFileSync(join(folder, "schemas.gen.ts"), schemas);
  // The emitted modules have the shapes that the golden files show.
  const standard = (await import(pathToFileURL(join(folder, "schemas.gen.ts")).href)) as Standard;
  const functions = (await import(pathToFileURL(join(folder, "checks.gen.ts")).href)) as Functions;
  rmSync(folder, { recursive: true });
  return {
    judge: (name, value) => standard[`${name}Schema`]?.["~standard"].validate(value) ?? missing(name),
    find: (name, value) => {
      const issues: Found[] = [];
      checkOf(functions, name)(value, issues);
      return issues;
    },
    refuse: (name, body) => {
      const validate = functions.requestValidator(checkOf(functions, name));
      return validate(body) ? [] : (validate.errors ?? []).map(({ message }) => message);
    },
  };
}

type Standard = Readonly<Record<string, { "~standard": { validate(value: unknown): Judged } }>>;

type Check = (value: unknown, issues: Found[]) => void;

interface Functions {
  readonly requestValidator: (check: Check) => Validate;
  readonly [name: string]: unknown;
}

interface Validate {
  (value: unknown): boolean;
  errors?: ReadonlyArray<{ readonly message: string }>;
}

function checkOf(functions: Functions, name: string): Check {
  // Every export named `check…` or `$…` is a check.
  return (functions[name] as Check | undefined) ?? missing(name);
}

function missing(name: string): never {
  throw new Error(`${name} was not emitted`);
}
