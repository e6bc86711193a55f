import { writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { dependencyFile } from "../support/folders.ts";
import { runProgram } from "../support/run-program.ts";

/** One of the versions of TypeScript that published types are checked with. */
export type CompilerVersion = "5.9" | "6.0" | "7.0";

/** The compilers. */
export const compilers: Readonly<Record<CompilerVersion, string>> = {
  "5.9": dependencyFile("typescript", "bin/tsc"),
  "6.0": dependencyFile("typescript-6", "bin/tsc"),
  "7.0": dependencyFile("typescript-7", "bin/tsc"),
};

/** What the compiler said about a file. */
export interface TypeCheck {
  readonly instantiations: number;
  /** Seconds. */
  readonly checkTime: number;
  /** Errors as the compiler prints them. */
  readonly errors: readonly string[];
}

/** Checks one module, and what it imports, as a user's project would. */
export async function typeCheck(file: string, version: CompilerVersion): Promise<TypeCheck> {
  const project = join(dirname(file), `${basename(file, ".ts")}.${version}.json`);
  writeFileSync(project, JSON.stringify({ compilerOptions: settings, files: [basename(file)] }));
  const { stdout, stderr } = await runProgram(process.execPath, [
    compilers[version],
    "--project",
    project,
    "--extendedDiagnostics",
  ]);
  return {
    instantiations: figure(stdout + stderr, "Instantiations"),
    checkTime: figure(stdout + stderr, "Check time"),
    errors: stdout.split("\n").filter((line) => /error TS\d+/.test(line)),
  };
}

const settings = {
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable"],
  module: "nodenext",
  types: [],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
};

function figure(output: string, name: string): number {
  const found = new RegExp(`^${name}:\\s+([\\d.,]+)`, "m").exec(output)?.[1];
  if (found === undefined) {
    throw new Error(`The compiler did not tell "${name}":\n${output}`);
  }
  return Number(found.replaceAll(",", ""));
}
