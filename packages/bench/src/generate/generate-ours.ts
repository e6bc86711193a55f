import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SpecDocument } from "../spec/spec.ts";
import { dependencyFile } from "../support/folders.ts";
import { runOrThrow } from "../support/run-program.ts";

/** A client that was generated and compiled. */
export interface GeneratedClient {
  /** The compiled entry, with its `.d.ts` beside it. */
  readonly entry: string;
  /** Types of the paths, for openapi-fetch. */
  readonly paths: string;
}

const emitter = join(import.meta.dirname, "emit-client.ts");

/** Generates our client of a document with the emitter of the pipeline, and compiles it as the real ones are. */
export async function generateOurs(document: SpecDocument, folder: string): Promise<GeneratedClient> {
  const source = join(folder, "src");
  mkdirSync(source, { recursive: true });
  writeFileSync(join(folder, "openapi.json"), JSON.stringify(document));
  writeFileSync(join(folder, "package.json"), '{ "type": "module", "sideEffects": false }\n');
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(compiler));
  await runOrThrow(process.execPath, [emitter, join(folder, "openapi.json"), source, "bench"]);
  await runOrThrow(process.execPath, [dependencyFile("typescript-7", "bin/tsc"), "-p", folder]);
  return {
    entry: join(folder, "dist", "index.js"),
    paths: join(folder, "dist", "generated", "types.gen.d.ts"),
  };
}

const compiler = {
  compilerOptions: {
    target: "es2024",
    lib: ["es2024", "dom", "dom.iterable"],
    module: "nodenext",
    types: [],
    strict: true,
    verbatimModuleSyntax: true,
    rewriteRelativeImportExtensions: true,
    skipLibCheck: true,
    declaration: true,
    rootDir: "src",
    outDir: "dist",
  },
  include: ["src"],
};
