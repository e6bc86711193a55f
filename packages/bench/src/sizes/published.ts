import { readFileSync } from "node:fs";
import { benchFolder, dependencyFile } from "../support/folders.ts";
import { type BundleSize, bundleSize } from "./bundle-size.ts";
import { keep } from "./programs.ts";

/** The client packages. */
export const clients: readonly string[] = ["bitpowr", "chainvet", "cryptocoin-pro", "cryptoexchange", "prozora"];

/** The entries of a package beside the main one: `logger` for `@railspec/runtime/logger`. */
export function subpaths(name: string): string[] {
  return Object.keys(manifestOf(name).exports)
    .filter((key) => key !== "." && key !== "./package.json")
    .map((key) => key.slice(2));
}

/** What the users of a package bring themselves. */
export const peersOf = (name: string): string[] => Object.keys(manifestOf(name).peerDependencies ?? {});

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const manifestOf = (name: string): Manifest =>
  JSON.parse(readFileSync(dependencyFile(name, "package.json"), "utf8")) as Manifest; // our own manifests

/** A published client with everything it has. */
export interface PublishedClient {
  readonly operations: number;
  /** The program that was measured. */
  readonly program: string;
  readonly size: BundleSize;
}

/** Measures a program that makes the client of a package. */
export async function measureClient(id: string): Promise<PublishedClient> {
  const name = `@railspec/${id}`;
  // All clients have one shape: a factory, and the definition with the table of operations.
  const exported = (await import(name)) as { definition: { operations: object } };
  const factory = Object.keys(exported).find((key) => /^create\w+Client$/.test(key));
  const program = `import { ${factory} } from "${name}";\nglobalThis.client = ${factory}({ baseUrl: "sandbox" });\n`;
  const operations = Object.keys(exported.definition.operations).length;
  return { operations, program, size: await bundleSize(program, benchFolder) };
}

/** Measures the same program with an optional entry of that package, all of it used; peers do not count. */
export const measureSubpath = (program: string, name: string, subpath: string): Promise<BundleSize> =>
  bundleSize(program + keep(`${name}/${subpath}`), benchFolder, peersOf(name));
