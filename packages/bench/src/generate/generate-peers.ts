import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SpecDocument } from "../spec/spec.ts";
import { dependencyFile } from "../support/folders.ts";
import { runOrThrow } from "../support/run-program.ts";

const quiet = { DO_NOT_TRACK: "1", REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };

/** hey-api's fetch client of a document: TypeScript with one function an operation. Answers its entry. */
export async function generateHeyApi(document: SpecDocument, folder: string): Promise<string> {
  const { input, output } = prepare(document, folder, "hey-api");
  const arguments_ = ["-i", input, "-o", output, "-c", "@hey-api/client-fetch", "-s", "--no-log-file"];
  await run(dependencyFile("@hey-api/openapi-ts", "bin/run.js"), arguments_, folder);
  return join(output, "index.ts");
}

/** Redocly's client of a document, with the runtime inside: one TypeScript file. Answers it. */
export async function generateRedocly(document: SpecDocument, folder: string): Promise<string> {
  const { input, output } = prepare(document, folder, "redocly");
  const file = join(output, "client.ts");
  await run(dependencyFile("@redocly/cli", "bin/cli.js"), ["generate-client", input, "-o", file], folder);
  return file;
}

function prepare(document: SpecDocument, folder: string, name: string): { input: string; output: string } {
  const input = join(folder, `${name}.json`);
  writeFileSync(input, JSON.stringify(document));
  return { input, output: join(folder, name) };
}

const run = (script: string, arguments_: readonly string[], cwd: string): Promise<string> =>
  runOrThrow(process.execPath, [script, ...arguments_], { cwd, env: quiet });
